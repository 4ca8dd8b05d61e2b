package org.claimwright.edi.dental837;

import java.math.BigDecimal;
import java.util.List;
import org.claimwright.edi.Composition;
import org.claimwright.edi.Segment;
import org.claimwright.edi.circumstance.Circumstances;
import org.claimwright.edi.guide.Loop;
import org.claimwright.edi.part.Findings;
import org.claimwright.edi.part.LoopReader;
import org.claimwright.edi.part.LoopWriter;
import org.claimwright.edi.part.Origin;
import org.claimwright.edi.part.Party;
import org.claimwright.edi.part.Procedure;
import org.claimwright.edi.part.QualifiedAmount;
import org.claimwright.edi.part.QualifiedDate;
import org.claimwright.edi.part.Reference;
import org.claimwright.edi.part.Tooth;
import org.claimwright.edi.professional837.LineAdjudication;

/**
 * One line of a dental claim (2400).
 *
 * @param placeOfService where it differs from the claim's, or empty
 * @param areas of the mouth, up to five: 00 all of it, 10 to 40 quadrants …
 * @param prosthesis I initial, R replacement, or empty
 * @param diagnosisPointers as sent
 * @param circumstances contract, repricing, where there is more to say
 * @param providers 82 rendering, DD assistant surgeon, DQ supervising, 77 facility
 */
public record DentalLine(
        int number,
        Procedure procedure,
        BigDecimal charge,
        String placeOfService,
        List<String> areas,
        String prosthesis,
        BigDecimal quantity,
        List<String> diagnosisPointers,
        List<Tooth> teeth,
        List<QualifiedDate> dates,
        List<Reference> references,
        List<QualifiedAmount> amounts,
        Circumstances circumstances,
        List<Party> providers,
        List<LineAdjudication> adjudications,
        List<Segment> kept,
        Origin origin) {
    static final String LOOP = "2400";
    private static final String DECISION = "2430";

    public DentalLine {
        areas = List.copyOf(areas);
        diagnosisPointers = List.copyOf(diagnosisPointers);
        teeth = List.copyOf(teeth);
        dates = List.copyOf(dates);
        references = List.copyOf(references);
        amounts = List.copyOf(amounts);
        providers = List.copyOf(providers);
        adjudications = List.copyOf(adjudications);
        kept = List.copyOf(kept);
    }

    static DentalLine read(Loop loop, Findings findings) {
        LoopReader reader = new LoopReader(loop, findings);
        Segment lx = reader.take("LX");
        Segment sv3 = reader.take("SV3");
        BigDecimal number = reader.number(lx, 1);
        reader.expect(sv3, 1, 2);
        return new DentalLine(
                number == null ? 0 : number.intValue(),
                Procedure.read(sv3, 1),
                reader.requiredAmount(sv3, 2),
                sv3.element(3),
                values(sv3, 4),
                sv3.element(5),
                reader.number(sv3, 6),
                values(sv3, 11),
                reader.takeAll("TOO", Tooth::read, Tooth::write),
                reader.dates(),
                reader.references(),
                reader.amounts(),
                Circumstances.read(reader),
                loop.loops().stream()
                        .filter(inner -> !inner.id().equals(DECISION))
                        .map(provider -> Party.read(provider, findings))
                        .toList(),
                loop.loops(DECISION).stream()
                        .map(decision -> LineAdjudication.read(decision, findings))
                        .toList(),
                reader.rest(),
                reader.origin());
    }

    private static List<String> values(Segment segment, int element) {
        return segment.has(element) ? segment.components(element) : List.of();
    }

    void write(Composition out) {
        LoopWriter writer = LoopWriter.of(DentalClaims.GUIDE, LOOP, out)
                .add(this, DentalLine::writeNumber)
                .add(this, DentalLine::writeService)
                .each(teeth, Tooth::write)
                .dates(dates)
                .references(references)
                .amounts(amounts);
        circumstances.write(writer);
        writer.kept(kept).end(origin);
        providers.forEach(provider -> provider.writeWithin(DentalClaims.GUIDE, LOOP, out));
        adjudications.forEach(decision -> decision.write(DentalClaims.GUIDE, out));
    }

    private void writeNumber(Composition out) {
        out.segment("LX").element(number);
    }

    private void writeService(Composition out) {
        out.segment("SV3")
                .element(procedure, Procedure::write)
                .element(charge)
                .element(placeOfService)
                .composite(areas)
                .element(prosthesis)
                .element(quantity)
                .skip(4)
                .composite(diagnosisPointers);
    }
}
