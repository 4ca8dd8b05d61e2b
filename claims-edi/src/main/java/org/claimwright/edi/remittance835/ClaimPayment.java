package org.claimwright.edi.remittance835;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.claimwright.edi.Composition;
import org.claimwright.edi.Segment;
import org.claimwright.edi.guide.Loop;
import org.claimwright.edi.part.AdjustmentGroup;
import org.claimwright.edi.part.Contact;
import org.claimwright.edi.part.Findings;
import org.claimwright.edi.part.Lists;
import org.claimwright.edi.part.LoopReader;
import org.claimwright.edi.part.Origin;
import org.claimwright.edi.part.Party;
import org.claimwright.edi.part.QualifiedAmount;
import org.claimwright.edi.part.QualifiedDate;
import org.claimwright.edi.part.QualifiedQuantity;
import org.claimwright.edi.part.Reference;

/**
 * What was decided on one claim (2100). A reversal carries the amounts of the earlier decision with the opposite sign.
 *
 * @param patientControlNumber CLP01, our CLM01
 * @param status CLP02: 1 to 3 processed in that rank, 4 patient unknown, 19 to 21 and forwarded, 22 reversal, 23 only forwarded,
 *     25 predetermination
 * @param patientResponsibility CLP05, or null where not sent
 * @param payerClaimControlNumber CLP07
 * @param parties QC patient, IL insured, 74 corrected insured, 82 rendering, TT crossover carrier, PR corrected priority payer …
 * @param adjudications MIA and MOA
 * @param references 1L group number, F8 original claim number, CE class of contract …
 * @param dates 232 and 233 service period, 036 coverage expired, 050 received
 */
public record ClaimPayment(
        String patientControlNumber,
        String status,
        BigDecimal charge,
        BigDecimal paid,
        BigDecimal patientResponsibility,
        String claimFiling,
        String payerClaimControlNumber,
        String facilityCode,
        String frequency,
        DiagnosisRelatedGroup group,
        List<AdjustmentGroup> adjustments,
        List<Party> parties,
        List<Adjudication> adjudications,
        List<Reference> references,
        List<QualifiedDate> dates,
        List<Contact> contacts,
        List<QualifiedAmount> amounts,
        List<QualifiedQuantity> quantities,
        List<ServicePayment> services,
        List<Segment> kept,
        Origin origin) {
    static final String LOOP = "2100";

    public ClaimPayment {
        adjustments = Lists.copyOf(adjustments);
        parties = Lists.copyOf(parties);
        adjudications = Lists.copyOf(adjudications);
        references = Lists.copyOf(references);
        dates = Lists.copyOf(dates);
        contacts = Lists.copyOf(contacts);
        amounts = Lists.copyOf(amounts);
        quantities = Lists.copyOf(quantities);
        services = Lists.copyOf(services);
        kept = Lists.copyOf(kept);
    }

    public boolean isReversal() {
        return status.equals("22");
    }

    /** Whether the payer sent the claim on to the next payer itself. */
    public boolean isForwarded() {
        return List.of("19", "20", "21", "23").contains(status);
    }

    public Optional<Party> party(String role) {
        return parties.stream().filter(party -> party.role().equals(role)).findFirst();
    }

    public Optional<String> reference(String qualifier) {
        return Reference.find(references, qualifier);
    }

    public Optional<QualifiedDate> date(String qualifier) {
        return QualifiedDate.find(dates, qualifier);
    }

    static ClaimPayment read(Loop loop, Findings findings) {
        LoopReader reader = new LoopReader(loop, findings);
        Segment clp = reader.take("CLP");
        String patientControlNumber = reader.required(clp, 1);
        String status = reader.required(clp, 2);
        BigDecimal charge = reader.requiredAmount(clp, 3);
        BigDecimal paid = reader.requiredAmount(clp, 4);
        BigDecimal patientResponsibility = reader.amount(clp, 5);
        String claimFiling = clp.element(6);
        String payerClaimControlNumber = clp.element(7);
        String facilityCode = clp.element(8);
        String frequency = clp.element(9);
        DiagnosisRelatedGroup group = DiagnosisRelatedGroup.read(reader, clp);
        List<AdjustmentGroup> adjustments = reader.adjustments();
        List<Party> parties = reader.names();
        List<Adjudication> adjudications = Adjudication.readAll(reader);
        List<Reference> references = reader.references();
        List<QualifiedDate> dates = reader.singleDates();
        List<Contact> contacts = reader.contacts();
        List<QualifiedAmount> amounts = reader.amounts();
        List<QualifiedQuantity> quantities = reader.quantities();
        List<ServicePayment> services = reader.within(ServicePayment::read, ServicePayment.LOOP);
        List<Segment> kept = reader.rest();
        Origin origin = reader.origin();
        return new ClaimPayment(
                patientControlNumber,
                status,
                charge,
                paid,
                patientResponsibility,
                claimFiling,
                payerClaimControlNumber,
                facilityCode,
                frequency,
                group,
                adjustments,
                parties,
                adjudications,
                references,
                dates,
                contacts,
                amounts,
                quantities,
                services,
                kept,
                origin);
    }

    void write(Composition out) {
        RemittanceGuide.writer(LOOP, out)
                .add(this, ClaimPayment::writeHeader)
                .adjustments(adjustments)
                .each(parties, Party::writeName)
                .each(adjudications, Adjudication::write)
                .references(references)
                .singleDates(dates)
                .contacts(contacts)
                .amounts(amounts)
                .quantities(quantities)
                .kept(kept)
                .end(origin);
        services.forEach(service -> service.write(out));
    }

    private void writeHeader(Composition out) {
        out.segment("CLP")
                .element(patientControlNumber)
                .element(status)
                .element(charge)
                .element(paid)
                .element(patientResponsibility)
                .element(claimFiling)
                .element(payerClaimControlNumber)
                .element(facilityCode)
                .element(frequency)
                .skip(1)
                .element(group.code())
                .element(group.weight())
                .element(group.dischargeFraction());
    }
}
