package org.claimwright.web.patients;

import org.claimwright.web.shell.FieldMessages;

/** Dates of a coverage that may be left empty: something typed there that is no date must not pass for none. */
final class CoverageDates {
    private static final String NO_DATE = "This is no date. Enter it as 12/31/2026, or leave it empty.";

    private CoverageDates() {}

    /**
     * @param prefix of the ids of the coverage's fields
     * @return whether there was something to say
     */
    static boolean say(CoverageEntry coverage, String prefix, FieldMessages messages) {
        if (coverage.hasUnreadableEnd()) {
            messages.beside(prefix + "effectiveTo", NO_DATE);
        }
        if (coverage.hasUnreadableSubscriberBirthDate()) {
            messages.beside(prefix + "subscriber-birthDate", NO_DATE);
        }
        return coverage.hasUnreadableEnd() || coverage.hasUnreadableSubscriberBirthDate();
    }
}
