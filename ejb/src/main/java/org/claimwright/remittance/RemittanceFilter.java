package org.claimwright.remittance;

import java.io.Serializable;
import java.time.LocalDate;
import org.claimwright.kernel.Money;
import org.claimwright.payers.PayerId;

/** Which remittances a list shows; null where it does not matter. Dates are the payment's, both included; a set without one fits none. */
public record RemittanceFilter(
        RemittanceState state, PayerId payer, LocalDate from, LocalDate to, Money least, Money most)
        implements Serializable {
    public static final RemittanceFilter ALL = new RemittanceFilter(null, null, null, null, null, null);
}
