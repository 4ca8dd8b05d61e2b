package org.claimwright.edi.professional837;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimwright.edi.Components;
import org.claimwright.edi.Composition;
import org.claimwright.edi.FindingCode;
import org.claimwright.edi.Segment;
import org.claimwright.edi.circumstance.Circumstances;
import org.claimwright.edi.guide.Loop;
import org.claimwright.edi.part.Attachment;
import org.claimwright.edi.part.Findings;
import org.claimwright.edi.part.HealthCode;
import org.claimwright.edi.part.Lists;
import org.claimwright.edi.part.LoopReader;
import org.claimwright.edi.part.LoopWriter;
import org.claimwright.edi.part.Origin;
import org.claimwright.edi.part.Party;
import org.claimwright.edi.part.QualifiedAmount;
import org.claimwright.edi.part.QualifiedDate;
import org.claimwright.edi.part.Reference;

/**
 * One professional claim (2300).
 *
 * @param patientControlNumber CLM01, which every answer repeats
 * @param frequency CLM05-3: 1 original, 7 replacement, 8 void
 * @param specialProgram CLM12, or empty
 * @param delayReason CLM20, or empty
 * @param dates 431 onset, 439 accident, 454 first treatment, 435 admission …
 * @param amounts F5 what the patient paid
 * @param references F8 the payer's number of the claim this replaces, G1 prior authorization, D9, X4, EA …
 * @param diagnoses up to twelve, in the order lines point to
 * @param codes anesthesia's surgical procedures (BP, BO) and condition codes (BG), a list for each HI
 * @param circumstances contract, ambulance, spinal treatment, conditions, repricing, where there is more to say
 * @param providers DN and P3 referring, 82 rendering, 77 service facility, DQ supervising, PW and 45 ambulance stops
 */
