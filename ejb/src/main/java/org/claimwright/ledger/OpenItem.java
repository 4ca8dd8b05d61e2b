package org.claimwright.ledger;

import java.io.Serializable;
import java.time.LocalDate;
import org.claimwright.kernel.Money;

/**
 * What one receivable account holds of one charge, never zero; a negative amount is a credit.
 *
 * @param payer null where no payer owes it
 * @param claim the latest claim it was posted under; null before one was released
 * @param charge null where it was posted on none
 * @param owedSince when this party first owed it; going on a payment plan does not make it younger
 * @param billedSince when anybody was first asked for it; null before that
 */
public record OpenItem(
        int account,
        Long payer,
        Long patient,
        Long claim,
        Long charge,
        Money amount,
        LocalDate owedSince,
        LocalDate billedSince)
        implements Serializable {}
