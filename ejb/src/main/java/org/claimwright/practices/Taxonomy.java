package org.claimwright.practices;

import java.util.regex.Pattern;

/** The code of a provider's kind and specialty: nine digits or capitals and an X. Whether it is in the list is not asked. */
final class Taxonomy {
    private static final Pattern SHAPE = Pattern.compile("[0-9A-Z]{9}X");

    private Taxonomy() {}

    static boolean hasItsShape(String code) {
        return SHAPE.matcher(code).matches();
    }
}
