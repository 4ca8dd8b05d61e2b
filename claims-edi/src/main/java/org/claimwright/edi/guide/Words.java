package org.claimwright.edi.guide;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimwright.edi.Segment;

/** Names of loops, segments and elements and meanings of codes, in our own words, read once from the tables {@code guides/words-*.csv}. */
final class Words {
    private static final Map<String, String> LOOPS = load("words-loops", 2);
    private static final Map<String, String> SEGMENTS = load("words-segments", 2);
    private static final Map<String, String> CODES = load("words-codes", 2);
    private static final Map<String, Element> ELEMENTS = loadElements();

    /** What is known of an element: its name, and the list that explains its codes, or text, date or amount. */
    record Element(String name, String kind) {
        static final Element UNKNOWN = new Element("", "text");
    }

    private Words() {}

    static String loop(String guide, String loop) {
        return LOOPS.getOrDefault(guide + "," + loop, "");
    }

    static String segment(Segment segment) {
        String value = segment.is("HL") ? segment.element(3) : segment.component(1, 1);
        return Optional.ofNullable(SEGMENTS.get(segment.id() + "," + value))
                .orElseGet(() -> SEGMENTS.getOrDefault(segment.id() + ",", ""));
    }

    static Element element(String segmentId, int element, int component) {
        return Optional.ofNullable(ELEMENTS.get(key(segmentId, String.valueOf(element), component)))
                .or(() -> repeating(segmentId, element, component))
                .or(() -> Optional.ofNullable(ELEMENTS.get(key(segmentId, "R", component))))
                .orElse(Element.UNKNOWN);
    }

    /** CAS and PLB say the same again and again. */
    private static Optional<Element> repeating(String segmentId, int element, int component) {
        return switch (segmentId) {
            case "CAS" -> Optional.of(adjustment((element - 2) % 3));
            case "PLB" -> Optional.of(providerAdjustment((element - 3) % 2, component));
            default -> Optional.empty();
        };
    }

    private static Element adjustment(int place) {
        return place == 0
                ? new Element("Reason", "reason")
                : place == 1 ? new Element("Amount", "amount") : new Element("Units", "text");
    }

    private static Element providerAdjustment(int place, int component) {
        if (place == 1) {
            return new Element("Amount", "amount");
        }
        return new Element(component == 2 ? "Reference" : "Reason", "text");
    }

    static String code(String list, String code) {
        return CODES.getOrDefault(list + "," + code, "");
    }

    private static String key(String segmentId, String element, int component) {
        return segmentId + "," + element + "," + component;
    }

    private static Map<String, String> load(String table, int keys) {
        Map<String, String> words = new HashMap<>();
        for (String row : Tables.rows(table)) {
            List<String> cells = List.of(row.split(",", keys + 1));
            words.put(String.join(",", cells.subList(0, keys)), cells.get(keys));
        }
        return Map.copyOf(words);
    }

    private static Map<String, Element> loadElements() {
        Map<String, Element> words = new HashMap<>();
        for (String row : Tables.rows("words-elements")) {
            String[] cells = row.split(",", 5);
            words.put(key(cells[0], cells[1], Integer.parseInt(cells[2])), new Element(cells[4], cells[3]));
        }
        return Map.copyOf(words);
    }
}
