package org.claimwright.edi.guide;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimwright.edi.Guide;
import org.claimwright.edi.Location;
import org.claimwright.edi.Segment;
import org.claimwright.edi.Separators;
import org.claimwright.edi.TransactionSet;

/**
 * A set in words: each segment indented by its loop, each value with the name of its element and the meaning of its code. Sets of guides
 * we have no table of are listed flat.
 */
public final class Description {
    private static final String REPETITION = Segment.repeated(List.of("", ""));
    private static final String REPEATED = String.valueOf(Separators.USUAL.repetition());

    private final String guideName;
    private final List<DescribedSegment> segments = new ArrayList<>();

    private Description(String guideName) {
        this.guideName = guideName;
    }

    /** From ST to SE, in file order. */
    public static List<DescribedSegment> of(TransactionSet set) {
        Optional<Guide> known = set.guide();
        Description description = new Description(known.map(Guide::adoptedName).orElse(""));
        known.ifPresentOrElse(
                guide -> description.add(GuidedSet.read(set, guide).root(), 0),
                () -> set.body().forEach(segment -> description.add(segment, "", 0)));
        description.add(set.header(), "", 0);
        set.trailer().ifPresent(trailer -> description.add(trailer, "", 0));
        description.segments.sort(
                Comparator.comparingLong(segment -> segment.position().ordinal()));
        return List.copyOf(description.segments);
    }

    /** A segment by itself, such as a TA1. */
    public static DescribedSegment of(Segment segment) {
        Description description = new Description("");
        description.add(segment, "", 0);
        return description.segments.get(0);
    }

    private void add(Loop loop, int depth) {
        String id = loop.id().equals(GuideTable.ROOT) ? "" : loop.id();
        loop.segments().forEach(segment -> add(segment, id, depth));
        loop.loops().forEach(inner -> add(inner, depth + 1));
    }

    private void add(Segment segment, String loop, int depth) {
        segments.add(new DescribedSegment(
                depth,
                loop,
                Words.loop(guideName, loop),
                Words.segment(segment),
                segment.toString(),
                segment.position(),
                elements(segment)));
    }

    private static List<DescribedElement> elements(Segment segment) {
        List<DescribedElement> elements = new ArrayList<>();
        for (int i = 1; i <= segment.size(); i++) {
            List<String> components = segment.components(i);
            for (int c = 1; c <= components.size(); c++) {
                add(
                        segment,
                        i,
                        components.size() == 1 && !isComposite(segment, i) ? 0 : c,
                        components.get(c - 1),
                        elements);
            }
        }
        return elements;
    }

    private static boolean isComposite(Segment segment, int element) {
        return Words.element(segment.id(), element, 0) == Words.Element.UNKNOWN;
    }

    private static void add(
            Segment segment, int element, int component, String value, List<DescribedElement> elements) {
        if (!value.isBlank()) {
            Words.Element words = Words.element(segment.id(), element, component);
            String place = new Location("", segment.id(), element, component).toString();
            elements.add(new DescribedElement(
                    place, words.name(), value.replace(REPETITION, REPEATED), meaning(words.kind(), value)));
        }
    }

    private static String meaning(String kind, String value) {
        return switch (kind) {
            case "text", "amount" -> "";
            case "date" -> date(value);
            default -> meanings(kind, value);
        };
    }

    /** Of each of several codes that is known. */
    private static String meanings(String kind, String values) {
        return Stream.of(values.split(REPETITION))
                .map(value -> Words.code(kind, value))
                .filter(meaning -> !meaning.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String date(String value) {
        try {
            return value.length() == 17 ? day(value.substring(0, 8)) + " to " + day(value.substring(9)) : day(value);
        } catch (DateTimeException none) {
            return "";
        }
    }

    private static String day(String value) {
        return LocalDate.parse(value, DateTimeFormatter.BASIC_ISO_DATE).toString();
    }
}
