package org.claimwright.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A line of a file of comma-separated fields; a field in quotes may hold a comma, and two quotes in it are one. */
public final class CommaLine {
    private static final Pattern FIELD = Pattern.compile("\\G(?:\"((?:[^\"]++|\"\")*+)\"|([^,\"]*))(,|$)");

    private CommaLine() {}

    /** None, when its quotes do not match. */
    public static List<String> fields(String line) {
        var fields = new ArrayList<String>();
        var next = FIELD.matcher(line);
        while (next.find()) {
            fields.add(field(next.group(1), next.group(2)));
            if (next.group(3).isEmpty()) {
                return fields;
            }
        }
        return List.of();
    }

    private static String field(String quoted, String plain) {
        return (quoted == null ? plain : quoted.replace("\"\"", "\"")).strip();
    }
}
