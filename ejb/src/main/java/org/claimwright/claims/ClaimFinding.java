package org.claimwright.claims;

import java.io.Serializable;
import java.time.Instant;

/**
 * Something an edit found on a claim.
 *
 * @param rule its id, never reused
 * @param ruleVersion the edition of the table and the day the row is in force from
 * @param line null when it is about the claim as a whole
 * @param mendedOn the page on which the cause is mended
 * @param acknowledgedBy who said that it is right as it is; null while nobody has
 */
public record ClaimFinding(
        long id,
        String rule,
        String ruleVersion,
        FindingSeverity severity,
        int snip,
        String field,
        Integer line,
        MendedOn mendedOn,
        String message,
        String todo,
        String citation,
        String acknowledgedBy,
        String acknowledgedReason,
        Instant acknowledgedAt)
        implements Serializable {

    /** It holds the claim. */
    public boolean isOpen() {
        return severity == FindingSeverity.ERROR || (severity == FindingSeverity.WARNING && acknowledgedBy == null);
    }

    public boolean isAcknowledgeable() {
        return severity == FindingSeverity.WARNING && acknowledgedBy == null;
    }
}
