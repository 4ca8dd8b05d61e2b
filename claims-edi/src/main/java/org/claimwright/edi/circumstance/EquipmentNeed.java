package org.claimwright.edi.circumstance;

import java.math.BigDecimal;
import java.util.Optional;
import org.claimwright.edi.Composition;
import org.claimwright.edi.Segment;
import org.claimwright.edi.part.Decimals;

/**
 * That a patient needs equipment at home (005010X222A1 2400 CR3).
 *
 * @param certification I initial, R renewal, S revised
 * @param months how long it will be needed
 */
public record EquipmentNeed(String certification, BigDecimal months) {
    static Optional<EquipmentNeed> read(Segment cr3) {
        return Optional.of(new EquipmentNeed(cr3.element(1), Decimals.of(cr3, 3)));
    }

    void write(Composition out) {
        out.segment("CR3").element(certification).element("MO").element(months);
    }
}
