package org.claimwright.edi.part;

import java.util.Optional;
import org.claimwright.edi.Composition;
import org.claimwright.edi.Segment;

/**
 * The currency of all amounts where it is not the dollar (CUR).
 *
 * @param party whose it is: 85 the billing provider, PR the payer
 * @param code of three letters, ISO 4217
 */
public record Currency(String party, String code) {
    static Optional<Currency> read(Segment cur) {
        return Optional.of(new Currency(cur.element(1), cur.element(2)));
    }

    public void write(Composition out) {
        out.segment("CUR").element(party).element(code);
    }

    /** The one a loop names. */
    public static Optional<Currency> read(LoopReader reader) {
        return reader.rest().isEmpty() ? Optional.empty() : reader.takeOne("CUR", Currency::read, Currency::write);
    }
}
