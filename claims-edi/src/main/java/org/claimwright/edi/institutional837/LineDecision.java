package org.claimwright.edi.institutional837;

import java.math.BigDecimal;
import java.util.List;
import org.claimwright.edi.Composition;
import org.claimwright.edi.Segment;
import org.claimwright.edi.guide.Loop;
import org.claimwright.edi.part.AdjustmentGroup;
import org.claimwright.edi.part.Findings;
import org.claimwright.edi.part.LoopReader;
import org.claimwright.edi.part.LoopWriter;
import org.claimwright.edi.part.Origin;
import org.claimwright.edi.part.Procedure;
import org.claimwright.edi.part.QualifiedAmount;
import org.claimwright.edi.part.QualifiedDate;

/**
 * How another payer decided a line (2430). The line's charge is what that payer paid and all its adjustments together.
 *
 * @param payerId that payer's id as in its 2330B
 * @param bundledLine the line this one was bundled into, or empty
 */
public record LineDecision(
        String payerId,
        BigDecimal paid,
        Procedure procedure,
        String revenueCode,
        BigDecimal quantity,
        String bundledLine,
        List<AdjustmentGroup> adjustments,
        List<QualifiedDate> dates,
        List<QualifiedAmount> amounts,
        List<Segment> kept,
        Origin origin) {
    static final String LOOP = "2430";

    public LineDecision {
        adjustments = List.copyOf(adjustments);
        dates = List.copyOf(dates);
        amounts = List.copyOf(amounts);
        kept = List.copyOf(kept);
    }

    static LineDecision read(Loop loop, Findings findings) {
        LoopReader reader = new LoopReader(loop, findings);
        Segment svd = reader.take("SVD");
        return new LineDecision(
                reader.required(svd, 1),
                reader.requiredAmount(svd, 2),
                Procedure.read(svd, 3),
                svd.element(4),
                reader.number(svd, 5),
                svd.element(6),
                reader.adjustments(),
                reader.dates(),
                reader.amounts(),
                reader.rest(),
                reader.origin());
    }

    void write(Composition out) {
        LoopWriter.of(InstitutionalClaims.GUIDE, LOOP, out)
                .add(this, LineDecision::writeDecision)
                .adjustments(adjustments)
                .dates(dates)
                .amounts(amounts)
                .kept(kept)
                .end(origin);
    }

    private void writeDecision(Composition out) {
        out.segment("SVD")
                .element(payerId)
                .element(paid)
                .element(procedure, Procedure::write)
                .element(revenueCode)
                .element(quantity)
                .element(bundledLine);
    }
}
