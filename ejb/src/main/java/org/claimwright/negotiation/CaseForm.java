package org.claimwright.negotiation;

import java.time.LocalDate;

/**
 * What a person says of a case: who works on it, whom to talk to at the payer, and by when.
 *
 * @param contactName may be empty, as may the phone and the address
 * @param deadline null for none
 */
public record CaseForm(
        String owner, String contactName, String contactPhone, String contactEmail, LocalDate deadline) {}
