package org.claimwright.edi.part;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimwright.edi.Segment;

/** Up to six adjustments that the same side bears (CAS): CO the provider, PR the patient, OA neither, PI the payer's own decision. */
public record AdjustmentGroup(String groupCode, List<Adjustment> adjustments) {
    private static final int FIELDS = 3;
    private static final int MOST = 6;

    /** The last element that is named here. */
    static final int LAST_ELEMENT = 1 + FIELDS * MOST;

    public AdjustmentGroup {
        adjustments = List.copyOf(adjustments);
        if (adjustments.size() > MOST) {
            throw new IllegalArgumentException("One CAS holds at most six adjustments");
        }
    }

    public static AdjustmentGroup of(String groupCode, String reasonCode, BigDecimal amount) {
        return new AdjustmentGroup(groupCode, List.of(new Adjustment(reasonCode, amount)));
    }

    public BigDecimal total() {
        return adjustments.stream().map(Adjustment::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Nothing when an amount or quantity is no number, for then no part of it can be relied on. */
    public static Optional<AdjustmentGroup> read(Segment cas) {
        if (cas.size() <= 1 + FIELDS) {
            Adjustment only = read(cas, 2);
            return only == null ? Optional.empty() : Optional.of(new AdjustmentGroup(cas.element(1), List.of(only)));
        }
        List<Adjustment> adjustments = new ArrayList<>(cas.size() / FIELDS);
        for (int i = 2; i <= Math.min(cas.size(), LAST_ELEMENT); i += FIELDS) {
            Adjustment adjustment = read(cas, i);
            if (adjustment == null) {
                return Optional.empty();
            }
            adjustments.add(adjustment);
        }
        return Optional.of(new AdjustmentGroup(cas.element(1), adjustments));
    }

    /** Null where it is none. */
    private static Adjustment read(Segment cas, int first) {
        BigDecimal amount = Decimals.of(cas, first + 1);
        BigDecimal quantity = Decimals.of(cas, first + 2);
        boolean readable = amount != null && (quantity != null || !cas.has(first + 2));
        return readable ? new Adjustment(cas.element(first), amount, quantity) : null;
    }

    public Segment segment() {
        List<String> elements = new ArrayList<>(List.of(groupCode));
        for (Adjustment adjustment : adjustments) {
            elements.add(adjustment.reasonCode());
            elements.add(Decimals.text(adjustment.amount()));
            elements.add(Decimals.text(adjustment.quantity()));
        }
        return Segment.of("CAS", elements.toArray(String[]::new));
    }
}
