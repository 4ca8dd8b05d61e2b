package org.claimwright.edi.acknowledgment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.claimwright.edi.Composition;
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
 * What became of one line of a claim (2220D).
 *
 * @param revenueCode of an institutional line, or empty
 * @param quantity or null
 */
public record LineStatus(
        Procedure procedure,
        BigDecimal charge,
        String revenueCode,
        BigDecimal quantity,
        List<Status> statuses,
        List<Reference> references,
        List<QualifiedDate> dates,
        List<Segment> kept,
        Origin origin) {
    static final String LOOP = "2220D";

    public LineStatus {
        statuses = List.copyOf(statuses);
        references = List.copyOf(references);
        dates = List.copyOf(dates);
        kept = List.copyOf(kept);
    }

    /** Our number of the line (REF FJ). */
    public Optional<String> controlNumber() {
        return Reference.find(references, "FJ");
    }

    static LineStatus read(Loop loop, Findings findings) {
        LoopReader reader = new LoopReader(loop, findings);
        Segment svc = reader.take("SVC");
        return new LineStatus(
                Procedure.read(svc, 1),
                reader.requiredAmount(svc, 2),
                svc.element(4),
                reader.number(svc, 7),
                StatusReport.statuses(reader),
                reader.references(),
                reader.dates(),
                reader.rest(),
                reader.origin());
    }

    void write(Composition out) {
        LoopWriter.of(ClaimAcknowledgment.GUIDE, LOOP, out)
                .add(this, LineStatus::writeService)
                .each(statuses, Status::write)
                .references(references)
                .dates(dates)
                .kept(kept)
                .end(origin);
    }

    private void writeService(Composition out) {
        out.segment("SVC")
                .element(procedure, Procedure::write)
                .element(charge)
                .skip(1)
                .element(revenueCode)
                .skip(2)
                .element(quantity);
    }
}
