package org.claimwright.edi.professional837;

import java.math.BigDecimal;
import java.util.Optional;
import org.claimwright.edi.Composition;
import org.claimwright.edi.Segment;
import org.claimwright.edi.part.Decimals;

/** Whom the service was bought from, as 2420B names them, and for how much (005010X222A1 2400 PS1). */
public record PurchasedService(String providerReference, BigDecimal charge) {
    static Optional<PurchasedService> read(Segment ps1) {
        return Optional.of(new PurchasedService(ps1.element(1), Decimals.of(ps1, 2)));
    }

    void write(Composition out) {
        out.segment("PS1").element(providerReference).element(charge);
    }
}
