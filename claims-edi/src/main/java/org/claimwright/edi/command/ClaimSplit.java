package org.claimwright.edi.command;

import java.util.ArrayList;
import java.util.List;
import org.claimwright.edi.Guide;
import org.claimwright.edi.Segment;
import org.claimwright.edi.TransactionSet;
import org.claimwright.edi.guide.GuidedSet;
import org.claimwright.edi.guide.Loop;

/** The body of a set for each of its claims: the claim, the levels it hangs on, and what stands before them. */
final class ClaimSplit {
    private static final String CLAIM = "2300";
    private static final String LEVEL = "2000";

    private final List<List<Segment>> bodies = new ArrayList<>();

    private ClaimSplit() {}

    /** The set as it is where it is no 837. */
    static List<List<Segment>> of(TransactionSet set) {
        Guide guide = set.guide().orElse(null);
        if (guide == null || !set.identifier().equals("837")) {
            return List.of(set.body());
        }
        ClaimSplit split = new ClaimSplit();
        split.descend(GuidedSet.read(set, guide).root(), List.of());
        return split.bodies;
    }

    private void descend(Loop loop, List<Segment> above) {
        List<Segment> own = new ArrayList<>(above);
        own.addAll(loop.segments());
        loop.loops().stream()
                .filter(inner -> !inner.id().equals(CLAIM) && !inner.id().startsWith(LEVEL))
                .forEach(inner -> own.addAll(inner.allSegments()));
        for (Loop inner : loop.loops()) {
            if (inner.id().equals(CLAIM)) {
                List<Segment> body = new ArrayList<>(own);
                body.addAll(inner.allSegments());
                bodies.add(numbered(body));
            } else if (inner.id().startsWith(LEVEL)) {
                descend(inner, own);
            }
        }
    }

    /** Levels from one, each but the last with one below. */
    private static List<Segment> numbered(List<Segment> body) {
        long levels = body.stream().filter(segment -> segment.is("HL")).count();
        List<Segment> numbered = new ArrayList<>();
        int level = 0;
        for (Segment segment : body) {
            level += segment.is("HL") ? 1 : 0;
            numbered.add(segment.is("HL") ? hl(segment, level, level < levels) : segment);
        }
        return numbered;
    }

    private static Segment hl(Segment old, int number, boolean others) {
        return Segment.of(
                "HL",
                String.valueOf(number),
                number == 1 ? "" : String.valueOf(number - 1),
                old.element(3),
                old.has(4) ? (others ? "1" : "0") : "");
    }
}
