package org.claimwright.edi.part;

import java.util.List;
import org.claimwright.edi.Composition;
import org.claimwright.edi.FindingCode;
import org.claimwright.edi.Guide;
import org.claimwright.edi.Location;
import org.claimwright.edi.Segment;
import org.claimwright.edi.guide.GuideTable;
import org.claimwright.edi.guide.Loop;

/** Numbers hierarchical levels from 1 through a whole set, each naming the number of the level above (HL). */
public final class Hierarchy {
    private static final int LEVEL = Segment.code("HL");

    private int last;

    /** The next level; the top one hangs on zero. */
    public Level next(int parent, String code, Children children) {
        last++;
        return new Level(last, parent, code, children);
    }

    /** A level and the one above, which is zero of the top one. */
    public record Level(int number, int parent, String code, Children children) {
        public void write(Composition out) {
            out.segment("HL").element(number);
            if (parent == 0) {
                out.skip(1);
            } else {
                out.element(parent);
            }
            out.element(code).element(children.code);
        }

        /** The loop that the level is, within another. */
        public String loop(Guide guide, String outer) {
            return GuideTable.of(guide)
                    .loopWithin(outer, "HL", code)
                    .orElseThrow(() -> new IllegalArgumentException("No level " + code + " within " + outer));
        }
    }

    /** HL04, which some guides leave out at the lowest level. */
    public enum Children {
        NONE("0"),
        SOME("1"),
        UNSTATED("");

        private final String code;

        Children(String code) {
            this.code = code;
        }

        public static Children of(boolean some) {
            return some ? SOME : NONE;
        }
    }

    /** Reports levels that are not numbered one by one, or hang on another level than the one they stand in. */
    public static void check(Loop root, Findings findings) {
        check(root, "", 0, findings);
    }

    /** Says how many levels there are so far. */
    private static int check(Loop loop, String parent, int before, Findings findings) {
        Segment hl = levelOf(loop);
        int levels = hl == null ? before : before + 1;
        if (hl != null) {
            checkNumber(hl, levels, loop.id(), findings);
            checkParent(hl, parent, loop.id(), findings);
        }
        List<Loop> within = loop.loops();
        String here = hl == null || within.isEmpty() ? parent : hl.element(1);
        for (int i = 0; i < within.size(); i++) {
            levels = check(within.get(i), here, levels, findings);
        }
        return levels;
    }

    /** The HL of a loop, or null. */
    private static Segment levelOf(Loop loop) {
        List<Segment> segments = loop.segments();
        for (int i = loop.mayHold(LEVEL) ? 0 : segments.size(); i < segments.size(); i++) {
            if (segments.get(i).code() == LEVEL) {
                return segments.get(i);
            }
        }
        return null;
    }

    private static void checkNumber(Segment hl, int expected, String loop, Findings findings) {
        if (!hl.says(1, expected)) {
            report(hl, 1, String.valueOf(expected), loop, FindingCode.HIERARCHY_NUMBER_WRONG, findings);
        }
    }

    private static void checkParent(Segment hl, String expected, String loop, Findings findings) {
        if (!hl.says(2, expected)) {
            String level = expected.isEmpty() ? "nothing" : expected;
            report(hl, 2, level, loop, FindingCode.HIERARCHY_PARENT_WRONG, findings);
        }
    }

    private static void report(
            Segment hl, int element, String expected, String loop, FindingCode code, Findings findings) {
        String found = hl.has(element) ? hl.element(element) : "nothing";
        findings.add(code, hl, Location.ofElement(loop, "HL", element), found, expected);
    }
}
