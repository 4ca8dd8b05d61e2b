package org.claimwright.remittance;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.claimwright.kernel.Money;

/** A remittance in a list. */
public record RemittanceRow(
        RemittanceId id,
        RemittanceState state,
        String payerName,
        String traceNumber,
        LocalDate paymentDate,
        Instant receivedAt,
        Money amount,
        int claimCount,
        int claimsDone)
        implements Serializable {}
