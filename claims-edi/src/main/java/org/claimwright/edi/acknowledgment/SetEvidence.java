package org.claimwright.edi.acknowledgment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimwright.edi.Guide;
import org.claimwright.edi.Segment;
import org.claimwright.edi.TransactionSet;
import org.claimwright.edi.guide.Companion;
import org.claimwright.edi.guide.GuideCheck;
import org.claimwright.edi.guide.GuideTable;
import org.claimwright.edi.guide.SetListener;

/** What an answer repeats of a set: the loop each segment stands in, and the claim or the inquiry it belongs to. Only the last are kept. */
final class SetEvidence implements SetListener {
    /** @param unit the CTX that names what the segment belongs to, or none */
    record Witness(Segment segment, String loop, List<Segment> unit) {}

    private final int most;
    private final List<Witness> last = new ArrayList<>();
    private int count;
    private List<Segment> unit = List.of();

    SetEvidence(int most) {
        this.most = most;
    }

    /** All of a set. */
    static SetEvidence of(TransactionSet set) {
        SetEvidence evidence = new SetEvidence(set.segments().size());
        evidence.segment(GuideTable.ROOT, set.header());
        set.guide().ifPresentOrElse(guide -> evidence.walk(set, guide), () -> evidence.list(set.body()));
        set.trailer().ifPresent(se -> evidence.segment(GuideTable.ROOT, se));
        return evidence;
    }

    private void walk(TransactionSet set, Guide guide) {
        GuideCheck check = new GuideCheck(guide, Companion.NONE, set.position(), finding -> {}, List.of(this));
        set.body().forEach(check::accept);
    }

    private void list(List<Segment> segments) {
        segments.forEach(segment -> segment(GuideTable.ROOT, segment));
    }

    @Override
    public void segment(String loop, Segment segment) {
        unit = unit(segment);
        Witness witness = new Witness(segment, loop.equals(GuideTable.ROOT) ? "" : loop, unit);
        if (last.size() < most) {
            last.add(witness);
        } else {
            last.set(count % most, witness);
        }
        count++;
    }

    /** A claim, or the trace of an inquiry or payment, lasts until the next one or until the next level (005010X231A1 CTX01). */
    private List<Segment> unit(Segment segment) {
        return switch (segment.id()) {
            case "HL" -> List.of();
            case "CLM" -> unit("CLM01", segment.element(1));
            case "TRN" -> unit("TRN02", segment.element(2));
            default -> unit;
        };
    }

    private static List<Segment> unit(String name, String number) {
        String printable = Printable.of(number).strip();
        return printable.isEmpty() ? List.of() : List.of(Segment.of("CTX", Segment.composite(name, printable)));
    }

    /** The segment of that position in the set, ST being 1, if it is among those kept. */
    Optional<Witness> at(int position) {
        boolean kept = position >= 1 && position <= count && position > count - most;
        return kept ? Optional.of(last.get((position - 1) % most)) : Optional.empty();
    }
}
