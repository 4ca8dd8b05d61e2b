package org.claimwright.edi.circumstance;

import java.math.BigDecimal;
import java.util.Optional;
import org.claimwright.edi.Composition;
import org.claimwright.edi.Segment;
import org.claimwright.edi.part.Decimals;

/**
 * Manipulation of the spine (005010X222A1 2300 CR2; a review, 005010X217 2000E CR2, asks for more of it).
 *
 * @param series which treatment of how many, only in reviews
 * @param firstVertebra from where, only in reviews
 * @param lastVertebra to where, only in reviews
 * @param periodUnit DA, MO, WK or YR, only in reviews
 * @param periods how many of them, or null
 * @param monthly treatments a month, or null
 * @param condition CR208: A acute, C chronic, D not acute, E not life threatening, F routine, G symptomatic, M acute again
 * @param complicated Y or N, only in reviews
 * @param description in words
 * @param furtherDescription where one was not enough
 * @param pictures CR212: whether there are X-rays, Y or N, only in reviews
 */
public record SpinalTreatment(
        Series series,
        String firstVertebra,
        String lastVertebra,
        String periodUnit,
        BigDecimal periods,
        BigDecimal monthly,
        String condition,
        String complicated,
        String description,
        String furtherDescription,
        String pictures) {
    /** The number of a treatment, and of how many; null where not said. */
    public record Series(BigDecimal number, BigDecimal of) {
        public static final Series NONE = new Series(null, null);
    }

    /** What a claim says. */
    public static SpinalTreatment of(String condition, String description) {
        return new SpinalTreatment(Series.NONE, "", "", "", null, null, condition, "", description, "", "");
    }

    public static Optional<SpinalTreatment> read(Segment cr2) {
        return Optional.of(new SpinalTreatment(
                new Series(Decimals.of(cr2, 1), Decimals.of(cr2, 2)),
                cr2.element(3),
                cr2.element(4),
                cr2.element(5),
                Decimals.of(cr2, 6),
                Decimals.of(cr2, 7),
                cr2.element(8),
                cr2.element(9),
                cr2.element(10),
                cr2.element(11),
                cr2.element(12)));
    }

    public void write(Composition out) {
        out.segment("CR2")
                .element(series.number())
                .element(series.of())
                .element(firstVertebra)
                .element(lastVertebra)
                .element(periodUnit)
                .element(periods)
                .element(monthly)
                .element(condition)
                .element(complicated)
                .element(description)
                .element(furtherDescription)
                .element(pictures);
    }
}
