package org.claimwright.edi.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.claimwright.edi.Finding;
import org.claimwright.edi.FindingCode;
import org.claimwright.edi.Location;
import org.claimwright.edi.Segment;
import org.claimwright.edi.guide.SetListener;

/** Hierarchical levels are numbered one by one, name the level they hang on, and say whether others hang on them (HL). */
final class LevelCheck implements SetListener {
    private static final class Level {
        private final String loop;
        /** Null where it is missing, which is found elsewhere. */
        private final Segment hl;

        private final int number;
        private int children;

        Level(String loop, Segment hl, int number) {
            this.loop = loop;
            this.hl = hl;
            this.number = number;
        }

        boolean isNamedBy(String parent) {
            return hl == null || parent.equals(hl.element(1)) || parent.equals(String.valueOf(number));
        }
    }

    private static final String LEVEL = "2000";
    private static final TextForm NUMBER = new TextForm("999999999999", 1);

    private final Consumer<Finding> findings;
    private final List<Level> path = new ArrayList<>();
    private int numbered;
    private long last;
    private String opening = "";

    LevelCheck(Consumer<Finding> findings) {
        this.findings = findings;
    }

    @Override
    public void opened(String loop) {
        openWithoutHeader();
        opening = loop.startsWith(LEVEL) ? loop : "";
    }

    @Override
    public void segment(String loop, Segment segment) {
        if (segment.is("HL") && loop.startsWith(LEVEL)) {
            numbered++;
            // One that opens no loop stands where it does not belong, which is found; it is counted and no level.
            if (!opening.isEmpty()) {
                opening = "";
                open(new Level(loop, segment, numbered));
            }
        }
        openWithoutHeader();
    }

    /** A level whose HL is missing is counted as if it were there. */
    private void openWithoutHeader() {
        if (!opening.isEmpty()) {
            String loop = opening;
            opening = "";
            numbered++;
            open(new Level(loop, null, numbered));
        }
    }

    private void open(Level level) {
        Level above = path.isEmpty() ? null : path.get(path.size() - 1);
        if (level.hl != null) {
            checkNumber(level);
            checkParent(level, above);
        }
        if (above != null) {
            above.children++;
        }
        path.add(level);
    }

    /** After a gap, which is found once, the levels behind it count on from where it led. */
    private void checkNumber(Level level) {
        String number = level.hl.element(1);
        String right = String.valueOf(level.number);
        boolean counted = number.equals(right) || number.equals(String.valueOf(last + 1));
        check(counted, FindingCode.HIERARCHY_NUMBER_WRONG, level, 1, right);
        last = NUMBER.fits(number, 0, number.length()) ? Long.parseLong(number) : level.number;
    }

    private void checkParent(Level level, Level above) {
        if (above == null) {
            check(!level.hl.has(2), FindingCode.HIERARCHY_PARENT_WRONG, level, 2, "nothing");
        } else if (!above.isNamedBy(level.hl.element(2))) {
            check(false, FindingCode.HIERARCHY_PARENT_WRONG, level, 2, above.hl.element(1));
        }
    }

    @Override
    public void closed(String loop) {
        openWithoutHeader();
        if (!path.isEmpty() && path.get(path.size() - 1).loop.equals(loop)) {
            close(path.remove(path.size() - 1));
        }
    }

    private void close(Level level) {
        if (level.hl == null) {
            return;
        }
        String said = level.hl.element(4);
        String right = level.children > 0 ? "1" : "0";
        check(
                !said.equals("0") && !said.equals("1") || said.equals(right),
                FindingCode.HIERARCHY_CHILDREN_WRONG,
                level,
                4,
                right);
    }

    private void check(boolean holds, FindingCode code, Level level, int element, String expected) {
        if (!holds) {
            String found = level.hl.has(element) ? level.hl.element(element) : "nothing";
            findings.accept(new Finding(
                    code, level.hl.position(), Location.ofElement(level.loop, "HL", element), found, expected));
        }
    }
}
