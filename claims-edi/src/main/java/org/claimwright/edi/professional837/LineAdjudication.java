package org.claimwright.edi.professional837;

import java.math.BigDecimal;
import java.util.List;
import org.claimwright.edi.Composition;
import org.claimwright.edi.Guide;
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
public record LineAdjudication(
        String payerId,
        BigDecimal paid,
        Procedure procedure,
        BigDecimal quantity,
        String bundledLine,
        List<AdjustmentGroup> adjustments,
        List<QualifiedDate> dates,
        List<QualifiedAmount> amounts,
        List<Segment> kept,
        Origin origin) {
    private static final String LOOP = "2430";

    public LineAdjudication {
        adjustments = List.copyOf(adjustments);
        dates = List.copyOf(dates);
        amounts = List.copyOf(amounts);
        kept = List.copyOf(kept);
    }

    public static LineAdjudication read(Loop loop, Findings findings) {
        LoopReader reader = new LoopReader(loop, findings);
        Segment svd = reader.take("SVD");
        return new LineAdjudication(
                reader.required(svd, 1),
                reader.requiredAmount(svd, 2),
                Procedure.read(svd, 3),
                reader.number(svd, 5),
                svd.element(6),
                reader.adjustments(),
                reader.dates(),
                reader.amounts(),
                reader.rest(),
                reader.origin());
    }

    public void write(Guide guide, Composition out) {
        LoopWriter.of(guide, LOOP, out)
                .add(this, LineAdjudication::writeDecision)
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
                .skip(1)
                .element(quantity)
                .element(bundledLine);
    }
}
