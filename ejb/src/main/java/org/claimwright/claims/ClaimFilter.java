package org.claimwright.claims;

import java.time.LocalDate;
import org.claimwright.payers.PayerId;

/** Which claims are listed; what is null does not narrow. The dates are of service, both included. */
public record ClaimFilter(ClaimGroup group, PayerId payer, LocalDate from, LocalDate to) {
    public static ClaimFilter of(ClaimGroup group) {
        return new ClaimFilter(group, null, null, null);
    }
}
