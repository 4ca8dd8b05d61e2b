package org.claimwright.negotiation;

import java.io.Serializable;
import java.time.LocalDate;
import org.claimwright.kernel.Money;

/**
 * A case as a list shows it.
 *
 * @param deadline null for none
 * @param overdueSince null while its deadline has not passed
 */
public record CaseRow(
        CaseId id,
        String payerName,
        CaseState state,
        String owner,
        LocalDate deadline,
        LocalDate overdueSince,
        long claims,
        Money expected,
        Money agreed,
        Money received)
        implements Serializable {}
