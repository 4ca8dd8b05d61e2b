package org.claimwright.web.encounters;

import java.util.stream.Stream;

/**
 * A service line as it stands in its fields.
 *
 * @param charge the number of the line that is corrected; empty for a new one
 */
public record TypedLine(
        String charge, String procedure, String modifiers, String pointers, String units, String price) {
    static final TypedLine BLANK = new TypedLine("", "", "", "", "", "");

    /** Units and pointers fill themselves and make no line. A kept line whose code was cleared is to be withdrawn. */
    boolean isBlank() {
        return Stream.of(procedure, modifiers, price).allMatch(String::isBlank);
    }
}
