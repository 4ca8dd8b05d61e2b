package org.claimwright.patientbilling;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.claimwright.encounters.EncounterId;
import org.claimwright.kernel.Finding;
import org.claimwright.kernel.Money;
import org.claimwright.registration.PatientId;

/**
 * A payment as it is typed.
 *
 * @param entryKey names the form, so that one sent twice is one payment
 * @param amount null when it could not be read
 * @param reference check number or terminal reference; a card's number is refused
 * @param visit null unless it is for one visit
 */
public record PaymentForm(
        String entryKey,
        PatientId patient,
        Money amount,
        PaymentMethod method,
        String reference,
        PaymentPurpose purpose,
        EncounterId visit) {
    private static final Pattern CARD_NUMBER = Pattern.compile("\\d(?:[ .\\-/]?\\d){11,}");
    private static final int REFERENCE_LENGTH_MAXIMUM = 40;

    List<Finding> findings() {
        var wrong = new ArrayList<Finding>();
        BillingFault.AMOUNT_NOT_POSITIVE.unless(amount != null && amount.isPositive(), "amount", wrong);
        BillingFault.CARD_NUMBER.unless(!CARD_NUMBER.matcher(reference).find(), "reference", wrong);
        BillingFault.REFERENCE_MISSING.unless(!method.needsReference() || !reference.isBlank(), "reference", wrong);
        BillingFault.REFERENCE_LONG.unless(reference.length() <= REFERENCE_LENGTH_MAXIMUM, "reference", wrong);
        BillingFault.VISIT_MISSING.unless(purpose != PaymentPurpose.VISIT || visit != null, "visit", wrong);
        return wrong;
    }
}
