package org.claimwright.edi.part;

import java.time.LocalDate;
import org.claimwright.edi.Composition;
import org.claimwright.edi.Segment;

/**
 * How a hierarchical set begins (BHT): the sender's number for it, its date and time.
 *
 * @param structure BHT01, fixed by the guide
 * @param purpose BHT02
 * @param time as sent, hours and minutes, perhaps seconds
 * @param type BHT06
 */
public record Beginning(String structure, String purpose, String reference, LocalDate date, String time, String type) {
    public static Beginning read(LoopReader reader) {
        Segment bht = reader.take("BHT");
        return new Beginning(
                bht.element(1),
                bht.element(2),
                reader.required(bht, 3),
                reader.date(bht, 4),
                bht.element(5),
                bht.element(6));
    }

    public void write(Composition out) {
        out.segment("BHT")
                .element(structure)
                .element(purpose)
                .element(reference)
                .element(date)
                .element(time)
                .element(type);
    }
}
