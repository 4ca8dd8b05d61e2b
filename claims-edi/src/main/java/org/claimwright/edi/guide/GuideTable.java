package org.claimwright.edi.guide;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimwright.edi.Guide;
import org.claimwright.edi.Segment;

/** The loops and segments of one guide, read once from its table {@code guides/<name>.csv}. */
public final class GuideTable {
    /** What stands in no loop: the head and the tail of a set. */
    public static final String ROOT = "ROOT";

    private static final Map<Guide, GuideTable> LOADED = loadAll(List.of(
            Guide.PROFESSIONAL_CLAIM,
            Guide.REMITTANCE,
            Guide.IMPLEMENTATION_ACKNOWLEDGMENT,
            Guide.CLAIM_ACKNOWLEDGMENT));

    private final Map<String, LoopRule> loops;

    private final Map<String, List<LoopRule>> within;

    private GuideTable(Map<String, LoopRule> loops) {
        this.loops = loops;
        this.within = loops.keySet().stream().collect(Collectors.toMap(id -> id, id -> directlyWithin(loops, id)));
    }

    private static List<LoopRule> directlyWithin(Map<String, LoopRule> loops, String parent) {
        return loops.values().stream()
                .filter(loop -> loop.parents().contains(parent))
                .toList();
    }

    /** @throws IllegalArgumentException when no table of that guide is part of this library */
    public static GuideTable of(Guide guide) {
        GuideTable table = LOADED.get(guide);
        if (table == null) {
            throw new IllegalArgumentException("No table of " + guide.adoptedName());
        }
        return table;
    }

    /** Whether {@link #of} knows this guide. */
    public static boolean knows(Guide guide) {
        return LOADED.containsKey(guide);
    }

    LoopRule loop(String id) {
        return loops.get(id);
    }

    List<LoopRule> within(String parent) {
        return within.get(parent);
    }

    /** The place of a segment among those its loop may hold, for writing them in the guide's order. */
    public int rank(String loop, Segment segment) {
        return loops.get(loop).rank(segment);
    }

    private static Map<Guide, GuideTable> loadAll(List<Guide> guides) {
        Map<Guide, GuideTable> tables = new LinkedHashMap<>();
        guides.forEach(guide -> tables.put(guide, load(guide.adoptedName())));
        return Map.copyOf(tables);
    }

    private static GuideTable load(String name) {
        Map<String, LoopRule> loops = new LinkedHashMap<>();
        loops.put(ROOT, new LoopRule(ROOT, List.of(), true, 1, new ArrayList<>()));
        for (String row : rows("/guides/" + name + ".csv")) {
            String[] cells = row.split(",", -1);
            if (cells[0].equals("loop")) {
                loops.put(cells[1], loopRule(cells));
            } else {
                loops.get(cells[1]).segments().add(segmentRule(cells));
            }
        }
        return new GuideTable(loops);
    }

    private static LoopRule loopRule(String[] cells) {
        return new LoopRule(
                cells[1],
                List.of(cells[2].split(" ")),
                cells[3].equals("R"),
                Integer.parseInt(cells[4]),
                new ArrayList<>());
    }

    private static SegmentRule segmentRule(String[] cells) {
        Set<String> values = cells[4].isEmpty() ? Set.of() : Set.of(cells[4].split(" "));
        return new SegmentRule(
                cells[1],
                cells[2],
                Integer.parseInt(cells[3]),
                values,
                cells[5].equals("R"),
                Integer.parseInt(cells[6]),
                cells[0].equals("tail"));
    }

    static List<String> rows(String resource) {
        InputStream in = Objects.requireNonNull(GuideTable.class.getResourceAsStream(resource), resource);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
