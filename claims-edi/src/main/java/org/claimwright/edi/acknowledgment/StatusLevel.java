package org.claimwright.edi.acknowledgment;

import java.util.List;
import java.util.stream.Stream;
import org.claimwright.edi.Segment;
import org.claimwright.edi.guide.Loop;
import org.claimwright.edi.part.Findings;
import org.claimwright.edi.part.LoopReader;
import org.claimwright.edi.part.Origin;
import org.claimwright.edi.part.Party;

/**
 * One level of a 277CA: who it is about, what is said, and the levels below.
 *
 * @param reports of the source its receipts, of the receiver the batch, of a patient the claims
 */
public record StatusLevel(
        Kind kind,
        Party party,
        List<StatusReport> reports,
        List<StatusLevel> levels,
        List<Segment> kept,
        Origin origin) {
    /** The four levels, outermost first. */
    public enum Kind {
        SOURCE("20", "A"),
        RECEIVER("21", "B"),
        BILLING_PROVIDER("19", "C"),
        PATIENT("PT", "D");

        private final String code;
        private final String letter;

        Kind(String code, String letter) {
            this.code = code;
            this.letter = letter;
        }

        String code() {
            return code;
        }

        String loop(String number) {
            return number + letter;
        }

        private static Kind of(Loop loop) {
            return Stream.of(values())
                    .filter(kind -> kind.loop("2000").equals(loop.id()))
                    .findFirst()
                    .orElseThrow();
        }
    }

    public StatusLevel {
        reports = List.copyOf(reports);
        levels = List.copyOf(levels);
        kept = List.copyOf(kept);
    }

    public static StatusLevel of(Kind kind, Party party, List<StatusReport> reports, List<StatusLevel> levels) {
        return new StatusLevel(kind, party, reports, levels, List.of(), Origin.NONE);
    }

    static StatusLevel read(Loop loop, Findings findings) {
        Kind kind = Kind.of(loop);
        LoopReader reader = new LoopReader(loop, findings);
        reader.take("HL");
        return new StatusLevel(
                kind,
                Party.read(loop, kind.loop("2100"), findings),
                loop.loops(kind.loop("2200")).stream()
                        .map(report -> StatusReport.read(report, findings))
                        .toList(),
                loop.loops("2000B", "2000C", "2000D").stream()
                        .map(level -> read(level, findings))
                        .toList(),
                reader.rest(),
                reader.origin());
    }

    /** This level and all below, outer before inner. */
    Stream<StatusLevel> stream() {
        return Stream.concat(Stream.of(this), levels.stream().flatMap(StatusLevel::stream));
    }
}
