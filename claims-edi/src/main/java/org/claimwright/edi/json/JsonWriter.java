package org.claimwright.edi.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Map;

/** Writes maps, collections, texts, numbers, truth values and nulls as JSON, in ASCII. */
public final class JsonWriter {
    private final Appendable out;

    public JsonWriter(Appendable out) {
        this.out = out;
    }

    public static String text(Object value) {
        StringBuilder text = new StringBuilder();
        new JsonWriter(text).write(value);
        return text.toString();
    }

    /** @throws IllegalArgumentException for what JSON has no form of */
    public void write(Object value) {
        if (value == null || value instanceof Number || value instanceof Boolean) {
            append(String.valueOf(value));
        } else if (value instanceof CharSequence text) {
            string(text);
        } else if (value instanceof Map<?, ?> members) {
            object(members);
        } else if (value instanceof Collection<?> elements) {
            array(elements);
        } else {
            throw new IllegalArgumentException("No JSON of " + value.getClass());
        }
    }

    private void object(Map<?, ?> members) {
        append("{");
        String before = "";
        for (Map.Entry<?, ?> member : members.entrySet()) {
            append(before);
            string(String.valueOf(member.getKey()));
            append(":");
            write(member.getValue());
            before = ",";
        }
        append("}");
    }

    private void array(Collection<?> elements) {
        append("[");
        String before = "";
        for (Object element : elements) {
            append(before);
            write(element);
            before = ",";
        }
        append("]");
    }

    private void string(CharSequence text) {
        StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            character(text.charAt(i), quoted);
        }
        append(quoted.append('"'));
    }

    private static void character(char character, StringBuilder quoted) {
        switch (character) {
            case '"' -> quoted.append("\\\"");
            case '\\' -> quoted.append("\\\\");
            case '\n' -> quoted.append("\\n");
            case '\r' -> quoted.append("\\r");
            case '\t' -> quoted.append("\\t");
            default -> {
                if (character < ' ' || character > '~') {
                    quoted.append(String.format("\\u%04x", (int) character));
                } else {
                    quoted.append(character);
                }
            }
        }
    }

    private void append(CharSequence text) {
        try {
            out.append(text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
