package org.claimwright.sandboxpayer;

import java.math.BigDecimal;
import java.util.List;
import org.claimwright.edi.remittance835.ClaimPayment;
import org.claimwright.edi.remittance835.ProviderAdjustments.Item;

/**
 * What is said of one claim in a payment: a decision, a reversal, or a reversal with what follows it, which stay together.
 *
 * @param items what goes with it beside the claim: interest, a recovery put off
 */
record Settlement(ClaimOnFile claim, List<ClaimPayment> payments, List<Item> items) {
    Settlement {
        payments = List.copyOf(payments);
        items = List.copyOf(items);
    }

    static BigDecimal paid(List<ClaimPayment> payments) {
        return payments.stream().map(ClaimPayment::paid).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
