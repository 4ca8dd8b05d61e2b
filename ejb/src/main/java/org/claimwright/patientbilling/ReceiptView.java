package org.claimwright.patientbilling;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.claimwright.encounters.EncounterId;
import org.claimwright.kernel.Money;
import org.claimwright.registration.PatientId;

/**
 * A payment that was taken.
 *
 * @param visit null unless it was for one
 * @param plan null unless a plan was paid by it
 * @param undoneOn null while it stands
 */
public record ReceiptView(
        ReceiptId id,
        String number,
        PatientId patient,
        PaymentMethod method,
        String reference,
        Money amount,
        PaymentPurpose purpose,
        EncounterId visit,
        PlanId plan,
        LocalDate receivedOn,
        Instant receivedAt,
        String receivedBy,
        LocalDate undoneOn,
        String undoneBy)
        implements Serializable {
    public boolean isUndone() {
        return undoneOn != null;
    }

    /**
     * Where a part of it went.
     *
     * @param charge null for what is kept as a prepayment
     */
    public record Part(String words, Long charge, Money amount) implements Serializable {}

    /** A receipt with its parts, which add up to it. */
    public record Detail(ReceiptView receipt, List<Part> parts) implements Serializable {}
}
