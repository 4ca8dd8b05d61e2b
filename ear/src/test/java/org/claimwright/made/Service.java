package org.claimwright.made;

import java.util.List;
import org.claimwright.kernel.Money;

/** A service that a made visit had. Its price is a multiple of 30 cents, so that a payer's thirtieths of it are whole cents. */
record Service(String procedure, Money price) {
    private static final List<Service> KNOWN = List.of(
            new Service("99213", Money.of("150.00")),
            new Service("36415", Money.of("15.00")),
            new Service("85025", Money.of("45.00")),
            new Service("80053", Money.of("60.00")));

    static List<Service> first(int count) {
        return KNOWN.subList(0, count);
    }
}
