package org.claimwright.edi.dental837;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimwright.edi.Composition;
import org.claimwright.edi.Segment;
import org.claimwright.edi.circumstance.Circumstances;
import org.claimwright.edi.guide.Loop;
import org.claimwright.edi.part.Attachment;
import org.claimwright.edi.part.Decimals;
import org.claimwright.edi.part.Findings;
import org.claimwright.edi.part.LoopReader;
import org.claimwright.edi.part.LoopWriter;
import org.claimwright.edi.part.Origin;
import org.claimwright.edi.part.Party;
import org.claimwright.edi.part.QualifiedAmount;
import org.claimwright.edi.part.QualifiedDate;
import org.claimwright.edi.part.Reference;
import org.claimwright.edi.professional837.ClaimIndicators;
import org.claimwright.edi.professional837.Diagnosis;
import org.claimwright.edi.professional837.Note;
import org.claimwright.edi.professional837.OtherCoverage;
import org.claimwright.edi.professional837.PlaceOfService;
import org.claimwright.edi.professional837.RelatedCauses;

/**
 * One dental claim (2300).
 *
 * @param submissionReason CLM19: PB where it asks for a predetermination, or empty
 * @param dates 472 service, 452 appliance placed, 439 accident
 * @param orthodontics where it is about a treatment that goes on
 * @param toothStatuses teeth that are missing or to be extracted
 * @param circumstances contract, repricing, where there is more to say
 * @param providers DN and P3 referring, 82 rendering, 77 facility, DD assistant surgeon, DQ supervising
 */
public record DentalClaim(
        String patientControlNumber,
        BigDecimal charge,
        PlaceOfService placeOfService,
        String frequency,
        ClaimIndicators indicators,
        RelatedCauses relatedCauses,
        String specialProgram,
        String submissionReason,
        String delayReason,
        List<QualifiedDate> dates,
        Orthodontics orthodontics,
        List<ToothStatus> toothStatuses,
        List<Attachment> attachments,
        List<QualifiedAmount> amounts,
        List<Reference> references,
        List<Note> notes,
        List<Diagnosis> diagnoses,
        Circumstances circumstances,
        List<Party> providers,
        List<OtherCoverage> otherCoverages,
        List<DentalLine> lines,
        List<Segment> kept,
        Origin origin) {
    private static final String LOOP = "2300";
    private static final Set<String> OTHERS = Set.of("2320", DentalLine.LOOP);

    /**
     * How long an orthodontic treatment lasts (DN1).
     *
     * @param months in all, or null
     * @param monthsRemaining or null
     */
    public record Orthodontics(BigDecimal months, BigDecimal monthsRemaining, String description) {
        public static final Orthodontics NONE = new Orthodontics(null, null, "");

        static Optional<Orthodontics> read(Segment dn1) {
            return Optional.of(new Orthodontics(
                    Decimals.parse(dn1.element(1)).orElse(null),
                    Decimals.parse(dn1.element(2)).orElse(null),
                    dn1.element(4)));
        }

        void write(Composition out) {
            out.segment("DN1").element(months).element(monthsRemaining).skip(1).element(description);
        }
    }

    /** A tooth and what is with it (DN2): M missing, E to be extracted. */
    public record ToothStatus(String tooth, String status, String codeList) {
        static Optional<ToothStatus> read(Segment dn2) {
            return Optional.of(new ToothStatus(dn2.element(1), dn2.element(2), dn2.element(6)));
        }

        void write(Composition out) {
            out.segment("DN2").element(tooth).element(status).skip(3).element(codeList);
        }
    }

    public DentalClaim {
        dates = List.copyOf(dates);
        toothStatuses = List.copyOf(toothStatuses);
        attachments = List.copyOf(attachments);
        amounts = List.copyOf(amounts);
        references = List.copyOf(references);
        notes = List.copyOf(notes);
        diagnoses = List.copyOf(diagnoses);
        providers = List.copyOf(providers);
        otherCoverages = List.copyOf(otherCoverages);
        lines = List.copyOf(lines);
        kept = List.copyOf(kept);
    }

    static DentalClaim read(Loop loop, Findings findings) {
        LoopReader reader = new LoopReader(loop, findings);
        Segment clm = reader.take("CLM");
        reader.expect(clm, 5, 3);
        return new DentalClaim(
                reader.required(clm, 1),
                reader.requiredAmount(clm, 2),
                new PlaceOfService(clm.component(5, 1), clm.component(5, 2)),
                clm.component(5, 3),
                new ClaimIndicators(clm.element(6), clm.element(7), clm.element(8), clm.element(9), ""),
                RelatedCauses.read(clm),
                clm.element(12),
                clm.element(19),
                clm.element(20),
                reader.dates(),
                reader.takeOne("DN1", Orthodontics::read, Orthodontics::write).orElse(Orthodontics.NONE),
                reader.takeAll("DN2", ToothStatus::read, ToothStatus::write),
                reader.takeAll("PWK", Attachment::read, Attachment::write),
                reader.amounts(),
                reader.references(),
                reader.takeAll("NTE", Note::read, Note::write),
                reader.takeOne("HI", Diagnosis::readAll, Diagnosis::write).orElse(List.of()),
                Circumstances.read(reader),
                loop.loops().stream()
                        .filter(inner -> !OTHERS.contains(inner.id()))
                        .map(provider -> Party.read(provider, findings))
                        .toList(),
                loop.loops("2320").stream()
                        .map(other -> OtherCoverage.read(other, findings))
                        .toList(),
                loop.loops(DentalLine.LOOP).stream()
                        .map(line -> DentalLine.read(line, findings))
                        .toList(),
                reader.rest(),
                reader.origin());
    }

    void write(Composition out) {
        LoopWriter writer = LoopWriter.of(DentalClaims.GUIDE, LOOP, out)
                .add(this, DentalClaim::writeHeader, origin, 3, 4, 10, 13, 14, 15, 16, 17, 18)
                .dates(dates)
                .add(orthodontics, Orthodontics::write)
                .each(toothStatuses, ToothStatus::write)
                .each(attachments, Attachment::write)
                .amounts(amounts)
                .references(references)
                .each(notes, Note::write)
                .add(diagnoses, Diagnosis::write);
        circumstances.write(writer);
        writer.kept(kept).end(origin);
        providers.forEach(provider -> provider.writeWithin(DentalClaims.GUIDE, LOOP, out));
        otherCoverages.forEach(other -> other.write(DentalClaims.GUIDE, out));
        lines.forEach(line -> line.write(out));
    }

    private void writeHeader(Composition out) {
        out.segment("CLM")
                .element(patientControlNumber)
                .element(charge)
                .skip(2)
                .element(placeOfService.code())
                .component(placeOfService.qualifier())
                .component(frequency)
                .element(indicators.providerSignature())
                .element(indicators.assignment())
                .element(indicators.benefitsAssigned())
                .element(indicators.release())
                .skip(1)
                .element(relatedCauses, RelatedCauses::write)
                .element(specialProgram)
                .skip(6)
                .element(submissionReason)
                .element(delayReason);
    }
}
