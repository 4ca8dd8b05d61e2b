package org.claimwright.edi.guide;

import java.util.ArrayList;
import java.util.List;
import org.claimwright.edi.Location;
import org.claimwright.edi.Segment;

/** How the presence of some elements of a segment depends on that of others: {@code P0304} and the like. */
record SyntaxRule(char kind, List<Integer> elements) {
    static SyntaxRule parse(String text) {
        List<Integer> elements = new ArrayList<>();
        for (int i = 1; i + 1 < text.length(); i += 2) {
            elements.add(Integer.valueOf(text.substring(i, i + 2)));
        }
        return new SyntaxRule(text.charAt(0), List.copyOf(elements));
    }

    boolean holds(Segment segment) {
        int present = 0;
        for (int i = 0; i < elements.size(); i++) {
            present += segment.has(elements.get(i)) ? 1 : 0;
        }
        if (present == 0) {
            return kind != 'R';
        }
        boolean first = segment.has(elements.get(0));
        return switch (kind) {
            case 'P' -> present == 0 || present == elements.size();
            case 'R' -> present > 0;
            case 'E' -> present < 2;
            case 'C' -> !first || present == elements.size();
            default -> !first || present > 1;
        };
    }

    /** The element to point at: the first one whose presence or absence is wrong. */
    int culprit(Segment segment) {
        boolean wanted = kind == 'E';
        for (int i = elements.size() - 1; wanted && i >= 0; i--) {
            if (segment.has(elements.get(i))) {
                return elements.get(i);
            }
        }
        return elements.stream()
                .filter(element -> !segment.has(element))
                .findFirst()
                .orElse(elements.get(0));
    }

    String described(String segmentId) {
        String first = named(segmentId, elements.get(0));
        String all = named(segmentId, elements, " and ");
        String others = named(segmentId, elements.subList(1, elements.size()), kind == 'C' ? " and " : " or ");
        return switch (kind) {
            case 'P' -> "all or none of " + all;
            case 'R' -> "at least one of " + all;
            case 'E' -> "at most one of " + all;
            default -> others + ", as " + first + " is there";
        };
    }

    private static String named(String segmentId, List<Integer> elements, String before) {
        List<String> names =
                elements.stream().map(element -> named(segmentId, element)).toList();
        int last = names.size() - 1;
        return last == 0 ? names.get(0) : String.join(", ", names.subList(0, last)) + before + names.get(last);
    }

    private static String named(String segmentId, int element) {
        return Location.ofElement("", segmentId, element).toString();
    }
}
