package org.claimwright.remittance.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import org.claimwright.kernel.Money;

/**
 * Why a part of a charge was not paid, as the payer says it (005010X221A1 CAS): a positive amount reduces the payment.
 *
 * @param line the line's number, 0 for the claim itself
 * @param number counted from 1 on its line
 * @param group who bears it: CO the provider, PR the patient, OA neither, PI the payer's own decision, CR a correction
 * @param quantity null where not sent
 * @param segment counted through the file
 */
@Embeddable
public record AdvisedAdjustment(
        @Column(name = "line_number") int line,
        @Column(name = "adjustment_number") int number,
        @Column(name = "group_code") String group,
        @Column(name = "reason_code") String reason,
        Money amount,
        @Column(precision = 15, scale = 3) BigDecimal quantity,
        long segment,
        @Column(name = "segment_text") String segmentText) {
    /** The claim itself. */
    public static final int WHOLE_CLAIM = 0;

    /** As people write it: {@code CO-45}. */
    public String code() {
        return group + "-" + reason;
    }

    AdvisedAdjustment of(Money part) {
        return onLine(line, part);
    }

    AdvisedAdjustment onLine(int place, Money part) {
        return new AdvisedAdjustment(place, number, group, reason, part, quantity, segment, segmentText);
    }
}
