package org.claimwright.edi.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.claimwright.edi.Finding;
import org.claimwright.edi.X12Reader;
import org.junit.jupiter.api.DynamicTest;

/** A sound file, a segment a line, in which lines are changed; the count in its SE stays right. */
final class Planting {
    private static final int FOLLOWING = 2;

    private final List<String> lines;

    private Planting(List<String> lines) {
        this.lines = lines;
    }

    static Planting in(String file) {
        return new Planting(new ArrayList<>(file.lines().toList()));
    }

    Planting without(String... removed) {
        for (String line : removed) {
            lines.remove(place(line));
        }
        return this;
    }

    Planting with(String line, String... instead) {
        int place = place(line);
        lines.remove(place);
        lines.addAll(place, List.of(instead));
        return this;
    }

    Planting behind(String line, String... added) {
        lines.addAll(place(line) + 1, List.of(added));
        return this;
    }

    private int place(String line) {
        assertTrue(lines.contains(line), () -> "no line " + line);
        return lines.indexOf(line);
    }

    private String text() {
        int start = 0;
        for (int i = 0; i < lines.size(); i++) {
            start = lines.get(i).startsWith("ST*") ? i : start;
            if (lines.get(i).startsWith("SE*")) {
                lines.set(i, "SE*" + (i - start + 1) + "*" + lines.get(i).split("\\*")[2]);
            }
        }
        return String.join("~\n", lines) + "~\n";
    }

    private List<String> findings() {
        return Validation.USUAL.findings(X12Reader.of(new StringReader(text()))).stream()
                .map(Planting::shown)
                .toList();
    }

    private static String shown(Finding finding) {
        return finding.code().id() + " " + finding.location() + " @"
                + finding.position().ordinal();
    }

    /** Found at the first line that is this one, with at most two findings that follow from it. */
    DynamicTest finds(String name, String wanted, String line) {
        return DynamicTest.dynamicTest(name, () -> {
            List<String> found = findings();
            String whole = wanted + " @" + (place(line) + 1);
            assertTrue(found.contains(whole), () -> whole + " is not among " + found);
            assertTrue(found.size() <= 1 + FOLLOWING, () -> "more than two follow: " + found);
        });
    }

    /** Found, and nothing else is. */
    DynamicTest findsOnly(String name, String wanted, String line) {
        return DynamicTest.dynamicTest(
                name, () -> assertEquals(List.of(wanted + " @" + (place(line) + 1)), findings()));
    }

    /** Nothing is found but what begins so. */
    DynamicTest isSilentButFor(String name, String known) {
        return DynamicTest.dynamicTest(
                name,
                () -> assertEquals(
                        List.of(),
                        findings().stream()
                                .filter(finding -> !finding.startsWith(known))
                                .toList()));
    }

    DynamicTest isSilent(String name) {
        return DynamicTest.dynamicTest(name, () -> assertEquals(List.of(), findings()));
    }
}
