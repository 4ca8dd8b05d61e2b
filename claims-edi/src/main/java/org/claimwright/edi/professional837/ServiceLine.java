package org.claimwright.edi.professional837;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimwright.edi.Components;
import org.claimwright.edi.Composition;
import org.claimwright.edi.FindingCode;
import org.claimwright.edi.Segment;
import org.claimwright.edi.circumstance.Circumstances;
import org.claimwright.edi.guide.Loop;
import org.claimwright.edi.part.Attachment;
import org.claimwright.edi.part.Findings;
import org.claimwright.edi.part.Lists;
import org.claimwright.edi.part.LoopReader;
import org.claimwright.edi.part.LoopWriter;
import org.claimwright.edi.part.Origin;
import org.claimwright.edi.part.Party;
import org.claimwright.edi.part.Procedure;
import org.claimwright.edi.part.QualifiedAmount;
import org.claimwright.edi.part.QualifiedDate;
import org.claimwright.edi.part.QualifiedQuantity;
import org.claimwright.edi.part.Reference;

/**
 * One service of a claim (2400).
 *
 * @param number LX01, counting from 1 within the claim
 * @param unit SV103: UN units, MJ minutes
 * @param placeOfService SV105, where it differs from the claim's
 * @param diagnosisPointers SV107: places in the claim's list of diagnoses, the most important first
 * @param providers who acted on this line (2420), where they differ from the claim's
 * @param quantities PT patients in an ambulance, FL obstetric anesthesia units
 * @param forms what proves a need for equipment (2440)
 */
