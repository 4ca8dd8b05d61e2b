package org.claimwright.edi.professional837;

import java.math.BigDecimal;
import java.util.List;
import org.claimwright.edi.Composition;
import org.claimwright.edi.Guide;
import org.claimwright.edi.Segment;
import org.claimwright.edi.guide.Loop;
import org.claimwright.edi.part.Findings;
import org.claimwright.edi.part.LoopReader;
import org.claimwright.edi.part.LoopWriter;
import org.claimwright.edi.part.Origin;
import org.claimwright.edi.part.Reference;

/**
 * The drug that was given (2410): its code, N4 for an NDC of eleven digits, and how much of it in which unit.
 */
public record Drug(
        String qualifier,
        String code,
        BigDecimal quantity,
        String unit,
        List<Reference> references,
        List<Segment> kept,
        Origin origin) {
    private static final String LOOP = "2410";

    public Drug {
        references = List.copyOf(references);
        kept = List.copyOf(kept);
    }

    /** @param unit UN units, ML millilitres, GR grams, F2 international units, ME milligrams */
    public static Drug ndc(String code, BigDecimal quantity, String unit) {
        return new Drug("N4", code, quantity, unit, List.of(), List.of(), Origin.NONE);
    }

    public static Drug read(Loop loop, Findings findings) {
        LoopReader reader = new LoopReader(loop, findings);
        Segment lin = reader.take("LIN");
        Segment ctp = reader.take("CTP");
        return new Drug(
                lin.element(2),
                reader.required(lin, 3),
                reader.number(ctp, 4),
                ctp.component(5, 1),
                reader.references(),
                reader.rest(),
                reader.origin());
    }

    public void write(Guide guide, Composition out) {
        LoopWriter.of(guide, LOOP, out)
                .add(this, Drug::writeCode)
                .add(this, Drug::writeQuantity)
                .references(references)
                .kept(kept)
                .end(origin);
    }

    private void writeCode(Composition out) {
        out.segment("LIN").skip(1).element(qualifier).element(code);
    }

    private void writeQuantity(Composition out) {
        out.segment("CTP").skip(3).element(quantity).element(unit);
    }
}