public record Claim(
        String patientControlNumber,
        BigDecimal charge,
        PlaceOfService placeOfService,
        String frequency,
        ClaimIndicators indicators,
        RelatedCauses relatedCauses,
        String specialProgram,
        String delayReason,
        List<QualifiedDate> dates,
        List<Attachment> attachments,
        List<QualifiedAmount> amounts,
        List<Reference> references,
        List<Note> notes,
        List<Diagnosis> diagnoses,
        List<List<HealthCode>> codes,
        Circumstances circumstances,
        List<Party> providers,
        List<OtherCoverage> otherCoverages,
        List<ServiceLine> lines,
        List<Segment> kept,
        Origin origin) {
    static final String LOOP = "2300";
    private static final int[] UNNAMED = {3, 4, 13, 14, 15, 16, 17, 18, 19};

    public Claim {
        dates = Lists.copyOf(dates);
        attachments = Lists.copyOf(attachments);
        amounts = Lists.copyOf(amounts);
        references = Lists.copyOf(references);
        notes = Lists.copyOf(notes);
        diagnoses = Lists.copyOf(diagnoses);
        codes = codes.isEmpty() ? List.of() : codes.stream().map(List::copyOf).toList();
        providers = Lists.copyOf(providers);
        otherCoverages = Lists.copyOf(otherCoverages);
        lines = Lists.copyOf(lines);
        kept = Lists.copyOf(kept);
    }

    /** An original claim without anything optional, signed, assigned and released as usual. */
    public static Claim of(
            String patientControlNumber,
            BigDecimal charge,
            PlaceOfService placeOfService,
            List<Diagnosis> diagnoses,
            List<ServiceLine> lines) {
        return new Claim(
                patientControlNumber,
                charge,
                placeOfService,
                "1",
                ClaimIndicators.USUAL,
                RelatedCauses.NONE,
                "",
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                diagnoses,
                List.of(),
                Circumstances.NONE,
                List.of(),
                List.of(),
                lines,
                List.of(),
                Origin.NONE);
    }

    public Claim withFrequency(String value) {
        return with(value, relatedCauses, dates, references, providers, otherCoverages);
    }

    public Claim withRelatedCauses(RelatedCauses value) {
        return with(frequency, value, dates, references, providers, otherCoverages);
    }

    public Claim withDates(List<QualifiedDate> values) {
        return with(frequency, relatedCauses, values, references, providers, otherCoverages);
    }

    public Claim withReferences(List<Reference> values) {
        return with(frequency, relatedCauses, dates, values, providers, otherCoverages);
    }

    public Claim withProviders(List<Party> values) {
        return with(frequency, relatedCauses, dates, references, values, otherCoverages);
    }

    public Claim withOtherCoverages(List<OtherCoverage> values) {
        return with(frequency, relatedCauses, dates, references, providers, values);
    }

    private Claim with(
            String newFrequency,
            RelatedCauses newRelatedCauses,
            List<QualifiedDate> newDates,
            List<Reference> newReferences,
            List<Party> newProviders,
            List<OtherCoverage> newOtherCoverages) {
        return new Claim(
                patientControlNumber,
                charge,
                placeOfService,
                newFrequency,
                indicators,
                newRelatedCauses,
                specialProgram,
                delayReason,
                newDates,
                attachments,
                amounts,
                newReferences,
                notes,
                diagnoses,
                codes,
                circumstances,
                newProviders,
                newOtherCoverages,
                lines,
                kept,
                origin);
    }

    /** The payer's number of the claim that this one replaces or voids (REF F8). */
    public Optional<String> payerClaimControlNumber() {
        return Reference.find(references, "F8");
    }

    public Optional<String> priorAuthorization() {
        return Reference.find(references, "G1");
    }

    public Optional<QualifiedDate> date(String qualifier) {
        return QualifiedDate.find(dates, qualifier);
    }

    public Optional<String> reference(String qualifier) {
        return Reference.find(references, qualifier);
    }

    public Optional<BigDecimal> amount(String qualifier) {
        return QualifiedAmount.find(amounts, qualifier);
    }

    /** The codes of one list: BP anesthesia's procedure, BG conditions. */
    public Stream<HealthCode> codes(String qualifier) {
        return codes.stream().flatMap(List::stream).filter(code -> code.qualifier()
                .equals(qualifier));
    }

    public Optional<Party> provider(String role) {
        return providers.stream()
                .filter(provider -> provider.role().equals(role))
                .findFirst();
    }

    static Claim read(Loop loop, Findings findings) {
        LoopReader reader = new LoopReader(loop, findings);
        Segment clm = reader.take("CLM");
        checkRequired(reader, clm);
        String patientControlNumber = reader.required(clm, 1);
        BigDecimal charge = reader.requiredAmount(clm, 2);
        Components kind = clm.walk(5);
        PlaceOfService placeOfService = PlaceOfService.read(kind);
        String frequency = kind.next();
        ClaimIndicators indicators = ClaimIndicators.read(clm);
        RelatedCauses relatedCauses = RelatedCauses.read(clm);
        String specialProgram = clm.element(12);
        String delayReason = clm.element(20);
        List<QualifiedDate> dates = reader.dates();
        List<Attachment> attachments = reader.takeAll("PWK", Attachment::read, Attachment::write);
        List<QualifiedAmount> amounts = reader.amounts();
        List<Reference> references = reader.references();
        List<Note> notes = reader.takeAll("NTE", Note::read, Note::write);
        List<Diagnosis> diagnoses = diagnoses(reader);
        List<List<HealthCode>> codes = codes(reader);
        Circumstances circumstances = Circumstances.read(reader);
        List<Party> providers = reader.within(Party::read, ProfessionalGuide.CLAIM_PROVIDERS);
        List<OtherCoverage> otherCoverages = reader.within(OtherCoverage::read, "2320");
        List<ServiceLine> lines = reader.within(ServiceLine::read, ServiceLine.LOOP);
        List<Segment> kept = reader.rest();
        Origin origin = reader.origin();
        Claim claim = new Claim(
                patientControlNumber,
                charge,
                placeOfService,
                frequency,
                indicators,
                relatedCauses,
                specialProgram,
                delayReason,
                dates,
                attachments,
                amounts,
                references,
                notes,
                diagnoses,
                codes,
                circumstances,
                providers,
                otherCoverages,
                lines,
                kept,
                origin);
        claim.check(reader, clm);
        return claim;
    }

    private static void checkRequired(LoopReader reader, Segment clm) {
        reader.expect(clm, 5, 1);
        reader.expect(clm, 5, 3);
        for (int element = 6; element <= 9; element++) {
            reader.expect(clm, element, 1);
        }
    }

    private static List<Diagnosis> diagnoses(LoopReader reader) {
        List<Diagnosis> diagnoses = reader.takeWhole("HI", Diagnosis::whole, List.of());
        reader.each("HI", hi -> {
            for (int i = 1; i <= hi.size(); i++) {
                reader.expect(hi, i, 2);
            }
        });
        return diagnoses;
    }

    private static List<List<HealthCode>> codes(LoopReader reader) {
        return reader.rest().isEmpty() ? List.of() : reader.takeAll("HI", HealthCode::readAll, HealthCode::write);
    }

    private void check(LoopReader reader, Segment clm) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < lines.size(); i++) {
            sum = sum.add(lines.get(i).charge());
            checkNumber(reader, lines.get(i).origin().segments().get(0), i + 1);
        }
        if (sum.compareTo(charge) != 0) {
            reader.report(FindingCode.CLAIM_TOTAL_DIFFERS_FROM_LINES, clm, 2, 0, sum.toPlainString());
        }
    }

    private static void checkNumber(LoopReader reader, Segment lx, int expected) {
        if (!lx.says(1, expected)) {
            reader.report(FindingCode.LINE_NUMBER_WRONG, lx, 1, 0, String.valueOf(expected));
        }
    }

    /** How many segments it is. */
    int size() {
        Composition out = new Composition();
        write(out);
        return out.size();
    }

    /** Behind what is written already. */
    void write(Composition out) {
        writeOwn(out);
        for (int i = 0; i < providers.size(); i++) {
            providers.get(i).writeWithin(ProfessionalGuide.GUIDE, LOOP, out);
        }
        for (int i = 0; i < otherCoverages.size(); i++) {
            otherCoverages.get(i).write(ProfessionalGuide.GUIDE, out);
        }
        for (int i = 0; i < lines.size(); i++) {
            lines.get(i).write(out);
        }
    }

    private void writeOwn(Composition out) {
        LoopWriter writer = ProfessionalGuide.writer(LOOP, out)
                .add(this, Claim::writeHeader, origin, UNNAMED)
                .dates(dates)
                .each(attachments, Attachment::write)
                .amounts(amounts)
                .references(references)
                .each(notes, Note::write)
                .add(diagnoses, Diagnosis::write)
                .each(codes, HealthCode::write);
        circumstances.write(writer);
        writer.kept(kept).end(origin);
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
                .element(indicators.patientSignature())
                .element(relatedCauses, RelatedCauses::write)
                .element(specialProgram)
                .skip(7)
                .element(delayReason);
    }
}