public record ServiceLine(
        int number,
        Procedure procedure,
        BigDecimal charge,
        String unit,
        BigDecimal quantity,
        String placeOfService,
        List<Integer> diagnosisPointers,
        LineIndicators indicators,
        List<QualifiedDate> dates,
        List<Attachment> attachments,
        List<Reference> references,
        List<QualifiedAmount> amounts,
        List<Note> notes,
        Optional<Equipment> equipment,
        List<QualifiedQuantity> quantities,
        List<Measurement> measurements,
        Optional<PurchasedService> purchasedService,
        Circumstances circumstances,
        Optional<Drug> drug,
        List<Party> providers,
        List<LineAdjudication> adjudications,
        List<SupportingForm> forms,
        List<Segment> kept,
        Origin origin) {
    static final String LOOP = "2400";

    private static final int[] UNNAMED = {6, 8, 10, 13, 14, 16, 17, 18, 19, 20, 21};

    public ServiceLine {
        diagnosisPointers = Lists.copyOf(diagnosisPointers);
        dates = Lists.copyOf(dates);
        attachments = Lists.copyOf(attachments);
        references = Lists.copyOf(references);
        amounts = Lists.copyOf(amounts);
        notes = Lists.copyOf(notes);
        quantities = Lists.copyOf(quantities);
        measurements = Lists.copyOf(measurements);
        providers = Lists.copyOf(providers);
        adjudications = Lists.copyOf(adjudications);
        forms = Lists.copyOf(forms);
        kept = Lists.copyOf(kept);
    }

    /** A line without anything optional, done where the claim says. */
    public static ServiceLine of(
            int number,
            Procedure procedure,
            BigDecimal charge,
            String unit,
            BigDecimal quantity,
            List<Integer> diagnosisPointers,
            QualifiedDate serviceDate) {
        return new ServiceLine(
                number,
                procedure,
                charge,
                unit,
                quantity,
                "",
                diagnosisPointers,
                LineIndicators.NONE,
                List.of(serviceDate),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                Circumstances.NONE,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Origin.NONE);
    }

    public ServiceLine withReferences(List<Reference> values) {
        return with(values, drug, providers, adjudications);
    }

    public ServiceLine withDrug(Drug value) {
        return with(references, Optional.of(value), providers, adjudications);
    }

    public ServiceLine withProviders(List<Party> values) {
        return with(references, drug, values, adjudications);
    }

    public ServiceLine withAdjudications(List<LineAdjudication> values) {
        return with(references, drug, providers, values);
    }

    private ServiceLine with(
            List<Reference> newReferences,
            Optional<Drug> newDrug,
            List<Party> newProviders,
            List<LineAdjudication> newAdjudications) {
        return new ServiceLine(
                number,
                procedure,
                charge,
                unit,
                quantity,
                placeOfService,
                diagnosisPointers,
                indicators,
                dates,
                attachments,
                newReferences,
                amounts,
                notes,
                equipment,
                quantities,
                measurements,
                purchasedService,
                circumstances,
                newDrug,
                newProviders,
                newAdjudications,
                forms,
                kept,
                origin);
    }

    /** When it was done (DTP 472). */
    public Optional<QualifiedDate> serviceDate() {
        return QualifiedDate.find(dates, "472");
    }

    /** The number under which a payer's answer names this line (REF 6R). */
    public Optional<String> controlNumber() {
        return Reference.find(references, "6R");
    }

    public Optional<Party> provider(String role) {
        return providers.stream()
                .filter(provider -> provider.role().equals(role))
                .findFirst();
    }

    static ServiceLine read(Loop loop, Findings findings) {
        LoopReader reader = new LoopReader(loop, findings);
        Segment lx = reader.take("LX");
        Segment sv1 = reader.take("SV1");
        reader.expect(sv1, 1, 2);
        int number = number(reader, lx, 1);
        Procedure procedure = Procedure.read(sv1, 1);
        BigDecimal charge = reader.requiredAmount(sv1, 2);
        String unit = sv1.element(3);
        BigDecimal quantity = reader.number(sv1, 4);
        String placeOfService = sv1.element(5);
        List<Integer> pointers = pointers(reader, sv1);
        LineIndicators indicators = LineIndicators.read(sv1);
        List<QualifiedDate> dates = reader.dates();
        List<Attachment> attachments = reader.takeAll("PWK", Attachment::read, Attachment::write);
        List<Reference> references = reader.references();
        List<QualifiedAmount> amounts = reader.amounts();
        List<Note> notes = reader.takeAll("NTE", Note::read, Note::write);
        Optional<Equipment> equipment = reader.takeOne("SV5", Equipment::read, Equipment::write);
        List<QualifiedQuantity> quantities = reader.quantities();
        List<Measurement> measurements = reader.takeAll("MEA", Measurement::read, Measurement::write);
        Optional<PurchasedService> purchased = reader.takeOne("PS1", PurchasedService::read, PurchasedService::write);
        Circumstances circumstances = Circumstances.read(reader);
        Optional<Drug> drug = loop.loop("2410").map(found -> Drug.read(found, findings));
        List<Party> providers = reader.within(Party::read, ProfessionalGuide.LINE_PROVIDERS);
        List<LineAdjudication> adjudications = reader.within(LineAdjudication::read, "2430");
        List<SupportingForm> forms = reader.within(SupportingForm::read, SupportingForm.LOOP);
        List<Segment> kept = reader.rest();
        Origin origin = reader.origin();
        return new ServiceLine(
                number,
                procedure,
                charge,
                unit,
                quantity,
                placeOfService,
                pointers,
                indicators,
                dates,
                attachments,
                references,
                amounts,
                notes,
                equipment,
                quantities,
                measurements,
                purchased,
                circumstances,
                drug,
                providers,
                adjudications,
                forms,
                kept,
                origin);
    }

    private static int number(LoopReader reader, Segment segment, int element) {
        BigDecimal number = reader.number(segment, element);
        return number == null ? 0 : number.intValue();
    }

    private static List<Integer> pointers(LoopReader reader, Segment sv1) {
        List<Integer> pointers = new ArrayList<>(4);
        Components components = sv1.walk(7);
        String pointer = components.next();
        for (int i = 1; !pointer.isEmpty(); i++, pointer = components.next()) {
            int place = place(pointer);
            if (place >= 0) {
                pointers.add(place);
            } else {
                reader.report(FindingCode.NUMBER_INVALID, sv1, 7, i);
            }
        }
        return pointers;
    }

    /** The number that one or two digits are; less than zero where it is anything else. */
    private static int place(String pointer) {
        int length = pointer.length();
        int tens = length == 1 ? 0 : digit(pointer.charAt(0));
        int ones = digit(pointer.charAt(length - 1));
        return length <= 2 && tens >= 0 && ones >= 0 ? tens * 10 + ones : -1;
    }

    private static int digit(char character) {
        return character >= '0' && character <= '9' ? character - '0' : -1;
    }

    /** Behind what is written already. */
    void write(Composition out) {
        writeOwn(out);
        drug.ifPresent(given -> given.write(ProfessionalGuide.GUIDE, out));
        for (int i = 0; i < providers.size(); i++) {
            providers.get(i).writeWithin(ProfessionalGuide.GUIDE, LOOP, out);
        }
        for (int i = 0; i < adjudications.size(); i++) {
            adjudications.get(i).write(ProfessionalGuide.GUIDE, out);
        }
        for (int i = 0; i < forms.size(); i++) {
            forms.get(i).write(out);
        }
    }

    private void writeOwn(Composition out) {
        LoopWriter writer = ProfessionalGuide.writer(LOOP, out)
                .add(this, ServiceLine::writeNumber)
                .add(this, ServiceLine::writeService, origin, UNNAMED)
                .dates(dates)
                .each(attachments, Attachment::write)
                .references(references)
                .amounts(amounts)
                .each(notes, Note::write)
                .add(equipment, Equipment::write)
                .quantities(quantities)
                .each(measurements, Measurement::write)
                .add(purchasedService, PurchasedService::write);
        circumstances.write(writer);
        writer.kept(kept).end(origin);
    }

    private void writeNumber(Composition out) {
        out.segment("LX").element(number);
    }

    private void writeService(Composition out) {
        out.segment("SV1")
                .element(procedure, Procedure::write)
                .element(charge)
                .element(unit)
                .element(quantity)
                .element(placeOfService)
                .skip(1)
                .composite(diagnosisPointers)
                .skip(1)
                .element(indicators.emergency())
                .skip(1)
                .element(indicators.earlyScreening())
                .element(indicators.familyPlanning())
                .skip(2)
                .element(indicators.copayExempt());
    }
}
