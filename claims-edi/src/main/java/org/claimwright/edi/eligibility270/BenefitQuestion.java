package org.claimwright.edi.eligibility270;

import java.util.List;
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
 */
public record BenefitQuestion(
        String loop,
        List<String> serviceTypes,
        Procedure procedure,
        String coverageLevel,
        List<QualifiedAmount> amounts,
        List<Reference> references,
        List<QualifiedDate> dates,
        List<Segment> kept,
        Origin origin) {
    public BenefitQuestion {
        serviceTypes = List.copyOf(serviceTypes);
        amounts = List.copyOf(amounts);
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
                Origin.NONE);
    }

    static BenefitQuestion read(Loop loop, Findings findings) {
        LoopReader reader = new LoopReader(loop, findings);
        Segment eq = reader.loop().segments().get(0);
        boolean plain = !eq.has(5);
        if (plain) {
            reader.take("EQ");
        }
        return new BenefitQuestion(
                loop.id(),
                plain && eq.has(1) ? eq.repetitions(1) : List.of(),
                plain ? Procedure.read(eq, 2) : Procedure.NONE,
                plain ? eq.element(3) : "",
                reader.amounts(),
                reader.references(),
                reader.dates(),
                reader.rest(),
                reader.origin());
    }

    List<Segment> segments() {
        return new LoopWriter(Guide.ELIGIBILITY_REQUEST, loop)
                .add(Segment.of("EQ", Segment.repeated(serviceTypes), procedure.element(), coverageLevel))
                .amounts(amounts)
                .references(references)
                .dates(dates)
                .addAll(kept)
                .segments(origin);
    }
}
