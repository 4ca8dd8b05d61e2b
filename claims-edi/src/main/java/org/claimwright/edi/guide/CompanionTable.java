package org.claimwright.edi.guide;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.claimwright.edi.Guide;

/** Reads the table of a companion, and refuses a row that could never find anything: a rule that is not understood must not look kept. */
final class CompanionTable {
    private static final int CELLS = 6;
    private static final int SHOWN = 60;
    private static final String PLACE = "[A-Z][A-Z0-9]{1,2}\\d\\d(-\\d{1,2})?";
    private static final String LOOP = "(\\d\\w* )?";
    private static final Pattern OCCASIONS = Pattern.compile(LOOP + PLACE + "( " + LOOP + PLACE + ")* = \\S.*");
    private static final Pattern NEEDED =
            Pattern.compile(LOOP + "(" + PLACE + "|[A-Z][A-Z0-9]{1,2}(\\d\\d)?( [A-Z0-9]+)*)");

    private final Map<String, List<Situation>> situations = new HashMap<>();
    private List<Guide> guides = List.of();

    /** @throws IllegalArgumentException naming the row that cannot be read, and why */
    CompanionTable(InputStream table) {
        Tables.rows(table).forEach(this::read);
        if (guides.isEmpty()) {
            throw new IllegalArgumentException("A companion begins with its guide: guide,005010X222A1");
        }
    }

    List<Guide> guides() {
        return guides;
    }

    Map<String, List<Situation>> situations() {
        return situations;
    }

    private void read(String row) {
        String[] cells = row.split(",", CELLS);
        switch (cells[0]) {
            case "guide" -> readGuide(row, cells);
            case "when" -> readSituation(row, cells);
            default -> throw wrong(row, "it begins with guide or when");
        }
    }

    private void readGuide(String row, String... cells) {
        check(cells.length == 2, row, "it is guide,name");
        check(guides.isEmpty(), row, "a companion is about one guide");
        guides = Arrays.stream(Guide.values())
                .filter(guide -> Guide.of(guide.setIdentifier(), cells[1])
                        .filter(guide::equals)
                        .isPresent())
                .toList();
        check(!guides.isEmpty(), row, "it names no guide known here");
    }

    private void readSituation(String row, String... cells) {
        check(!guides.isEmpty(), row, "the guide is named before");
        check(cells.length == CELLS, row, "it is when,loop,element = values,need or without,what,why");
        check(loops(cells[1]).findAny().isPresent(), row, "the guide has no loop " + cells[1]);
        check(OCCASIONS.matcher(cells[2]).matches(), row, "'" + cells[2] + "' is no element = values");
        check(List.of("need", "without").contains(cells[3]), row, "'" + cells[3] + "' is neither need nor without");
        check(NEEDED.matcher(cells[4]).matches(), row, "'" + cells[4] + "' is no segment or element");
        Situation situation = parse(row, cells);
        checkPlaces(row, cells[1], situation);
        situations.computeIfAbsent(cells[1], loop -> new ArrayList<>()).add(situation);
    }

    private static Situation parse(String row, String... cells) {
        try {
            return Situation.parse(cells);
        } catch (NumberFormatException none) {
            throw wrong(row, "'" + cells[2] + "' is no element = values");
        }
    }

    private void checkPlaces(String row, String loop, Situation situation) {
        for (Situation.Place place : situation.occasions()) {
            String named = place.segmentId() + String.format("%02d", place.element());
            check(isAround(loop, place.segmentId(), place.element()), row, "loop " + loop + " has no " + named);
        }
        Situation.Needed needed = situation.needed();
        String within = needed.loop().isEmpty() ? loop : needed.loop();
        check(isWithin(within, loop), row, "loop " + within + " does not stand directly in " + loop);
        check(
                isIn(within, needed.segmentId(), needed.element()),
                row,
                "loop " + within + " has no " + needed.segmentId()
                        + (needed.isSegment() ? "" : String.format("%02d", needed.element())));
    }

    private boolean isWithin(String inner, String loop) {
        return inner.equals(loop)
                || loops(inner).anyMatch(rule -> rule.parents().contains(loop));
    }

    private boolean isAround(String loop, String segmentId, int element) {
        return isIn(loop, segmentId, element)
                || guides.stream()
                        .flatMap(guide -> GuideTable.of(guide).within(loop).stream())
                        .anyMatch(inner -> isIn(inner.id(), segmentId, element));
    }

    private boolean isIn(String loop, String segmentId, int element) {
        return loops(loop)
                .flatMap(rule -> rule.segments().stream())
                .anyMatch(segment -> segment.segmentId().equals(segmentId)
                        && element <= segment.elements().size());
    }

    private Stream<LoopRule> loops(String id) {
        return guides.stream().map(guide -> GuideTable.of(guide).loop(id)).filter(rule -> rule != null);
    }

    private static void check(boolean holds, String row, String why) {
        if (!holds) {
            throw wrong(row, why);
        }
    }

    private static IllegalArgumentException wrong(String row, String why) {
        String shown = row.length() <= SHOWN ? row : row.substring(0, SHOWN) + "...";
        return new IllegalArgumentException("No row of a companion: " + shown + ": " + why);
    }
}
