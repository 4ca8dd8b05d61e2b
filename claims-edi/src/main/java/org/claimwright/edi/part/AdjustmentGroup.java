package org.claimwright.edi.part;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.claimwright.edi.Composition;
import org.claimwright.edi.Segment;

/** Up to six adjustments that the same side bears (CAS): CO the provider, PR the patient, OA neither, PI the payer's own decision. */
public record AdjustmentGroup(String groupCode, List<Adjustment> adjustments) {
    private static final int FIELDS = 3;
    private static final int MOST = 6;

    /** The last element that is named here. */
    private static final int LAST_ELEMENT = 1 + FIELDS * MOST;

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
        return Optional.ofNullable(of(cas));
    }

    /** All that a segment says; null where it cannot be read, or says more. */
    static AdjustmentGroup whole(Segment cas) {
        return cas.size() <= LAST_ELEMENT ? of(cas) : null;
    }

    private static AdjustmentGroup of(Segment cas) {
        List<Adjustment> adjustments = adjustments(cas, Math.min((cas.size() + 1) / FIELDS, MOST));
        String group = cas.element(1);
        return adjustments == null ? null : new AdjustmentGroup(group, adjustments);
    }

    /** Null where one of them is none. */
    private static List<Adjustment> adjustments(Segment cas, int count) {
        Adjustment[] adjustments = new Adjustment[count];
        for (int i = 0; i < count; i++) {
            adjustments[i] = read(cas, 2 + i * FIELDS);
            if (adjustments[i] == null) {
                return null;
            }
        }
        return count == 1 ? List.of(adjustments[0]) : List.of(adjustments);
    }

    /** Null where it is none. */
    private static Adjustment read(Segment cas, int first) {
        BigDecimal amount = Decimals.of(cas, first + 1);
        BigDecimal quantity = Decimals.of(cas, first + 2);
        boolean readable = amount != null && (quantity != null || !cas.has(first + 2));
        String reason = cas.element(first);
        return readable ? new Adjustment(reason, amount, quantity) : null;
    }

    public void write(Composition out) {
        out.segment("CAS").element(groupCode);
        for (Adjustment adjustment : adjustments) {
            out.element(adjustment.reasonCode()).element(adjustment.amount()).element(adjustment.quantity());
        }
    }
}
