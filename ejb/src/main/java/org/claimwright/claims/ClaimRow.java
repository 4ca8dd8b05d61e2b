package org.claimwright.claims;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.claimwright.kernel.Money;
import org.claimwright.payers.PayerId;
import org.claimwright.registration.PatientId;

/**
 * A claim in a list.
 *
 * @param openFindings those that hold it
 */
public record ClaimRow(
        ClaimId id,
        String patientControlNumber,
        ClaimStatus status,
        Instant statusSince,
        LocalDate serviceDate,
        PatientId patient,
        PayerId payer,
        Money total,
        long openFindings)
        implements Serializable {}
