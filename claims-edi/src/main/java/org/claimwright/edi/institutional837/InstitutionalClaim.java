package org.claimwright.edi.institutional837;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.claimwright.edi.Composition;
import org.claimwright.edi.Segment;
import org.claimwright.edi.circumstance.Circumstances;
import org.claimwright.edi.guide.Loop;
import org.claimwright.edi.part.Attachment;
import org.claimwright.edi.part.Findings;
import org.claimwright.edi.part.HealthCode;
import org.claimwright.edi.part.LoopReader;
import org.claimwright.edi.part.LoopWriter;
import org.claimwright.edi.part.Origin;
import org.claimwright.edi.part.Party;
import org.claimwright.edi.part.QualifiedAmount;
import org.claimwright.edi.part.QualifiedDate;
import org.claimwright.edi.part.QualifiedMoment;
import org.claimwright.edi.part.Reference;
import org.claimwright.edi.professional837.Note;
import org.claimwright.edi.professional837.OtherCoverage;

/**
 * One institutional claim (2300).
 *
 * @param billType the first two digits of the type of bill behind its leading zero, CLM05-1; the third is the frequency
 * @param consent whether the provider accepts assignment, the patient assigned benefits and released information (CLM07 to CLM09)
 * @param submissionReason CLM19 of a predetermination, or empty
 * @param delayReason CLM20, or empty
 * @param dates 434 the statement's span, 435 admission where its hour was not sent …
 * @param moments 435 admission with its hour, 096 the hour of discharge
 * @param codes diagnoses, procedures, and value, occurrence and condition codes, a list for each HI
 * @param circumstances contract, early screening, repricing, where there is more to say
 * @param providers 71 attending, 72 operating, ZZ other operating, 82 rendering, 77 facility, DN referring
 */
public record InstitutionalClaim(
        String patientControlNumber,
        BigDecimal charge,
        String billType,
        String frequency,
        Consent consent,
        String submissionReason,
        String delayReason,
        Admission admission,
        List<QualifiedDate> dates,
        List<QualifiedMoment> moments,
        List<Attachment> attachments,
        List<QualifiedAmount> amounts,
        List<Reference> references,
        List<Note> notes,
        List<List<HealthCode>> codes,
        Circumstances circumstances,
        List<Party> providers,
        List<OtherCoverage> otherCoverages,
        List<InstitutionalLine> lines,
        List<Segment> kept,
        Origin origin) {
    private static final String LOOP = "2300";
    private static final Set<String> OTHERS = Set.of("2320", InstitutionalLine.LOOP);

    /** CLM07 to CLM09. */
    public record Consent(String assignment, String benefitsAssigned, String release) {
        public static final Consent USUAL = new Consent("A", "Y", "Y");
    }

    /**
     * How the patient came and went (CL1).
     *
     * @param type 1 emergency, 2 urgent, 3 elective, 4 newborn …
     * @param source the point of origin
     * @param patientStatus at the end of the statement: 01 home, 20 died, 30 still a patient …
     */
    public record Admission(String type, String source, String patientStatus) {
        public static final Admission NONE = new Admission("", "", "");

        static Optional<Admission> read(Segment cl1) {
            return Optional.of(new Admission(cl1.element(1), cl1.element(2), cl1.element(3)));
        }

        void write(Composition out) {
            out.segment("CL1").element(type).element(source).element(patientStatus);
        }
    }

    public InstitutionalClaim {
        dates = List.copyOf(dates);
        moments = List.copyOf(moments);
        attachments = List.copyOf(attachments);
        amounts = List.copyOf(amounts);
        references = List.copyOf(references);
        notes = List.copyOf(notes);
        codes = codes.stream().map(List::copyOf).toList();
        providers = List.copyOf(providers);
        otherCoverages = List.copyOf(otherCoverages);
        lines = List.copyOf(lines);
        kept = List.copyOf(kept);
    }

    /** The codes of one list: ABK principal diagnosis, BE value codes, BG conditions … */
    public Stream<HealthCode> codes(String qualifier) {
        return codes.stream().flatMap(List::stream).filter(code -> code.qualifier()
                .equals(qualifier));
    }

    public Optional<Party> provider(String role) {
        return providers.stream()
                .filter(provider -> provider.role().equals(role))
                .findFirst();
    }

    static InstitutionalClaim read(Loop loop, Findings findings) {
        LoopReader reader = new LoopReader(loop, findings);
        Segment clm = reader.take("CLM");
        reader.expect(clm, 5, 3);
        return new InstitutionalClaim(
                reader.required(clm, 1),
                reader.requiredAmount(clm, 2),
                reader.required(clm, 5, 1),
                clm.component(5, 3),
                new Consent(clm.element(7), clm.element(8), clm.element(9)),
                clm.element(19),
                clm.element(20),
                reader.takeOne("CL1", Admission::read, Admission::write).orElse(Admission.NONE),
                reader.dates(),
                reader.moments(),
                reader.takeAll("PWK", Attachment::read, Attachment::write),
                reader.amounts(),
                reader.references(),
                reader.takeAll("NTE", Note::read, Note::write),
                reader.takeAll("HI", HealthCode::readAll, HealthCode::write),
                Circumstances.read(reader),
                loop.loops().stream()
                        .filter(inner -> !OTHERS.contains(inner.id()))
                        .map(provider -> Party.read(provider, findings))
                        .toList(),
                loop.loops("2320").stream()
                        .map(other -> OtherCoverage.read(other, findings))
                        .toList(),
                loop.loops(InstitutionalLine.LOOP).stream()
                        .map(line -> InstitutionalLine.read(line, findings))
                        .toList(),
                reader.rest(),
                reader.origin());
    }

    void write(Composition out) {
        LoopWriter writer = LoopWriter.of(InstitutionalClaims.GUIDE, LOOP, out)
                .add(this, InstitutionalClaim::writeHeader, origin, 3, 4, 6, 10, 11, 12, 13, 14, 15, 16, 17, 18)
                .dates(dates)
                .moments(moments)
                .add(admission, Admission::write)
                .each(attachments, Attachment::write)
                .amounts(amounts)
                .references(references)
                .each(notes, Note::write)
                .each(codes, HealthCode::write);
        circumstances.write(writer);
        writer.kept(kept).end(origin);
        providers.forEach(provider -> provider.writeWithin(InstitutionalClaims.GUIDE, LOOP, out));
        otherCoverages.forEach(other -> other.write(InstitutionalClaims.GUIDE, out));
        lines.forEach(line -> line.write(out));
    }

    private void writeHeader(Composition out) {
        out.segment("CLM")
                .element(patientControlNumber)
                .element(charge)
                .skip(2)
                .element(billType)
                .component("A")
                .component(frequency)
                .skip(1)
                .element(consent.assignment())
                .element(consent.benefitsAssigned())
                .element(consent.release())
                .skip(9)
                .element(submissionReason)
                .element(delayReason);
    }
}
