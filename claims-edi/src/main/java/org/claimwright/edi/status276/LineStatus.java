package org.claimwright.edi.status276;

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
import org.claimwright.edi.part.Procedure;
import org.claimwright.edi.part.QualifiedDate;
import org.claimwright.edi.part.Reference;

/**
 * One line that is asked about, or what became of it (2210, 2220).
 *
 * @param paid null in a question
 * @param quantity or null
 */
public record LineStatus(
        String loop,
        Procedure procedure,
        BigDecimal charge,
        BigDecimal paid,
        String revenueCode,
        BigDecimal quantity,
        List<StatusInformation> statuses,
        List<Reference> references,
        List<QualifiedDate> dates,
        List<Segment> kept,
        Origin origin) {
    public LineStatus {
        statuses = List.copyOf(statuses);
        references = List.copyOf(references);
        dates = List.copyOf(dates);
        kept = List.copyOf(kept);
    }

    static LineStatus read(Loop loop, Findings findings) {
        LoopReader reader = new LoopReader(loop, findings);
        Segment svc = reader.take("SVC");
        return new LineStatus(
                loop.id(),
                Procedure.read(svc, 1),
                reader.requiredAmount(svc, 2),
                reader.amount(svc, 3),
                svc.element(4),
                reader.number(svc, 7),
                reader.takeAll("STC", StatusInformation::read, StatusInformation::write),
                reader.references(),
                reader.dates(),
                reader.rest(),
                reader.origin());
    }

    void write(Guide guide, Composition out) {
        LoopWriter.of(guide, loop, out)
                .add(this, LineStatus::writeService)
                .each(statuses, StatusInformation::write)
                .references(references)
                .dates(dates)
                .kept(kept)
                .end(origin);
    }

    private void writeService(Composition out) {
        out.segment("SVC")
                .element(procedure, Procedure::write)
                .element(charge)
                .element(paid)
                .element(revenueCode)
                .skip(2)
                .element(quantity);
    }
}
