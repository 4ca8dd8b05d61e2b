package org.claimwright.edi.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An X12 file as JSON from which the same characters can be made again. A file is a list of interchanges and of what stands outside of
 * them; an interchange says its separators and holds its segments, each a list of its identifier and elements, an element of several
 * components or repetitions a list again:
 * {@code ["SV1",["HC","99213"],"150"]}, {@code ["EB","1","",{"repeat":["30","35"]}]}. What stands between two segments is written once as
 * {@code between}, and as {@code {"text":…}} where it differs.
 */
public final class X12Json {
    private static final int HEADER = 106;

    private X12Json() {}

    /** @param text a whole file, a character for each byte */
    public static String toJson(String text) {
        List<Object> parts = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int header = headerFrom(text, at);
            if (header > at) {
                parts.add(Map.of("text", text.substring(at, header)));
            }
            at = header < text.length() ? new InterchangeText(text, header).into(parts) : header;
        }
        return JsonWriter.text(Map.of("x12", parts)) + "\n";
    }

    private static int headerFrom(String text, int start) {
        int header = text.indexOf("ISA", start);
        while (header >= 0 && text.length() - header < HEADER) {
            header = -1;
        }
        return header < 0 ? text.length() : header;
    }

    /** @throws JsonException where the JSON is none, or was not made by {@link #toJson} */
    public static String toX12(String json) {
        StringBuilder text = new StringBuilder();
        for (Object part : list(member(JsonReader.read(json), "x12"))) {
            if (part instanceof Map<?, ?> map && map.containsKey("text")) {
                text.append(string(map.get("text")));
            } else {
                new InterchangeJson(part).into(text);
            }
        }
        return text.toString();
    }

    static Object member(Object object, String name) {
        if (object instanceof Map<?, ?> map && map.containsKey(name)) {
            return map.get(name);
        }
        throw new JsonException("No " + name + " where one is wanted");
    }

    static List<?> list(Object value) {
        if (value instanceof List<?> list) {
            return list;
        }
        throw new JsonException("No list where one is wanted: " + JsonWriter.text(value));
    }

    static String string(Object value) {
        if (value instanceof String text) {
            return text;
        }
        throw new JsonException("No text where one is wanted: " + JsonWriter.text(value));
    }

    /** One interchange of a file. */
    private static final class InterchangeText {
        private final String text;
        private final int start;
        private final char element;
        private final char repetition;
        private final char component;
        private final char terminator;

        InterchangeText(String text, int start) {
            this.text = text;
            this.start = start;
            element = text.charAt(start + 3);
            repetition = text.charAt(start + 82);
            component = text.charAt(start + 104);
            terminator = text.charAt(start + 105);
        }

        /** Adds this interchange and says where it ends: behind its IEA, or where the text ends. */
        int into(List<Object> parts) {
            List<Object> segments = new ArrayList<>();
            int at = start + HEADER;
            segments.add(List.of(
                    text.substring(start, at - 1).split(java.util.regex.Pattern.quote(String.valueOf(element)), -1)));
            String between = blanks(at);
            boolean ended = false;
            while (!ended && at < text.length()) {
                String gap = blanks(at);
                int begin = at + gap.length();
                int end = text.indexOf(terminator, begin);
                if (end < 0 || text.startsWith("ISA", begin)) {
                    break;
                }
                if (!gap.equals(between)) {
                    segments.add(Map.of("text", gap));
                }
                String segment = text.substring(begin, end);
                segments.add(segment(segment));
                ended = segment.startsWith("IEA");
                at = end + 1;
            }
            Map<String, Object> interchange = new LinkedHashMap<>();
            interchange.put("separators", List.of("" + element, "" + component, "" + repetition, "" + terminator));
            interchange.put("between", between);
            interchange.put("segments", segments);
            parts.add(interchange);
            return at;
        }

        private String blanks(int from) {
            int end = from;
            while (end < text.length() && "\r\n \t".indexOf(text.charAt(end)) >= 0 && text.charAt(end) != terminator) {
                end++;
            }
            return text.substring(from, end);
        }

        private List<Object> segment(String segment) {
            List<Object> elements = new ArrayList<>();
            for (String part : split(segment, element)) {
                elements.add(elements.isEmpty() ? part : element(part));
            }
            return elements;
        }

        private Object element(String part) {
            boolean repeats =
                    Character.isLetterOrDigit(repetition) || repetition == ' ' || part.indexOf(repetition) < 0;
            return repeats
                    ? components(part)
                    : Map.of(
                            "repeat",
                            split(part, repetition).stream()
                                    .map(this::components)
                                    .toList());
        }

        private Object components(String part) {
            return part.indexOf(component) < 0 ? part : split(part, component);
        }

        private static List<String> split(String text, char mark) {
            List<String> parts = new ArrayList<>();
            int from = 0;
            for (int end = text.indexOf(mark); end >= 0; end = text.indexOf(mark, from)) {
                parts.add(text.substring(from, end));
                from = end + 1;
            }
            parts.add(text.substring(from));
            return parts;
        }
    }

    /** One interchange of the JSON. */
    private static final class InterchangeJson {
        private final List<String> separators;
        private final String between;
        private final List<?> segments;

        InterchangeJson(Object interchange) {
            separators = list(member(interchange, "separators")).stream()
                    .map(X12Json::string)
                    .toList();
            between = string(member(interchange, "between"));
            segments = list(member(interchange, "segments"));
            if (separators.size() != 4) {
                throw new JsonException("Four separators are wanted");
            }
        }

        void into(StringBuilder text) {
            String gap = "";
            for (Object segment : segments) {
                if (segment instanceof Map<?, ?> other) {
                    gap = string(member(other, "text"));
                } else {
                    text.append(gap)
                            .append(String.join(
                                    separators.get(0),
                                    list(segment).stream().map(this::element).toList()))
                            .append(separators.get(3));
                    gap = between;
                }
            }
        }

        private String element(Object element) {
            if (element instanceof Map<?, ?> repeated) {
                return String.join(
                        separators.get(2),
                        list(member(repeated, "repeat")).stream()
                                .map(this::components)
                                .toList());
            }
            return components(element);
        }

        private String components(Object element) {
            return element instanceof List<?> components
                    ? String.join(
                            separators.get(1),
                            components.stream().map(X12Json::string).toList())
                    : string(element);
        }
    }
}
