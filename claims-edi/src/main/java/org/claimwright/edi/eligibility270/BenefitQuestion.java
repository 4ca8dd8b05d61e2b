package org.claimwright.edi.eligibility270;

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
import org.claimwright.edi.part.QualifiedAmount;
import org.claimwright.edi.part.QualifiedDate;
import org.claimwright.edi.part.Reference;

/**
 * What is asked about (2110C, 2110D).
 *
 * @param loop 2110C of a subscriber, 2110D of a dependent
 * @param serviceTypes 30 the plan as a whole, 98 office visit …
 * @param procedure {@link Procedure#NONE} where service types are asked about
 * @param coverageLevel FAM for the whole family, or empty
 * @param diagnosisPointers EQ05, into the diagnoses of whom it is about
 * @param scopes places and diagnoses it is limited to
 */
public record BenefitQuestion(
        String loop,
        List<String> serviceTypes,
        Procedure procedure,
        String coverageLevel,
        List<String> diagnosisPointers,
        List<QualifiedAmount> amounts,
        List<BenefitScope> scopes,
        List<Reference> references,
        List<QualifiedDate> dates,
        List<Segment> kept,
        Origin origin) {
    public BenefitQuestion {
        serviceTypes = List.copyOf(serviceTypes);
        diagnosisPointers = List.copyOf(diagnosisPointers);
        amounts = List.copyOf(amounts);
        scopes = List.copyOf(scopes);
        references = List.copyOf(references);
        dates = List.copyOf(dates);
        kept = List.copyOf(kept);
    }

    /** About a subscriber's benefits for these types of service. */
    public static BenefitQuestion about(String... serviceTypes) {
        return new BenefitQuestion(
                "2110C",
                List.of(serviceTypes),
                Procedure.NONE,
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Origin.NONE);
    }

    static BenefitQuestion read(Loop loop, Findings findings) {
        LoopReader reader = new LoopReader(loop, findings);
        Segment eq = reader.take("EQ");
        return new BenefitQuestion(
                loop.id(),
                eq.has(1) ? eq.repetitions(1) : List.of(),
                Procedure.read(eq, 2),
                eq.element(3),
                eq.has(5) ? eq.components(5) : List.of(),
                reader.amounts(),
                reader.takeAll("III", BenefitScope::read, BenefitScope::write),
                reader.references(),
                reader.dates(),
                reader.rest(),
                reader.origin());
    }

    void write(Composition out) {
        LoopWriter.of(Guide.ELIGIBILITY_REQUEST, loop, out)
                .add(this, BenefitQuestion::writeQuestion)
                .amounts(amounts)
                .each(scopes, BenefitScope::write)
                .references(references)
                .dates(dates)
                .kept(kept)
                .end(origin);
    }

    private void writeQuestion(Composition out) {
        out.segment("EQ")
                .repeated(serviceTypes)
                .element(procedure, Procedure::write)
                .element(coverageLevel)
                .skip(1)
                .composite(diagnosisPointers);
    }
}
