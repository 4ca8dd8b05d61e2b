package org.claimwright.edi.part;

import java.util.ArrayList;
import java.util.List;
import org.claimwright.edi.FindingCode;
import org.claimwright.edi.Location;
import org.claimwright.edi.Segment;
import org.claimwright.edi.guide.Loop;

/** Numbers hierarchical levels from 1 through a whole set, each naming the number of the level above (HL). */
public final class Hierarchy {
    private int last;

    /** The next level; the top one hangs on zero. */
    public Level next(int parent, String code, Children children) {
        last++;
        String above = parent == 0 ? "" : String.valueOf(parent);
        return new Level(last, Segment.of("HL", String.valueOf(last), above, code, children.code));
    }

    /** A level's number and its segment. */
    public record Level(int number, Segment segment) {}

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
        check(root, "", new ArrayList<>(), findings);
    }

    private static void check(Loop loop, String parent, List<String> numbers, Findings findings) {
        Segment hl = levelOf(loop);
        if (hl != null) {
            numbers.add(hl.element(1));
            compare(hl, 1, String.valueOf(numbers.size()), loop.id(), FindingCode.HIERARCHY_NUMBER_WRONG, findings);
            compare(hl, 2, parent, loop.id(), FindingCode.HIERARCHY_PARENT_WRONG, findings);
        }
        String here = hl == null ? parent : hl.element(1);
        List<Loop> within = loop.loops();
        for (int i = 0; i < within.size(); i++) {
            check(within.get(i), here, numbers, findings);
        }
    }

    /** The HL of a loop, or null. */
    private static Segment levelOf(Loop loop) {
        for (Segment segment : loop.segments()) {
            if (segment.is("HL")) {
                return segment;
            }
        }
        return null;
    }

    private static void compare(
            Segment hl, int element, String expected, String loop, FindingCode code, Findings findings) {
        if (!hl.says(element, expected)) {
            String found = hl.has(element) ? hl.element(element) : "nothing";
            findings.add(
                    code,
                    hl,
                    Location.ofElement(loop, "HL", element),
                    found,
                    expected.isEmpty() ? "nothing" : expected);
        }
    }
}
