package org.claimwright.edi.guide;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.claimwright.edi.CodeSet;
import org.claimwright.edi.Guide;
import org.claimwright.edi.Segment;

/** The loops, segments and elements of one guide, read once from its table {@code guides/<name>.csv} and linked for looking up. */
public final class GuideTable {
    /** What stands in no loop: the head and the tail of a set. */
    public static final String ROOT = "ROOT";

    private static final AtomicReferenceArray<GuideTable> LOADED = new AtomicReferenceArray<>(Guide.values().length);

    private final Map<String, LoopRule> loops = new LinkedHashMap<>();
    private final Set<String> starters = new HashSet<>();
    private final LoopPath path;

    private GuideTable(List<String> rows) {
        loops.put(ROOT, new LoopRule(ROOT, List.of(), true, 1, 0));
        new Rows(rows).read();
        loops.values().forEach(loop -> loop.link(within(loop.id())));
        path = LoopPath.ofSet(root());
        loops.values().stream()
                .filter(loop -> !loop.id().equals(ROOT))
                .forEach(loop -> starters.add(loop.segments().get(0).segmentId()));
    }

    /** The loops that stand directly in another. */
    List<LoopRule> within(String parent) {
        return loops.values().stream()
                .filter(loop -> loop.parents().contains(parent))
                .toList();
    }

    public static GuideTable of(Guide guide) {
        GuideTable known = LOADED.get(guide.ordinal());
        return known == null ? load(guide) : known;
    }

    /** Threads that meet here at worst load one twice. */
    private static GuideTable load(Guide guide) {
        GuideTable table = load(tableOf(guide));
        LOADED.set(guide.ordinal(), table);
        return table;
    }

    /** The segments that hold sets and groups together. */
    static GuideTable envelope() {
        return Envelope.TABLE;
    }

    /** Loaded when it is first wanted. */
    private static final class Envelope {
        private static final GuideTable TABLE = load("envelope");
    }

    private static GuideTable load(String name) {
        return new GuideTable(Tables.rows(name));
    }

    /** Two sets that share a guide, a request and its answer, have a table each. */
    private static String tableOf(Guide guide) {
        String name = guide.adoptedName();
        long sharing = Arrays.stream(Guide.values())
                .filter(other -> other.adoptedName().equals(name))
                .count();
        return sharing > 1 ? name + "-" + guide.setIdentifier() : name;
    }

    LoopRule loop(String id) {
        return loops.get(id);
    }

    LoopRule root() {
        return loops.get(ROOT);
    }

    /** The loops with those around and within them. */
    LoopPath path() {
        return path;
    }

    /** For writing a loop as the guide wants it. */
    public LoopOrder order(String loop) {
        return loops.get(loop).order();
    }

    /** The loop within another that a segment with that qualifier begins; empty where it begins none there. */
    public Optional<String> loopWithin(String parent, String segmentId, String qualifier) {
        return Optional.ofNullable(loops.get(parent).begunBy(Segment.code(segmentId), qualifier))
                .map(LoopRule::id);
    }

    /** The number of an element in the X12 dictionary; empty where the guide does not say. An empty loop means none. */
    public String dataElement(String loop, String segmentId, int element, int component) {
        LoopRule rule = loops.get(loop.isEmpty() ? ROOT : loop);
        return rule == null
                ? ""
                : rule.segments().stream()
                        .filter(segment -> segment.segmentId().equals(segmentId))
                        .filter(segment ->
                                element >= 1 && element <= segment.elements().size())
                        .map(segment -> segment.elements()
                                .get(element - 1)
                                .within(component)
                                .number())
                        .filter(number -> number.matches("\\d+"))
                        .findFirst()
                        .orElseGet(() -> UnusedElements.number(segmentId, element, component));
    }

    /** Whether segments of that identifier begin loops. */
    boolean isStarter(String segmentId) {
        return starters.contains(segmentId);
    }

    /** A table as written: a row for each loop and segment, the elements and syntax of a segment behind it. */
    private final class Rows {
        private final List<String> rows;

        Rows(List<String> rows) {
            this.rows = rows;
        }

        void read() {
            for (int i = 0; i < rows.size(); i++) {
                String[] cells = rows.get(i).split(",", -1);
                switch (cells[0]) {
                    case "loop" -> loops.put(cells[1], loop(cells));
                    case "segment" -> loops.get(cells[1]).segments().add(segment(cells, i));
                    case "when" -> loops.get(cells[1]).situations().add(Situation.parse(cells));
                    default -> {
                        // Elements and syntax are read with their segment.
                    }
                }
            }
        }

        private LoopRule loop(String[] cells) {
            // Interned, as constants are: loops are mostly looked up by those.
            return new LoopRule(
                    cells[1].intern(),
                    List.of(cells[2].split(" ")),
                    cells[3].equals("R"),
                    Integer.parseInt(cells[4]),
                    Integer.parseInt(cells[5]));
        }

        private SegmentRule segment(String[] cells, int row) {
            Set<String> values = cells[4].isEmpty() ? Set.of() : Set.of(cells[4].split(" "));
            List<ElementRule> elements = ElementRows.parse(following("elements", row));
            return new SegmentRule(
                    cells[1],
                    cells[2],
                    Integer.parseInt(cells[3]),
                    values,
                    CodeSet.of(values),
                    cells[5].equals("R"),
                    Integer.parseInt(cells[6]),
                    Integer.parseInt(cells[7]),
                    elements,
                    lastRequired(elements),
                    syntax(following("syntax", row)));
        }

        private int lastRequired(List<ElementRule> elements) {
            int last = elements.size();
            while (last > 0 && !elements.get(last - 1).isRequired()) {
                last--;
            }
            return last;
        }

        private List<SyntaxRule> syntax(String text) {
            List<SyntaxRule> rules = new ArrayList<>();
            for (String rule : text.split(" ")) {
                if (!rule.isEmpty()) {
                    rules.add(SyntaxRule.parse(rule));
                }
            }
            return List.copyOf(rules);
        }

        /** The rest of the row of that kind among the two behind a segment. */
        private String following(String kind, int row) {
            for (int i = row + 1; i <= Math.min(row + 2, rows.size() - 1); i++) {
                if (rows.get(i).startsWith("segment,")) {
                    return "";
                }
                if (rows.get(i).startsWith(kind + ",")) {
                    return rows.get(i).substring(kind.length() + 1);
                }
            }
            return "";
        }
    }
}
