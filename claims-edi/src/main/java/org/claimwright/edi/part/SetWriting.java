package org.claimwright.edi.part;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.claimwright.edi.Composition;
import org.claimwright.edi.Segment;
import org.claimwright.edi.SetBody;
import org.claimwright.edi.TransactionSet;

/**
 * Writes a set that was read so that nothing of it is lost. Records cannot hold all that a damaged set may say: an amount that is none, an
 * element or a loop too many. As long as they are unchanged such a set is written as it stood; changed, it is refused.
 */
public final class SetWriting {
    private static final int SHOWN = 3;

    private SetWriting() {}

    /**
     * Writes what stands between ST and SE.
     *
     * @param record what is to be written
     * @param read how such a record is read
     * @param held writes what a record holds
     * @throws IllegalStateException naming what would be lost, where the record of a damaged set was changed
     */
    public static <T> void write(
            T record,
            Origin origin,
            Function<TransactionSet, T> read,
            BiConsumer<T, Composition> held,
            Composition out) {
        TransactionSet set = origin.set().orElse(null);
        T unchanged = set == null ? null : read.apply(set);
        if (record.equals(unchanged)) {
            out.addAll(set.body());
            return;
        }
        if (set != null) {
            SetBody body = composition -> held.accept(unchanged, composition);
            refuse(lost(set.body(), body.segments()));
        }
        held.accept(record, out);
    }

    private static void refuse(List<Segment> lost) {
        if (!lost.isEmpty()) {
            throw new IllegalStateException("The set was read from a damaged file, and changed it cannot be written"
                    + " without losing what no record holds: " + shown(lost) + "; mend the file and read it again");
        }
    }

    /** What stood in the file and is not among what records hold, levels aside, which are numbered anew. */
    private static List<Segment> lost(List<Segment> stood, List<Segment> held) {
        Map<String, Integer> counts = new HashMap<>();
        held.forEach(segment -> counts.merge(content(segment), 1, Integer::sum));
        List<Segment> lost = new ArrayList<>();
        for (Segment segment : stood) {
            if (!segment.is("HL") && counts.merge(content(segment), -1, Integer::sum) < 0) {
                lost.add(segment);
            }
        }
        return lost;
    }

    /** The same for segments that say the same, be it in another notation of the same numbers. */
    private static String content(Segment segment) {
        StringBuilder content = new StringBuilder(segment.id());
        for (int i = 1; i <= segment.size(); i++) {
            String element = segment.element(i);
            content.append('*')
                    .append(Decimals.parse(element)
                            .map(BigDecimal::stripTrailingZeros)
                            .map(BigDecimal::toPlainString)
                            .orElse(element));
        }
        return content.toString();
    }

    private static String shown(List<Segment> lost) {
        List<String> first = lost.stream()
                .limit(SHOWN)
                .map(segment -> segment + " (segment " + segment.position().segment() + ")")
                .toList();
        int others = lost.size() - first.size();
        return String.join(", ", first) + (others > 0 ? " and " + others + " more" : "");
    }
}
