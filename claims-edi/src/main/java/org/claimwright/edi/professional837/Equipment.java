package org.claimwright.edi.professional837;

import java.math.BigDecimal;
import java.util.Optional;
import org.claimwright.edi.Composition;
import org.claimwright.edi.Segment;
import org.claimwright.edi.part.Decimals;
import org.claimwright.edi.part.Procedure;

/**
 * What durable equipment costs to rent and to buy (005010X222A1 2400 SV5).
 *
 * @param days it is needed
 * @param rental for one period
 * @param period 1 weekly, 4 monthly, 6 daily
 */
public record Equipment(Procedure procedure, BigDecimal days, BigDecimal rental, BigDecimal purchase, String period) {
    static Optional<Equipment> read(Segment sv5) {
        return Optional.of(new Equipment(
                Procedure.read(sv5, 1), Decimals.of(sv5, 3), Decimals.of(sv5, 4), Decimals.of(sv5, 5), sv5.element(6)));
    }

    void write(Composition out) {
        out.segment("SV5")
                .element(procedure, Procedure::write)
                .element("DA")
                .element(days)
                .element(rental)
                .element(purchase)
                .element(period);
    }
}
