package org.claimwright.edi.acknowledgment;

import java.util.List;
import java.util.stream.IntStream;
import org.claimwright.edi.Segment;

/** What any interchange can carry, whatever its separators are: values are repeated as they came, and all else becomes a blank. */
final class Printable {
    private Printable() {}

    static String of(String text) {
        return text.replaceAll("[^A-Za-z0-9 .,;()'/&+=_-]", " ");
    }

    static List<Segment> of(List<Segment> segments) {
        return segments.stream().map(Printable::of).toList();
    }

    static Segment of(Segment segment) {
        String[] elements = IntStream.rangeClosed(1, segment.size())
                .mapToObj(i -> segment.components(i).stream().map(Printable::of).toArray(String[]::new))
                .map(Segment::composite)
                .toArray(String[]::new);
        return Segment.of(segment.id(), elements);
    }

    /** A value that must be there and has its length: filled up from the left, cut at the end. */
    static String fitted(String text, int least, int most, char fill) {
        String value = of(text).strip();
        String cut = value.substring(0, Math.min(value.length(), most));
        return String.valueOf(fill).repeat(Math.max(0, least - cut.length())) + cut;
    }
}
