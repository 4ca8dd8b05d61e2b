package org.claimwright.edi.guide;

import java.util.ArrayList;
import java.util.List;
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

    String described() {
        return switch (kind) {
            case 'P' -> "all or none of " + elements;
            case 'R' -> "at least one of " + elements;
            case 'E' -> "at most one of " + elements;
            case 'C' -> "all of " + elements + ", as the first is there";
            default -> "one more of " + elements + ", as the first is there";
        };
    }
}
