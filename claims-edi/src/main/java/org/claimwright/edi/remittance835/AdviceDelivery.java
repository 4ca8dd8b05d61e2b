package org.claimwright.edi.remittance835;

import java.util.Optional;
import org.claimwright.edi.Composition;
import org.claimwright.edi.Segment;

/**
 * How the payee gets the remittance where not with the payment (005010X221A1 1000B RDM).
 *
 * @param method BM by mail, EM by electronic mail, FT as a file, OL on line
 * @param name of who gets it
 * @param address electronic, or a telephone number
 */
public record AdviceDelivery(String method, String name, String address) {
    static Optional<AdviceDelivery> read(Segment rdm) {
        return Optional.of(new AdviceDelivery(rdm.element(1), rdm.element(2), rdm.element(3)));
    }

    void write(Composition out) {
        out.segment("RDM").element(method).element(name).element(address);
    }
}
