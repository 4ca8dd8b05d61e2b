package org.claimwright.claims.edits;

import org.claimwright.claims.MendedOn;

/**
 * Where on a claim something is wrong.
 *
 * @param field in the biller's words
 * @param line the service line; null when it is about the claim as a whole
 * @param mendedOn the page on which the cause is mended
 */
public record Place(String field, Integer line, MendedOn mendedOn) {
    public static Place of(MendedOn mendedOn, String field) {
        return new Place(field, null, mendedOn);
    }

    public static Place onLine(int line, String field) {
        return new Place(field, line, MendedOn.ENCOUNTER);
    }
}
