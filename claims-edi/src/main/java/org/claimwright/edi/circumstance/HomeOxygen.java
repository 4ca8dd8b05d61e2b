package org.claimwright.edi.circumstance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimwright.edi.Composition;
import org.claimwright.edi.Segment;
import org.claimwright.edi.part.Decimals;

/**
 * Oxygen at home that a review is asked for (005010X217 2000E CR5). A number that was not sent is null.
 *
 * @param certification I initial, R renewal, S revised
 * @param equipment the kinds: A concentrator, B liquid stationary, C gaseous stationary, D liquid portable, E gaseous portable, O other
 * @param reason for equipment, in words
 * @param use the flow and how long
 * @param therapistOrders in words
 * @param test of the blood, which shows the need
 * @param deliverySystem CR517: A nasal cannula, B demand conserving, C oxygen mask …
 * @param furtherEquipment CR518, of the same kinds
 */
public record HomeOxygen(
        String certification,
        BigDecimal months,
        List<String> equipment,
        String reason,
        Use use,
        String therapistOrders,
        Test test,
        String deliverySystem,
        String furtherEquipment) {
    /** Liters a minute, times a day, hours each time, and the flow of a portable system. */
    public record Use(BigDecimal flow, BigDecimal dailyUse, BigDecimal hours, BigDecimal portableFlow) {}

    /**
     * A test of the blood.
     *
     * @param gas arterial, in millimetres of mercury
     * @param saturation in percent
     * @param condition E exercising, N no special, O oxygen, R at rest on room air, S sleeping, W walking, X other
     * @param findings 1 edema, 2 cor pulmonale, 3 hematocrit above 56
     */
    public record Test(BigDecimal gas, BigDecimal saturation, String condition, List<String> findings) {
        public Test {
            findings = List.copyOf(findings);
        }
    }

    public HomeOxygen {
        equipment = List.copyOf(equipment);
    }

    public static Optional<HomeOxygen> read(Segment cr5) {
        return Optional.of(new HomeOxygen(
                cr5.element(1),
                Decimals.of(cr5, 2),
                values(cr5, 3, 4),
                cr5.element(5),
                new Use(Decimals.of(cr5, 6), Decimals.of(cr5, 7), Decimals.of(cr5, 8), Decimals.of(cr5, 16)),
                cr5.element(9),
                new Test(Decimals.of(cr5, 10), Decimals.of(cr5, 11), cr5.element(12), values(cr5, 13, 14, 15)),
                cr5.element(17),
                cr5.element(18)));
    }

    /** Up to the last that is there; those absent before it are empty. */
    private static List<String> values(Segment segment, int... elements) {
        List<String> values = new ArrayList<>();
        for (int element : elements) {
            values.add(segment.element(element));
        }
        while (!values.isEmpty() && values.get(values.size() - 1).isEmpty()) {
            values.remove(values.size() - 1);
        }
        return values;
    }

    public void write(Composition out) {
        out.segment("CR5")
                .element(certification)
                .element(months)
                .element(value(equipment, 0))
                .element(value(equipment, 1))
                .element(reason)
                .element(use.flow())
                .element(use.dailyUse())
                .element(use.hours())
                .element(therapistOrders)
                .element(test.gas())
                .element(test.saturation())
                .element(test.condition())
                .element(value(test.findings(), 0))
                .element(value(test.findings(), 1))
                .element(value(test.findings(), 2))
                .element(use.portableFlow())
                .element(deliverySystem)
                .element(furtherEquipment);
    }

    private static String value(List<String> values, int index) {
        return index < values.size() ? values.get(index) : "";
    }
}
