package org.claimwright.edi.acknowledgment;

import java.util.List;
import java.util.Optional;
import org.claimwright.edi.Composition;
import org.claimwright.edi.FindingCode;
import org.claimwright.edi.Segment;
import org.claimwright.edi.guide.Loop;
import org.claimwright.edi.part.Findings;
import org.claimwright.edi.part.LoopReader;
import org.claimwright.edi.part.LoopWriter;
import org.claimwright.edi.part.Origin;
import org.claimwright.edi.part.QualifiedAmount;
import org.claimwright.edi.part.QualifiedDate;
import org.claimwright.edi.part.QualifiedQuantity;
import org.claimwright.edi.part.Reference;
import org.claimwright.edi.part.Trace;

/**
 * What is said under one trace number about a receipt, a batch, a provider's claims, or a claim (2200A to 2200D).
 *
 * @param trace for a claim its number is our patient control number; for a batch, the batch number
 * @param references of a claim: 1K the payer's claim number, D9 a clearinghouse's, BLT the type of bill
 * @param quantities 90 and QA accepted, AA and QC rejected
 * @param amounts YU accepted, YY rejected
 * @param lines those of a claim that have a status of their own
 */
public record StatusReport(
        Trace trace,
        List<Status> statuses,
        List<Reference> references,
        List<QualifiedQuantity> quantities,
        List<QualifiedAmount> amounts,
        List<QualifiedDate> dates,
        List<LineStatus> lines,
        List<Segment> kept,
        Origin origin) {
    public StatusReport {
        statuses = List.copyOf(statuses);
        references = List.copyOf(references);
        quantities = List.copyOf(quantities);
        amounts = List.copyOf(amounts);
        dates = List.copyOf(dates);
        lines = List.copyOf(lines);
        kept = List.copyOf(kept);
    }

    /** What is said of one claim. */
    public static StatusReport ofClaim(
            String patientControlNumber, List<Status> statuses, List<Reference> references, QualifiedDate serviceDate) {
        return new StatusReport(
                Trace.of(patientControlNumber),
                statuses,
                references,
                List.of(),
                List.of(),
                List.of(serviceDate),
                List.of(),
                List.of(),
                Origin.NONE);
    }

    /** What is said of a batch or a provider's claims. */
    public static StatusReport ofBatch(
            String number, List<Status> statuses, List<QualifiedQuantity> quantities, List<QualifiedAmount> amounts) {
        return new StatusReport(
                Trace.of(number),
                statuses,
                List.of(),
                quantities,
                amounts,
                List.of(),
                List.of(),
                List.of(),
                Origin.NONE);
    }

    public Optional<String> payerClaimControlNumber() {
        return Reference.find(references, "1K");
    }

    public Optional<String> clearinghouseTrace() {
        return Reference.find(references, "D9");
    }

    public boolean isRejection() {
        return statuses.stream().anyMatch(Status::isRejection);
    }

    static StatusReport read(Loop loop, Findings findings) {
        LoopReader reader = new LoopReader(loop, findings);
        return new StatusReport(
                reader.takeOne("TRN", Trace::read, Trace::write).orElse(Trace.NONE),
                statuses(reader),
                reader.references(),
                reader.quantities(),
                reader.amounts(),
                reader.dates(),
                loop.loops(LineStatus.LOOP).stream()
                        .map(line -> LineStatus.read(line, findings))
                        .toList(),
                reader.rest(),
                reader.origin());
    }

    static List<Status> statuses(LoopReader reader) {
        for (Segment segment : reader.loop().segments()) {
            if (segment.is("STC")) {
                reader.required(segment, 1, 1);
                reader.date(segment, 2);
                reader.amount(segment, 4);
                checkCategory(reader, segment);
            }
        }
        return reader.takeAll("STC", Status::read, Status::write);
    }

    private static void checkCategory(LoopReader reader, Segment stc) {
        if (!stc.component(1, 1).isEmpty() && !stc.component(1, 1).matches("[A-Z][A-Z0-9]{0,3}")) {
            reader.report(FindingCode.CODE_INVALID, stc, 1, 1, "a status category");
        }
    }

    void write(String loop, Composition out) {
        LoopWriter.of(ClaimAcknowledgment.GUIDE, loop, out)
                .add(trace, Trace::write)
                .each(statuses, Status::write)
                .references(references)
                .quantities(quantities)
                .amounts(amounts)
                .dates(dates)
                .kept(kept)
                .end(origin);
        lines.forEach(line -> line.write(out));
    }
}
