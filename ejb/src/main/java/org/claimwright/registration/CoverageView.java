package org.claimwright.registration;

import java.io.Serializable;
import java.time.LocalDate;
import org.claimwright.payers.PayerId;

/**
 * A patient's enrolment in a plan of a payer.
 *
 * @param rank 1 for the one billed first, up to 3
 * @param relationship what the patient is to the subscriber
 * @param effectiveTo the last day, null while it goes on
 */
public record CoverageView(
        CoverageId id,
        PatientId patient,
        int rank,
        PayerId payer,
        String planName,
        String groupNumber,
        String memberId,
        Relationship relationship,
        SubscriberView subscriber,
        LocalDate effectiveFrom,
        LocalDate effectiveTo)
        implements Serializable {
    public boolean isInForceOn(LocalDate day) {
        return !day.isBefore(effectiveFrom) && (effectiveTo == null || !day.isAfter(effectiveTo));
    }
}
