package org.claimwright.registration;

import java.time.LocalDate;

/**
 * A coverage as another system says it; what is empty or null was not said.
 *
 * @param rank 1 for the one billed first
 * @param payer by which the other system knows the payer
 * @param subscriber null when the patient is the subscriber
 */
public record OutsideCoverage(
        int rank,
        String payer,
        String planName,
        String groupNumber,
        String memberId,
        Relationship relationship,
        SubscriberForm subscriber,
        LocalDate from,
        LocalDate to) {}
