package org.claimwright.edi.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads JSON into maps, lists, texts, decimals, truth values and nulls. */
public final class JsonReader {
    private static final int DEEPEST = 100;
    private static final Pattern NUMBER =
            Pattern.compile("-?(?:0|[1-9]\\d{0,30})(?:\\.\\d{1,30})?(?:[eE][+-]?\\d{1,3})?");

    private final String text;
    private int next;
    private int depth;

    private JsonReader(String text) {
        this.text = text;
    }

    /** @throws JsonException saying where the text is no JSON */
    public static Object read(String text) {
        JsonReader reader = new JsonReader(text);
        Object value = reader.value();
        reader.blanks();
        if (reader.next < text.length()) {
            throw reader.wrong("the end");
        }
        return value;
    }

    private Object value() {
        blanks();
        if (next == text.length()) {
            throw wrong("a value");
        }
        return switch (text.charAt(next)) {
            case '{' -> object();
            case '[' -> array();
            case '"' -> string();
            case 't' -> word("true", Boolean.TRUE);
            case 'f' -> word("false", Boolean.FALSE);
            case 'n' -> word("null", null);
            default -> number();
        };
    }

    private Map<String, Object> object() {
        enter();
        Map<String, Object> members = new LinkedHashMap<>();
        if (!follows('}')) {
            do {
                blanks();
                String name = string();
                expect(':');
                members.put(name, value());
            } while (follows(','));
            expect('}');
        }
        depth--;
        return members;
    }

    private List<Object> array() {
        enter();
        List<Object> elements = new ArrayList<>();
        if (!follows(']')) {
            do {
                elements.add(value());
            } while (follows(','));
            expect(']');
        }
        depth--;
        return elements;
    }

    private void enter() {
        next++;
        depth++;
        if (depth > DEEPEST) {
            throw wrong("no more than " + DEEPEST + " levels");
        }
    }

    private String string() {
        if (next == text.length() || text.charAt(next) != '"') {
            throw wrong("a text");
        }
        StringBuilder value = new StringBuilder();
        for (next++; next < text.length() && text.charAt(next) != '"'; next++) {
            value.append(text.charAt(next) == '\\' ? escaped() : text.charAt(next));
        }
        if (next == text.length()) {
            throw wrong("the end of a text");
        }
        next++;
        return value.toString();
    }

    private char escaped() {
        next++;
        if (next == text.length()) {
            throw wrong("an escape");
        }
        return switch (text.charAt(next)) {
            case '"', '\\', '/' -> text.charAt(next);
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'u' -> coded();
            default -> throw wrong("an escape");
        };
    }

    private char coded() {
        if (next + 4 >= text.length() || !text.substring(next + 1, next + 5).matches("[0-9a-fA-F]{4}")) {
            throw wrong("four hexadecimal digits");
        }
        next += 4;
        return (char) Integer.parseInt(text.substring(next - 3, next + 1), 16);
    }

    private Object word(String word, Object value) {
        if (!text.startsWith(word, next)) {
            throw wrong("a value");
        }
        next += word.length();
        return value;
    }

    private BigDecimal number() {
        Matcher number = NUMBER.matcher(text).region(next, text.length());
        if (!number.lookingAt()) {
            throw wrong("a value");
        }
        next = number.end();
        return new BigDecimal(number.group());
    }

    private boolean follows(char wanted) {
        blanks();
        boolean there = next < text.length() && text.charAt(next) == wanted;
        next += there ? 1 : 0;
        return there;
    }

    private void expect(char wanted) {
        if (!follows(wanted)) {
            throw wrong("'" + wanted + "'");
        }
    }

    private void blanks() {
        while (next < text.length() && " \t\r\n".indexOf(text.charAt(next)) >= 0) {
            next++;
        }
    }

    private JsonException wrong(String expected) {
        return new JsonException("No JSON: expected " + expected + " at character " + (next + 1));
    }
}
