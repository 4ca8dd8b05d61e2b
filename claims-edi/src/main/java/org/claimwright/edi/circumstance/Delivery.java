package org.claimwright.edi.circumstance;

import java.math.BigDecimal;
import java.util.Optional;
import org.claimwright.edi.Composition;
import org.claimwright.edi.Segment;
import org.claimwright.edi.part.Decimals;

/**
 * How often and how long services are given (HSD of 005010X279A1 and 005010X217): so many visits, each so many weeks, for so long.
 *
 * @param quantityUnit DY days, FL units, HS hours, MN months, VS visits
 * @param quantity or null
 * @param frequencyUnit DA, MO, VS, WK or YR
 * @param frequency how often within it, or null
 * @param periodUnit of how long: 7 day, 34 month, 35 week …
 * @param periods or null
 * @param pattern days of the week or month, HSD07
 * @param time of day, HSD08
 */
public record Delivery(
        String quantityUnit,
        BigDecimal quantity,
        String frequencyUnit,
        BigDecimal frequency,
        String periodUnit,
        BigDecimal periods,
        String pattern,
        String time) {
    public static Optional<Delivery> read(Segment hsd) {
        return Optional.of(new Delivery(
                hsd.element(1),
                Decimals.of(hsd, 2),
                hsd.element(3),
                Decimals.of(hsd, 4),
                hsd.element(5),
                Decimals.of(hsd, 6),
                hsd.element(7),
                hsd.element(8)));
    }

    public void write(Composition out) {
        out.segment("HSD")
                .element(quantityUnit)
                .element(quantity)
                .element(frequencyUnit)
                .element(frequency)
                .element(periodUnit)
                .element(periods)
                .element(pattern)
                .element(time);
    }
}
