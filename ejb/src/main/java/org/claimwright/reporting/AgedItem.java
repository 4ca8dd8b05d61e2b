package org.claimwright.reporting;

import java.io.Serializable;
import java.time.LocalDate;
import org.claimwright.kernel.Money;
import org.claimwright.ledger.OpenItem;

/**
 * An open item with its age.
 *
 * @param from the day it is aged from
 * @param days its age
 */
public record AgedItem(OpenItem item, LocalDate from, long days) implements Serializable {
    public AgeBucket bucket() {
        return AgeBucket.of(days);
    }

    public Money amount() {
        return item.amount();
    }
}
