package org.claimwright.registration;

import java.time.LocalDate;
import org.claimwright.payers.PayerId;

/**
 * What is entered for a coverage.
 *
 * @param payer null when none is chosen
 * @param subscriber null when the patient is the subscriber
 * @param effectiveTo null while it goes on
 */
public record CoverageForm(
        int rank,
        PayerId payer,
        String planName,
        String groupNumber,
        String memberId,
        Relationship relationship,
        SubscriberForm subscriber,
        LocalDate effectiveFrom,
        LocalDate effectiveTo) {}
