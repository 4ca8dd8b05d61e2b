package org.claimwright.edi.institutional837;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimwright.edi.Composition;
import org.claimwright.edi.Segment;
import org.claimwright.edi.circumstance.Circumstances;
import org.claimwright.edi.guide.Loop;
import org.claimwright.edi.part.Attachment;
import org.claimwright.edi.part.Findings;
import org.claimwright.edi.part.LoopReader;
import org.claimwright.edi.part.LoopWriter;
import org.claimwright.edi.part.Origin;
import org.claimwright.edi.part.Party;
import org.claimwright.edi.part.Procedure;
import org.claimwright.edi.part.QualifiedAmount;
import org.claimwright.edi.part.QualifiedDate;
import org.claimwright.edi.part.Reference;
import org.claimwright.edi.professional837.Drug;
import org.claimwright.edi.professional837.Note;

/**
 * One line of an institutional claim (2400).
 *
 * @param procedure {@link Procedure#NONE} where the revenue code says all
 * @param unit DA days, UN units
 * @param notCovered SV207, or null
 * @param circumstances repricing, where there is more to say
 * @param providers 72 operating, ZZ other operating, 82 rendering, DN referring
 * @param decisions what other payers decided
 */
public record InstitutionalLine(
        int number,
        String revenueCode,
        Procedure procedure,
        BigDecimal charge,
        String unit,
        BigDecimal quantity,
        BigDecimal notCovered,
        List<QualifiedDate> dates,
        List<Attachment> attachments,
        List<Reference> references,
        List<QualifiedAmount> amounts,
        List<Note> notes,
        Circumstances circumstances,
        Optional<Drug> drug,
        List<Party> providers,
        List<LineDecision> decisions,
        List<Segment> kept,
        Origin origin) {
    static final String LOOP = "2400";
    private static final Set<String> OTHERS = Set.of("2410", LineDecision.LOOP);

    public InstitutionalLine {
        dates = List.copyOf(dates);
        attachments = List.copyOf(attachments);
        notes = List.copyOf(notes);
        references = List.copyOf(references);
        amounts = List.copyOf(amounts);
        providers = List.copyOf(providers);
        decisions = List.copyOf(decisions);
        kept = List.copyOf(kept);
    }

    /** A line without anything optional. */
    public static InstitutionalLine of(
            int number, String revenueCode, Procedure procedure, BigDecimal charge, String unit, BigDecimal quantity) {
        return new InstitutionalLine(
                number,
                revenueCode,
                procedure,
                charge,
                unit,
                quantity,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Circumstances.NONE,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                Origin.NONE);
    }

    static InstitutionalLine read(Loop loop, Findings findings) {
        LoopReader reader = new LoopReader(loop, findings);
        Segment lx = reader.take("LX");
        Segment sv2 = reader.take("SV2");
        BigDecimal number = reader.number(lx, 1);
        return new InstitutionalLine(
                number == null ? 0 : number.intValue(),
                reader.required(sv2, 1),
                Procedure.read(sv2, 2),
                reader.requiredAmount(sv2, 3),
                sv2.element(4),
                reader.number(sv2, 5),
                reader.amount(sv2, 7),
                reader.dates(),
                reader.takeAll("PWK", Attachment::read, Attachment::write),
                reader.references(),
                reader.amounts(),
                reader.takeAll("NTE", Note::read, Note::write),
                Circumstances.read(reader),
                loop.loop("2410").map(drug -> Drug.read(drug, findings)),
                loop.loops().stream()
                        .filter(inner -> !OTHERS.contains(inner.id()))
                        .map(provider -> Party.read(provider, findings))
                        .toList(),
                loop.loops(LineDecision.LOOP).stream()
                        .map(decision -> LineDecision.read(decision, findings))
                        .toList(),
                reader.rest(),
                reader.origin());
    }

    void write(Composition out) {
        LoopWriter writer = LoopWriter.of(InstitutionalClaims.GUIDE, LOOP, out)
                .add(this, InstitutionalLine::writeNumber)
                .add(this, InstitutionalLine::writeService, origin, 6, 8, 9, 10)
                .dates(dates)
                .each(attachments, Attachment::write)
                .references(references)
                .amounts(amounts)
                .each(notes, Note::write);
        circumstances.write(writer);
        writer.kept(kept).end(origin);
        drug.ifPresent(given -> given.write(InstitutionalClaims.GUIDE, out));
        providers.forEach(provider -> provider.writeWithin(InstitutionalClaims.GUIDE, LOOP, out));
        decisions.forEach(decision -> decision.write(out));
    }

    private void writeNumber(Composition out) {
        out.segment("LX").element(number);
    }

    private void writeService(Composition out) {
        out.segment("SV2")
                .element(revenueCode)
                .element(procedure, Procedure::write)
                .element(charge)
                .element(unit)
                .element(quantity)
                .skip(1)
                .element(notCovered);
    }
}
