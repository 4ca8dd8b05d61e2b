package org.claimwright.edi.guide;

import java.util.HashMap;
import java.util.Map;
import org.claimwright.edi.Location;

/** The numbers of elements that guides leave unused, for those who send them all the same; see {@code guides/unused.csv}. */
final class UnusedElements {
    private static final Map<Location, String> NUMBERS = numbers();

    private UnusedElements() {}

    /** Empty where it is none of these. */
    static String number(String segmentId, int element, int component) {
        return NUMBERS.getOrDefault(new Location("", segmentId, element, component), "");
    }

    private static Map<Location, String> numbers() {
        Map<Location, String> numbers = new HashMap<>();
        for (String row : Tables.rows("unused")) {
            String[] cells = row.split(",");
            for (String entry : cells[1].split(" ")) {
                String[] sides = entry.split("=");
                String[] place = sides[0].split("-");
                int component = place.length > 1 ? Integer.parseInt(place[1]) : 0;
                numbers.put(new Location("", cells[0], Integer.parseInt(place[0]), component), sides[1]);
            }
        }
        return Map.copyOf(numbers);
    }
}
