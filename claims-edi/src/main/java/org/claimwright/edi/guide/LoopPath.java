package org.claimwright.edi.guide;

import java.util.List;
import java.util.stream.Stream;
import org.claimwright.edi.CodeSet;
import org.claimwright.edi.Segment;
import org.claimwright.edi.guide.LoopRule.Step;

/**
 * A loop of a guide within those that it stands in. It knows where each segment that may follow while it is the innermost open loop belongs
 * first of all: in it, or else in the nearest loop around it.
 */
final class LoopPath {
    /** A step of one of the loops on a path, and how many loops are around that one. */
    record Way(Step step, int depth) {}

    /** Those of one segment identifier, which a qualifier tells apart. */
    private record Ways(int element, Way unqualified, CodeMap<Way> byQualifier) {
        private static final Ways NONE = new Ways(0, null, new CodeMap<>(null));

        /** The same, but for what is now found on the way to them; it is all that is known where another element tells it apart. */
        Ways behind(Way way) {
            SegmentRule rule = way.step().segment();
            int asked = rule.qualifierElement();
            if (asked == 0) {
                return new Ways(0, way, NONE.byQualifier);
            }
            Ways known = element == 0 || element == asked ? this : NONE;
            CodeMap<Way> all = known.byQualifier.copy();
            rule.values().stream()
                    .mapToLong(value -> CodeSet.number(value, 0, value.length()))
                    .filter(number -> number != CodeSet.LONG)
                    .forEach(number -> all.put(number, way));
            return new Ways(asked, known.unqualified, all);
        }

        Way way(Segment segment) {
            Way way = element == 0 ? null : byQualifier.get(segment.code(element));
            return way == null ? unqualified : way;
        }
    }

    private final LoopRule rule;
    private final int depth;
    private final CodeMap<Ways> ways;
    private final LoopPath[] within;
    private final int levels;

    private LoopPath(LoopRule rule, int depth, CodeMap<Ways> outside) {
        this.rule = rule;
        this.depth = depth;
        ways = outside.copy();
        List<Step> steps = rule.steps();
        for (int slot = steps.size() - 1; slot >= 0; slot--) {
            addFirst(steps.get(slot));
        }
        within = steps.stream()
                .map(step -> step.beginsLoop() ? new LoopPath(step.loop(), depth + 1, ways) : null)
                .toArray(LoopPath[]::new);
        levels = 1
                + Stream.of(within)
                        .mapToInt(inner -> inner == null ? 0 : inner.levels)
                        .max()
                        .orElse(0);
    }

    static LoopPath ofSet(LoopRule root) {
        return new LoopPath(root, 0, new CodeMap<>(Ways.NONE));
    }

    private void addFirst(Step step) {
        if (step.isReachable(depth)) {
            int code = Segment.code(step.segment().segmentId());
            ways.put(code, ways.get(code).behind(new Way(step, depth)));
        }
    }

    LoopRule rule() {
        return rule;
    }

    /** How many loops can be open at once from here on, this one included. */
    int levels() {
        return levels;
    }

    /** The path into the loop that a step of this one begins. */
    LoopPath into(Step step) {
        return within[step.slot()];
    }

    /** The first that a segment could take, were there still time and room for it; null where none is known. */
    Way way(Segment segment) {
        return ways.get(segment.code()).way(segment);
    }
}
