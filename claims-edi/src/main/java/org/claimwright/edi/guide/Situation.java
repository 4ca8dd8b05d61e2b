package org.claimwright.edi.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.claimwright.edi.Segment;

/**
 * What a loop needs, or must do without, once an element of it holds certain values.
 *
 * @param occasions the places that bring it about
 * @param values those that do; none means any
 * @param needed what it is about: a segment with its qualifiers, or an element
 * @param needs whether it must be there, or must not
 * @param reason in plain words
 */
record Situation(List<Place> occasions, Set<String> values, Needed needed, boolean needs, String reason) {
    /**
     * An element or component, in this loop or one directly within: {@code CLM05-3}, {@code 2120C NM101}.
     *
     * @param loop empty for the loop itself
     */
    record Place(String loop, String segmentId, int element, int component) {
        static Place parse(String loop, String text) {
            String[] parts = text.split("-");
            int split = parts[0].length() - 2;
            int component = parts.length > 1 ? Integer.parseInt(parts[1]) : 0;
            return new Place(
                    loop, parts[0].substring(0, split), Integer.parseInt(parts[0].substring(split)), component);
        }

        static List<Place> parseAll(String text) {
            List<Place> places = new ArrayList<>();
            String loop = "";
            for (String word : text.split(" ")) {
                if (Character.isDigit(word.charAt(0))) {
                    loop = word;
                } else {
                    places.add(parse(loop, word));
                    loop = "";
                }
            }
            return List.copyOf(places);
        }

        String value(Segment segment) {
            return component == 0 ? segment.element(element) : segment.component(element, component);
        }
    }

    /**
     * A segment, in this loop or one directly within, or an element of such a segment.
     *
     * @param loop empty for the loop itself
     * @param element zero for the segment as a whole
     */
    record Needed(String loop, String segmentId, Set<String> qualifiers, int element, int component) {
        static Needed parse(String text) {
            List<String> words = new ArrayList<>(List.of(text.split(" ")));
            String loop = Character.isDigit(words.get(0).charAt(0)) ? words.remove(0) : "";
            String first = words.remove(0);
            if (words.isEmpty() && first.matches("[A-Z0-9]{2,3}\\d\\d(-\\d+)?")) {
                Place place = Place.parse("", first);
                return new Needed(loop, place.segmentId(), Set.of(), place.element(), place.component());
            }
            return new Needed(loop, first, Set.copyOf(words), 0, 0);
        }

        boolean isSegment() {
            return element == 0;
        }

        boolean isIn(Segment segment) {
            return segment.is(segmentId)
                    && (qualifiers.isEmpty() || qualifiers.contains(segment.component(1, 1)))
                    && (isSegment()
                            || !new Place("", segmentId, element, component)
                                    .value(segment)
                                    .isEmpty());
        }
    }

    /** Reads {@code when,loop,occasions = values,need,what,why}. */
    static Situation parse(String[] cells) {
        String[] sides = cells[2].split(" = ");
        Set<String> values = sides[1].equals("*") ? Set.of() : Set.of(sides[1].split(" "));
        return new Situation(
                Place.parseAll(sides[0]), values, Needed.parse(cells[4]), cells[3].equals("need"), cells[5]);
    }

    /** The element by which a segment of that loop, empty for the loop itself, brings it about; null where it does not. */
    Place occasion(String loop, Segment segment) {
        for (Place place : occasions) {
            if (segment.is(place.segmentId()) && place.loop().equals(loop)) {
                String value = place.value(segment);
                if (!value.isEmpty() && (values.isEmpty() || values.contains(value))) {
                    return place;
                }
            }
        }
        return null;
    }

    /** Whether what stands in a loop directly within matters. */
    boolean concerns(String loop) {
        boolean concerns = needed.loop().equals(loop);
        for (int i = 0; !concerns && i < occasions.size(); i++) {
            concerns = occasions.get(i).loop().equals(loop);
        }
        return concerns;
    }

    /** Whether what is needed is an element of the very segment that brings it about. */
    boolean isWithinSegment() {
        return !needed.isSegment()
                && occasions.stream().allMatch(place -> place.segmentId().equals(needed.segmentId()));
    }
}
