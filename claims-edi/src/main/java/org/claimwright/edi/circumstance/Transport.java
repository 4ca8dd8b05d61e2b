package org.claimwright.edi.circumstance;

import java.math.BigDecimal;
import java.util.Optional;
import org.claimwright.edi.Composition;
import org.claimwright.edi.Segment;
import org.claimwright.edi.part.Decimals;

/**
 * An ambulance's journey (005010X222A1 2300 and 2400 CR1, 005010X217 2000E CR1).
 *
 * @param weight the patient's, with LB or in reviews KG; {@link Measure#NONE} where not sent
 * @param kind CR103, only in reviews: I there, R back, T between facilities, X both ways
 * @param reason CR104: A nearest facility for the symptoms, B preferred doctor, C nearer to family, D specialist, E rehabilitation
 * @param distance with DH miles or in reviews DK kilometers; {@link Measure#NONE} where not sent
 * @param from CR107, only in reviews
 * @param to CR108, only in reviews
 * @param roundTripPurpose why both ways, or empty
 * @param stretcherPurpose why lying, or empty
 */
public record Transport(
        Measure weight,
        String kind,
        String reason,
        Measure distance,
        String from,
        String to,
        String roundTripPurpose,
        String stretcherPurpose) {
    /** So many of a unit; the value is null where none is said. */
    public record Measure(String unit, BigDecimal value) {
        public static final Measure NONE = new Measure("", null);

        static Measure read(Segment segment, int unit) {
            return new Measure(segment.element(unit), Decimals.of(segment, unit + 1));
        }
    }

    public static Optional<Transport> read(Segment cr1) {
        return Optional.of(new Transport(
                Measure.read(cr1, 1),
                cr1.element(3),
                cr1.element(4),
                Measure.read(cr1, 5),
                cr1.element(7),
                cr1.element(8),
                cr1.element(9),
                cr1.element(10)));
    }

    public void write(Composition out) {
        out.segment("CR1")
                .element(weight.unit())
                .element(weight.value())
                .element(kind)
                .element(reason)
                .element(distance.unit())
                .element(distance.value())
                .element(from)
                .element(to)
                .element(roundTripPurpose)
                .element(stretcherPurpose);
    }
}
