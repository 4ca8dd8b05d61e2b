package org.claimwright.codesets;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.claimwright.kernel.CommaLine;
import org.claimwright.kernel.FileFindings;

/**
 * The alphanumeric file of HCPCS Level II (CMS, each quarter), in either of its forms. As text: the code from column 1
 * (a modifier from column 4), the kind of record in column 11 (3 a procedure, 4 more of its words, 7 a modifier, 8 more of
 * its words), the words from column 12, the day it was added from column 269 and the day it ends from column 285. As
 * comma-separated rows: the same under a heading that names the columns.
 */
final class ProcedureFile implements CodeFile {
    private static final Pattern TEXT = Pattern.compile("(?:[A-Z0-9]{5}|   [A-Z0-9]{2})[0-9 ]{5}[3478].*");
    private static final int KIND = 10;
    private static final int WORDS = 11;
    private static final int WORDS_END = 91;
    private static final int ADDED = 268;
    private static final int ENDS = 284;
    private static final int DATE_LENGTH = 8;
    private static final Map<String, String> HEADINGS = Map.ofEntries(
            Map.entry("hcpc", "code"),
            Map.entry("hcpcs", "code"),
            Map.entry("recid", "kind"),
            Map.entry("long description", "words"),
            Map.entry("long_desc", "words"),
            Map.entry("short description", "short"),
            Map.entry("short_desc", "short"),
            Map.entry("short_desc_2022", "short"),
            Map.entry("add dt", "added"),
            Map.entry("date_added", "added"),
            Map.entry("term dt", "ends"),
            Map.entry("date_term", "ends"));
    private static final List<DateTimeFormatter> DATES = List.of(
            DateTimeFormatter.BASIC_ISO_DATE,
            DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.ofPattern("M/d/uuuu"));

    private Map<String, Integer> columns = Map.of();
    private OfficialCode pending;

    /** What a record says, in whichever form. */
    private record Entry(String code, char kind, String words, String added, String ends) {
        boolean goesOn() {
            return kind == '4' || kind == '8';
        }

        CodeList list() {
            return kind == '7' || code.length() == 2 ? CodeList.MODIFIER : CodeList.PROCEDURE;
        }
    }

    @Override
    public Optional<OfficialCode> line(long number, String text, FileFindings findings) {
        if (text.isBlank() || (columns.isEmpty() && isHeading(text))) {
            return Optional.empty();
        }
        var entry = columns.isEmpty() ? ofColumns(text) : ofFields(CommaLine.fields(text));
        if (entry.isEmpty()) {
            findings.add(
                    number,
                    "COD-0311",
                    "this is no record of the HCPCS file",
                    "load the file named ANWEB: its text, or its table saved as comma-separated rows with the heading");
            return Optional.empty();
        }
        return take(number, entry.get(), findings);
    }

    @Override
    public Optional<OfficialCode> end() {
        return Optional.ofNullable(pending);
    }

    private Optional<OfficialCode> take(long number, Entry entry, FileFindings findings) {
        if (entry.goesOn() && pending != null) {
            pending = longer(pending, entry.words());
            return Optional.empty();
        }
        var complete = Optional.ofNullable(pending);
        pending = read(number, entry, findings);
        return complete;
    }

    private static OfficialCode longer(OfficialCode code, String words) {
        return new OfficialCode(
                code.list(),
                code.code(),
                (code.label() + " " + words).strip(),
                true,
                code.from(),
                code.to(),
                code.line());
    }

    /** Null where it has a finding: then nothing of the file is taken. */
    private static OfficialCode read(long number, Entry entry, FileFindings findings) {
        if (!entry.list().takes(entry.code()) || entry.words().isEmpty()) {
            findings.add(
                    number,
                    "COD-0312",
                    "\"" + entry.code() + "\" has not the shape of a code, or no words",
                    "load the file anew");
            return null;
        }
        try {
            return new OfficialCode(
                    entry.list(), entry.code(), entry.words(), true, date(entry.added()), date(entry.ends()), number);
        } catch (DateTimeException e) {
            findings.add(
                    number,
                    "COD-0313",
                    "\"" + entry.added() + "\" or \"" + entry.ends() + "\" is no date",
                    "load the file anew");
            return null;
        }
    }

    private boolean isHeading(String text) {
        var fields = CommaLine.fields(text.toLowerCase(Locale.ROOT));
        var found = IntStream.range(0, fields.size())
                .filter(i -> HEADINGS.containsKey(fields.get(i)))
                .boxed()
                .collect(Collectors.toMap(i -> HEADINGS.get(fields.get(i)), i -> i, (first, again) -> first));
        if (found.containsKey("code") && found.containsKey("words")) {
            columns = found;
        }
        return !columns.isEmpty();
    }

    private Optional<Entry> ofFields(List<String> fields) {
        var code = field(fields, "code");
        if (code.isEmpty()) {
            return Optional.empty();
        }
        var kind = field(fields, "kind").isEmpty() ? "3" : field(fields, "kind");
        var words = field(fields, "words").isEmpty() ? field(fields, "short") : field(fields, "words");
        return Optional.of(new Entry(code, kind.charAt(0), words, field(fields, "added"), field(fields, "ends")));
    }

    private String field(List<String> fields, String name) {
        var column = columns.getOrDefault(name, Integer.MAX_VALUE);
        return column < fields.size() ? fields.get(column) : "";
    }

    private static Optional<Entry> ofColumns(String text) {
        return TEXT.matcher(text).matches()
                ? Optional.of(new Entry(
                        text.substring(0, 5).strip(),
                        text.charAt(KIND),
                        part(text, WORDS, WORDS_END),
                        part(text, ADDED, ADDED + DATE_LENGTH),
                        part(text, ENDS, ENDS + DATE_LENGTH)))
                : Optional.empty();
    }

    private static String part(String text, int from, int to) {
        return text.length() <= from
                ? ""
                : text.substring(from, Math.min(to, text.length())).strip();
    }

    private static LocalDate date(String text) {
        if (text.isEmpty()) {
            return null;
        }
        for (var format : DATES) {
            try {
                return LocalDate.parse(text, format);
            } catch (DateTimeException e) {
                continue;
            }
        }
        throw new DateTimeException(text);
    }
}
