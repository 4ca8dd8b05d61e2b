package org.claimwright.claims.model;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Text as it may leave in a claim: capitals of the X12 basic character set. Accents and typographic marks are put plainly; what
 * has no plain form stays, and STR-02 finds it before a file is made.
 */
public final class PlainText {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0]+");

    /** The basic set of X12.5 plus the marks addresses use, without the four separators we write. */
    private static final Pattern WRITABLE = Pattern.compile("[A-Z0-9 !\"&'()+,\\-./;?=%@\\[\\]_{}\\\\|<>#$`]");

    private PlainText() {}

    /** Null is an empty text. */
    public static String of(String text) {
        if (text == null) {
            return "";
        }
        var plain = ACCENTS.matcher(Normalizer.normalize(typed(text), Normalizer.Form.NFD))
                .replaceAll("");
        return BLANKS.matcher(plain).replaceAll(" ").strip().toUpperCase(Locale.ROOT);
    }

    /** The characters that no plain form was found for, each once, in order. */
    public static String unwritable(String text) {
        var left = new StringBuilder();
        of(text).codePoints()
                .distinct()
                .mapToObj(Character::toString)
                .filter(character -> !WRITABLE.matcher(character).matches())
                .forEach(left::append);
        return left.toString();
    }

    /** Marks that text processors put in place of those on the keyboard. */
    private static String typed(String text) {
        return text.replaceAll("[\\u2018\\u2019\\u02BC]", "'")
                .replaceAll("[\\u201C\\u201D]", "\"")
                .replaceAll("[\\u2010-\\u2015\\u2212]", "-")
                .replace("\u00DF", "ss")
                .replaceAll("[\\u00D8\\u00F8]", "o")
                .replaceAll("[\\u0141\\u0142]", "l")
                .replaceAll("[\\u00C6\\u00E6]", "ae");
    }
}
