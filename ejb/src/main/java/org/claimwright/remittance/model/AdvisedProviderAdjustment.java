package org.claimwright.remittance.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.claimwright.kernel.Money;

/**
 * Money of the payment that is about no claim of it, as the payer says it (005010X221A1 PLB): a positive amount reduces the payment.
 *
 * @param position counted from 1 through the set
 * @param reason WO, FB, L6
 * @param reference what it is about, often the payer's claim number
 */
@Embeddable
public record AdvisedProviderAdjustment(
        int position,
        @Column(name = "provider_id") String providerId,
        @Column(name = "reason_code") String reason,
        String reference,
        Money amount,
        long segment,
        @Column(name = "segment_text") String segmentText) {}
