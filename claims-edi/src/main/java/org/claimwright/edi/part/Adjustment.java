package org.claimwright.edi.part;

import java.math.BigDecimal;

/**
 * Why a payer did not pay a part of a charge; a positive amount reduces the payment.
 *
 * @param quantity the units concerned, or null
 */
public record Adjustment(String reasonCode, BigDecimal amount, BigDecimal quantity) {
    public Adjustment(String reasonCode, BigDecimal amount) {
        this(reasonCode, amount, null);
    }
}
