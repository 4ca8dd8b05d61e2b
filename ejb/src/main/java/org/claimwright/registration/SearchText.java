package org.claimwright.registration;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What somebody typed into the search box: perhaps a name, perhaps a birth date, perhaps a number; it may be read as more than one. */
record SearchText(String text) {
    private static final Pattern MONTH_FIRST = Pattern.compile("(?<m>\\d{1,2})[/.-](?<d>\\d{1,2})[/.-](?<y>\\d{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(?<y>\\d{4})-(?<m>\\d{1,2})-(?<d>\\d{1,2})");
    private static final Pattern DIGITS_ONLY = Pattern.compile("(?<m>\\d{2})(?<d>\\d{2})(?<y>\\d{4})");
    private static final Pattern MONTH_IN_WORDS =
            Pattern.compile("(?<w>[a-z]{3})[a-z]*\\.? (?<d>\\d{1,2}),? (?<y>\\d{4})");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Pattern NUMBER = Pattern.compile("(?=.*\\d)[a-z0-9.-]{2,}");
    private static final int WORDS_MAXIMUM = 5;

    /** Beginnings of a last and a first name in small letters; empty means any. */
    record Name(String last, String first) {}

    SearchText {
        text = text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    List<Name> names() {
        if (text.isEmpty() || text.chars().anyMatch(Character::isDigit)) {
            return List.of();
        }
        var comma = text.indexOf(',');
        return comma >= 0
                ? List.of(new Name(
                        text.substring(0, comma).strip(),
                        text.substring(comma + 1).strip()))
                : withoutComma();
    }

    /** Without a comma nobody says which word is the last name, so each split is tried both ways. */
    private List<Name> withoutComma() {
        var names = new ArrayList<>(List.of(new Name(text, ""), new Name("", text)));
        for (int space = text.indexOf(' ');
                space >= 0 && names.size() < 2 * WORDS_MAXIMUM;
                space = text.indexOf(' ', space + 1)) {
            names.add(new Name(text.substring(space + 1), text.substring(0, space)));
            names.add(new Name(text.substring(0, space), text.substring(space + 1)));
        }
        return List.copyOf(names);
    }

    Optional<LocalDate> birthDate() {
        return List.of(MONTH_FIRST, YEAR_FIRST, DIGITS_ONLY, MONTH_IN_WORDS).stream()
                .map(pattern -> pattern.matcher(text))
                .filter(Matcher::matches)
                .findFirst()
                .flatMap(SearchText::date);
    }

    /** An account or member number, or its beginning. */
    Optional<String> number() {
        return Optional.of(text).filter(word -> NUMBER.matcher(word).matches());
    }

    private static Optional<LocalDate> date(Matcher found) {
        try {
            return Optional.of(
                    LocalDate.of(Integer.parseInt(found.group("y")), month(found), Integer.parseInt(found.group("d"))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int month(Matcher found) {
        return found.pattern() == MONTH_IN_WORDS
                ? MONTHS.indexOf(found.group("w")) + 1
                : Integer.parseInt(found.group("m"));
    }
}
