package org.claimwright.edi.remittance835;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.claimwright.edi.Composition;
import org.claimwright.edi.Segment;
import org.claimwright.edi.guide.Loop;
import org.claimwright.edi.part.AdjustmentGroup;
import org.claimwright.edi.part.Findings;
import org.claimwright.edi.part.Lists;
import org.claimwright.edi.part.LoopReader;
import org.claimwright.edi.part.Origin;
import org.claimwright.edi.part.Procedure;
import org.claimwright.edi.part.QualifiedAmount;
import org.claimwright.edi.part.QualifiedDate;
import org.claimwright.edi.part.QualifiedQuantity;
import org.claimwright.edi.part.Reference;

/**
 * What was paid for one service (2110).
 *
 * @param procedure as adjudicated
 * @param paidUnits null where not sent, which means one
 * @param submitted the procedure as billed, where another was adjudicated; {@link Procedure#NONE} else
 * @param submittedUnits or null
 * @param remarks LQ: HE remark codes, RX pharmacy codes
 */
public record ServicePayment(
        Procedure procedure,
        BigDecimal charge,
        BigDecimal paid,
        String revenueCode,
        BigDecimal paidUnits,
        Procedure submitted,
        BigDecimal submittedUnits,
        List<QualifiedDate> dates,
        List<AdjustmentGroup> adjustments,
        List<Reference> references,
        List<QualifiedAmount> amounts,
        List<QualifiedQuantity> quantities,
        List<Remark> remarks,
        List<Segment> kept,
        Origin origin) {
    static final String LOOP = "2110";

    /** A code that explains, from the list the qualifier names. */
    public record Remark(String qualifier, String code) {
        static Optional<Remark> read(Segment lq) {
            return Optional.of(new Remark(lq.element(1), lq.element(2)));
        }

        void write(Composition out) {
            out.segment("LQ").element(qualifier).element(code);
        }
    }

    public ServicePayment {
        dates = Lists.copyOf(dates);
        adjustments = Lists.copyOf(adjustments);
        references = Lists.copyOf(references);
        amounts = Lists.copyOf(amounts);
        quantities = Lists.copyOf(quantities);
        remarks = Lists.copyOf(remarks);
        kept = Lists.copyOf(kept);
    }

    /** The number we gave the line (REF 6R). */
    public Optional<String> lineControlNumber() {
        return Reference.find(references, "6R");
    }

    /** What the payer allows (AMT B6), where it says so. */
    public Optional<BigDecimal> allowed() {
        return QualifiedAmount.find(amounts, "B6");
    }

    /** What we billed: the submitted procedure, or the adjudicated one where they are the same. */
    public Procedure billedProcedure() {
        return submitted.equals(Procedure.NONE) ? procedure : submitted;
    }

    static ServicePayment read(Loop loop, Findings findings) {
        LoopReader reader = new LoopReader(loop, findings);
        Segment svc = reader.take("SVC");
        reader.expect(svc, 1, 1);
        Procedure procedure = Procedure.read(svc, 1);
        BigDecimal charge = reader.requiredAmount(svc, 2);
        BigDecimal paid = reader.requiredAmount(svc, 3);
        String revenueCode = svc.element(4);
        BigDecimal paidUnits = reader.number(svc, 5);
        Procedure submitted = Procedure.read(svc, 6);
        BigDecimal submittedUnits = reader.number(svc, 7);
        List<QualifiedDate> dates = reader.singleDates();
        List<AdjustmentGroup> adjustments = reader.adjustments();
        List<Reference> references = reader.references();
        List<QualifiedAmount> amounts = reader.amounts();
        List<QualifiedQuantity> quantities = reader.quantities();
        List<Remark> remarks = reader.takeAll("LQ", Remark::read, Remark::write);
        List<Segment> kept = reader.rest();
        Origin origin = reader.origin();
        return new ServicePayment(
                procedure,
                charge,
                paid,
                revenueCode,
                paidUnits,
                submitted,
                submittedUnits,
                dates,
                adjustments,
                references,
                amounts,
                quantities,
                remarks,
                kept,
                origin);
    }

    void write(Composition out) {
        RemittanceGuide.writer(LOOP, out)
                .add(this, ServicePayment::writeService)
                .singleDates(dates)
                .adjustments(adjustments)
                .references(references)
                .amounts(amounts)
                .quantities(quantities)
                .each(remarks, Remark::write)
                .kept(kept)
                .end(origin);
    }

    private void writeService(Composition out) {
        out.segment("SVC")
                .element(procedure, Procedure::write)
                .element(charge)
                .element(paid)
                .element(revenueCode)
                .element(paidUnits)
                .element(submitted, Procedure::write)
                .element(submittedUnits);
    }
}
