package org.claimwright.edi.status276;

import java.util.List;
import java.util.Optional;
import org.claimwright.edi.Composition;
import org.claimwright.edi.Guide;
import org.claimwright.edi.Segment;
import org.claimwright.edi.guide.Loop;
import org.claimwright.edi.part.Findings;
import org.claimwright.edi.part.LoopReader;
import org.claimwright.edi.part.LoopWriter;
import org.claimwright.edi.part.Origin;
import org.claimwright.edi.part.QualifiedAmount;
import org.claimwright.edi.part.QualifiedDate;
import org.claimwright.edi.part.Reference;
import org.claimwright.edi.part.Trace;

/**
 * One claim that is asked about, or what became of it (2200B to 2200E).
 *
 * @param loop where it stands: 2200D of a subscriber, 2200E of a dependent
 * @param statuses empty in a question
 * @param references 1K the payer's claim number, EJ our patient control number, BLT the type of bill
 * @param amounts T3 the charge
 * @param dates 472 the service
 */
public record ClaimStatus(
        String loop,
        Trace trace,
        List<StatusInformation> statuses,
        List<Reference> references,
        List<QualifiedAmount> amounts,
        List<QualifiedDate> dates,
        List<LineStatus> lines,
        List<Segment> kept,
        Origin origin) {
    public ClaimStatus {
        statuses = List.copyOf(statuses);
        references = List.copyOf(references);
        amounts = List.copyOf(amounts);
        dates = List.copyOf(dates);
        lines = List.copyOf(lines);
        kept = List.copyOf(kept);
    }

    /** A question for a subscriber's claim. */
    public static ClaimStatus question(
            Trace trace, List<Reference> references, List<QualifiedAmount> amounts, QualifiedDate service) {
        return new ClaimStatus(
                "2200D", trace, List.of(), references, amounts, List.of(service), List.of(), List.of(), Origin.NONE);
    }

    /** The number the payer knows the claim by (REF 1K). */
    public Optional<String> payerClaimControlNumber() {
        return Reference.find(references, "1K");
    }

    /** Ours (REF EJ). */
    public Optional<String> patientControlNumber() {
        return Reference.find(references, "EJ");
    }

    static ClaimStatus read(Loop loop, Findings findings) {
        LoopReader reader = new LoopReader(loop, findings);
        return new ClaimStatus(
                loop.id(),
                reader.takeOne("TRN", Trace::read, Trace::write).orElse(Trace.NONE),
                reader.takeAll("STC", StatusInformation::read, StatusInformation::write),
                reader.references(),
                reader.amounts(),
                reader.dates(),
                loop.loops().stream()
                        .map(line -> LineStatus.read(line, findings))
                        .toList(),
                reader.rest(),
                reader.origin());
    }

    void write(Guide guide, Composition out) {
        LoopWriter.of(guide, loop, out)
                .add(trace, Trace::write)
                .each(statuses, StatusInformation::write)
                .references(references)
                .amounts(amounts)
                .dates(dates)
                .kept(kept)
                .end(origin);
        lines.forEach(line -> line.write(guide, out));
    }
}
