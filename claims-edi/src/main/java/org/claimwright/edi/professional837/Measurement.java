package org.claimwright.edi.professional837;

import java.math.BigDecimal;
import java.util.Optional;
import org.claimwright.edi.Composition;
import org.claimwright.edi.Segment;
import org.claimwright.edi.part.Decimals;

/**
 * What was measured (005010X222A1 2400 MEA).
 *
 * @param reference OG at the start of treatment, TR a test result
 * @param kind HT height, R1 hemoglobin, R2 hematocrit, R3 epoetin start dose, R4 creatinine
 */
public record Measurement(String reference, String kind, BigDecimal value) {
    static Optional<Measurement> read(Segment mea) {
        return Optional.of(new Measurement(mea.element(1), mea.element(2), Decimals.of(mea, 3)));
    }

    void write(Composition out) {
        out.segment("MEA").element(reference).element(kind).element(value);
    }
}
