package org.claimwright.edi.guide;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimwright.edi.CodeSet;
import org.claimwright.edi.guide.ElementRule.Use;

/** Reads the elements of a segment as the tables write them, {@code 98:R=85;1065:R=1 2;-;C003:R(235:R=HC 234:R)}. */
final class ElementRows {
    private static final Pattern ELEMENT = Pattern.compile(
            "(?<number>\\w+):(?<use>[RS])(?:x(?<repeat>\\d+))?(?:#(?<most>\\d+)(?:\\.(?<decimals>\\d+))?)?(?<rest>[=@(].*)?");
    private static final String DATE_FORMAT = "1250";
    private static final String FORMATTED_DATE = "1251";

    private record Entry(DataType type, int least, int most) {}

    private static final Map<String, Entry> DICTIONARY = dictionary();

    private ElementRows() {}

    private static Map<String, Entry> dictionary() {
        Map<String, Entry> entries = new HashMap<>();
        for (String row : Tables.rows("dictionary")) {
            String[] cells = row.split(",");
            entries.put(
                    cells[0], new Entry(DataType.of(cells[1]), Integer.parseInt(cells[2]), Integer.parseInt(cells[3])));
        }
        return Map.copyOf(entries);
    }

    static List<ElementRule> parse(String text) {
        return parse(text.split(";", -1), " ");
    }

    private static List<ElementRule> parse(String[] elements, String between) {
        List<ElementRule> rules = new ArrayList<>();
        String before = "";
        for (String element : elements) {
            ElementRule rule = element(element, between, before);
            rules.add(rule);
            before = rule.number();
        }
        return List.copyOf(rules);
    }

    private static ElementRule element(String text, String between, String before) {
        if (text.equals("-") || text.isEmpty()) {
            return ElementRule.UNUSED;
        }
        Matcher parts = ELEMENT.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("No element: " + text);
        }
        String number = parts.group("number");
        String rest = parts.group("rest") == null ? "" : parts.group("rest");
        Entry entry = DICTIONARY.getOrDefault(number, new Entry(DataType.TEXT, 1, 264));
        Set<String> codes = rest.startsWith("=") ? Set.of(rest.substring(1).split(between)) : Set.of();
        String[] list = (rest.startsWith("@") ? rest.substring(1) : "").split("/", 2);
        return new ElementRule(
                number,
                parts.group("use").equals("R") ? Use.REQUIRED : Use.SITUATIONAL,
                parts.group("repeat") == null ? 1 : Integer.parseInt(parts.group("repeat")),
                entry.type(),
                entry.least(),
                number(parts.group("most"), entry.most()),
                codes,
                codes.isEmpty() ? null : CodeSet.of(codes),
                list[0],
                list.length > 1 ? list[1] : "",
                CodeLists.all().of(list[0]),
                rest.startsWith("(")
                        ? parse(rest.substring(1, rest.length() - 1).split(" "), "/")
                        : List.of(),
                number.equals(FORMATTED_DATE) && before.equals(DATE_FORMAT),
                number(parts.group("decimals"), ElementRule.NO_LIMIT));
    }

    private static int number(String said, int otherwise) {
        return said == null ? otherwise : Integer.parseInt(said);
    }
}
