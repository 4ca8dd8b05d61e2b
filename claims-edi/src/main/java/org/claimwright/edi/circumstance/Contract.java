package org.claimwright.edi.circumstance;

import java.math.BigDecimal;
import java.util.Optional;
import org.claimwright.edi.Composition;
import org.claimwright.edi.Segment;
import org.claimwright.edi.part.Decimals;

/**
 * The agreement under which a payer pays (005010X222A1 2300 CN1); 09 with an amount tells Medicare what the primary payer obliged the provider
 * to accept in full.
 *
 * @param type CN101: 01 DRG, 02 per diem, 03 variable per diem, 04 flat, 05 capitated, 06 percent, 09 other
 * @param amount or null
 * @param percentage or null
 * @param discount CN105, a percentage of the terms, or null
 */
public record Contract(
        String type, BigDecimal amount, BigDecimal percentage, String code, BigDecimal discount, String version) {
    /** What the provider agreed to take as payment in full. */
    public static Contract obligedToAccept(BigDecimal amount) {
        return new Contract("09", amount, null, "", null, "");
    }

    static Optional<Contract> read(Segment cn1) {
        return Optional.of(new Contract(
                cn1.element(1),
                Decimals.of(cn1, 2),
                Decimals.of(cn1, 3),
                cn1.element(4),
                Decimals.of(cn1, 5),
                cn1.element(6)));
    }

    void write(Composition out) {
        out.segment("CN1")
                .element(type)
                .element(amount)
                .element(percentage)
                .element(code)
                .element(discount)
                .element(version);
    }
}
