package org.claimwright.claims.model;

import java.time.LocalDate;
import org.claimwright.registration.Relationship;

/**
 * One coverage of the patient as the claim needs it.
 *
 * @param rank 1 pays first
 * @param relationship of the patient to the subscriber; null when nobody has said
 * @param until the last day it covers; null while it is open
 */
public record CoverageOnClaim(
        long id,
        int rank,
        PayerOnClaim payer,
        String groupNumber,
        String memberId,
        Relationship relationship,
        Party subscriber,
        LocalDate from,
        LocalDate until) {

    public boolean covers(LocalDate day) {
        return hasBegunOn(day) && !hasEndedBefore(day);
    }

    public boolean hasBegunOn(LocalDate day) {
        return from == null || !day.isBefore(from);
    }

    public boolean hasEndedBefore(LocalDate day) {
        return until != null && until.isBefore(day);
    }
}
