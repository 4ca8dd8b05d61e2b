package org.claimwright.edi.professional837;

import java.util.List;
import java.util.Set;
import org.claimwright.edi.Composition;
import org.claimwright.edi.Guide;
import org.claimwright.edi.Segment;
import org.claimwright.edi.guide.Loop;
import org.claimwright.edi.part.AdjustmentGroup;
import org.claimwright.edi.part.Findings;
import org.claimwright.edi.part.LoopReader;
import org.claimwright.edi.part.LoopWriter;
import org.claimwright.edi.part.Origin;
import org.claimwright.edi.part.Party;
import org.claimwright.edi.part.QualifiedAmount;
import org.claimwright.edi.remittance835.Adjudication;

/**
 * Another payer that covers the patient, and, where it decided before, what it decided for the claim as a whole (2320, 2330).
 *
 * @param adjustments those that stand on no line
 * @param amounts D paid, EAF still owed by the patient, A8 not covered
 * @param adjudications what that payer's remittance said besides (MIA, MOA)
 * @param subscriber whose coverage it is (2330A)
 * @param payer with its claim number (REF F8) and the date of its decision (DTP 573), where the lines do not carry it
 * @param providers as that payer knows them (2330C and on)
 */
public record OtherCoverage(
        Coverage coverage,
        List<AdjustmentGroup> adjustments,
        List<QualifiedAmount> amounts,
        List<Adjudication> adjudications,
        OtherInsurance consent,
        Party subscriber,
        Party payer,
        List<Party> providers,
        List<Segment> kept,
        Origin origin) {
    private static final String LOOP = "2320";
    private static final Set<String> NAMED = Set.of("2330A", "2330B");

    /**
     * Consent given towards the other payer (OI).
     *
     * @param benefitsAssigned OI03: Y, N or W
     * @param patientSignature OI04: P or empty
     * @param release OI06: Y or I
     */
    public record OtherInsurance(String benefitsAssigned, String patientSignature, String release) {
        public static final OtherInsurance USUAL = new OtherInsurance("Y", "", "Y");

        void write(Composition out) {
            out.segment("OI")
                    .skip(2)
                    .element(benefitsAssigned)
                    .element(patientSignature)
                    .skip(1)
                    .element(release);
        }
    }

    public OtherCoverage {
        adjustments = List.copyOf(adjustments);
        amounts = List.copyOf(amounts);
        adjudications = List.copyOf(adjudications);
        providers = List.copyOf(providers);
        kept = List.copyOf(kept);
    }

    public static OtherCoverage read(Loop loop, Findings findings) {
        LoopReader reader = new LoopReader(loop, findings);
        Segment sbr = reader.take("SBR");
        Segment oi = reader.take("OI");
        return new OtherCoverage(
                Coverage.read(sbr),
                reader.adjustments(),
                reader.amounts(),
                Adjudication.readAll(reader),
                new OtherInsurance(oi.element(3), oi.element(4), oi.element(6)),
                Party.read(loop, "2330A", findings),
                Party.read(loop, "2330B", findings),
                loop.loops().stream()
                        .filter(inner -> !NAMED.contains(inner.id()))
                        .map(provider -> Party.read(provider, findings))
                        .toList(),
                reader.rest(),
                reader.origin());
    }

    /** As the guide of the claim wants them: the three kinds of claims name other providers in loops of their own. */
    public void write(Guide guide, Composition out) {
        LoopWriter.of(guide, LOOP, out)
                .add(coverage, Coverage::write)
                .adjustments(adjustments)
                .amounts(amounts)
                .add(consent, OtherInsurance::write)
                .each(adjudications, Adjudication::write)
                .kept(kept)
                .end(origin);
        subscriber.writeWithin(guide, LOOP, out);
        payer.writeWithin(guide, LOOP, out);
        providers.forEach(provider -> provider.writeWithin(guide, LOOP, out));
    }
}
