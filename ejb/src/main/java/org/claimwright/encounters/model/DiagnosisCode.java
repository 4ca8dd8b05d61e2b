package org.claimwright.encounters.model;

import java.util.Locale;
import java.util.regex.Pattern;

/** How an ICD-10-CM code is kept and written. */
public final class DiagnosisCode {
    private static final Pattern SHAPE = Pattern.compile("[A-Z]\\d[0-9A-Z]{1,5}");
    private static final int CATEGORY_LENGTH = 3;

    private DiagnosisCode() {}

    /** As it is kept: capital letters, no dot. */
    public static String kept(String typed) {
        return typed.replaceAll("[.\\s]", "").toUpperCase(Locale.ROOT);
    }

    public static boolean hasItsShape(String kept) {
        return SHAPE.matcher(kept).matches();
    }

    /** As people write it: a dot after the category. */
    public static String written(String kept) {
        return kept.length() <= CATEGORY_LENGTH
                ? kept
                : kept.substring(0, CATEGORY_LENGTH) + "." + kept.substring(CATEGORY_LENGTH);
    }
}
