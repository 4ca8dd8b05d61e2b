package org.claimwright.edi.authorization278;

import java.util.List;
import java.util.Optional;
import org.claimwright.edi.Composition;
import org.claimwright.edi.Segment;
import org.claimwright.edi.circumstance.Circumstances;
import org.claimwright.edi.circumstance.Delivery;
import org.claimwright.edi.circumstance.HomeHealth;
import org.claimwright.edi.circumstance.HomeOxygen;
import org.claimwright.edi.part.Attachment;
import org.claimwright.edi.part.HealthCode;
import org.claimwright.edi.part.LoopReader;
import org.claimwright.edi.part.LoopWriter;
import org.claimwright.edi.part.Tooth;

/**
 * What an event or a service is about, beyond what is asked for (2000E and 2000F of 005010X217).
 *
 * @param codes the diagnoses of an event
 * @param delivery how often and how long
 * @param circumstances conditions, ambulance, spinal treatment
 * @param service what a service level asks for
 * @param teeth of a dental service
 * @param messages in words
 */
public record ReviewDetails(
        List<HealthCode> codes,
        Optional<Delivery> delivery,
        Circumstances circumstances,
        Optional<Admission> admission,
        Optional<HomeOxygen> homeOxygen,
        Optional<HomeHealth> homeHealth,
        Optional<ReviewedService> service,
        List<Tooth> teeth,
        List<Attachment> attachments,
        List<String> messages) {
    public static final ReviewDetails NONE = new ReviewDetails(
            List.of(),
            Optional.empty(),
            Circumstances.NONE,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of());

    /**
     * How the patient comes and goes (CL1).
     *
     * @param type 1 emergency, 2 urgent, 3 elective …
     * @param source the point of origin
     * @param patientStatus where the patient is, or went
     * @param nursingHomeStatus of a patient who lives in one
     */
    public record Admission(String type, String source, String patientStatus, String nursingHomeStatus) {
        static Optional<Admission> read(Segment cl1) {
            return Optional.of(new Admission(cl1.element(1), cl1.element(2), cl1.element(3), cl1.element(4)));
        }

        void write(Composition out) {
            out.segment("CL1")
                    .element(type)
                    .element(source)
                    .element(patientStatus)
                    .element(nursingHomeStatus);
        }
    }

    public ReviewDetails {
        codes = List.copyOf(codes);
        teeth = List.copyOf(teeth);
        attachments = List.copyOf(attachments);
        messages = List.copyOf(messages);
    }

    static ReviewDetails read(LoopReader reader) {
        return reader.rest().isEmpty()
                ? NONE
                : new ReviewDetails(
                        reader.takeOne("HI", HealthCode::readAll, HealthCode::write)
                                .orElse(List.of()),
                        reader.takeOne("HSD", Delivery::read, Delivery::write),
                        Circumstances.read(reader),
                        reader.takeOne("CL1", Admission::read, Admission::write),
                        reader.takeOne("CR5", HomeOxygen::read, HomeOxygen::write),
                        reader.takeOne("CR6", HomeHealth::read, HomeHealth::write),
                        ReviewedService.read(reader),
                        reader.takeAll("TOO", Tooth::read, Tooth::write),
                        reader.takeAll("PWK", Attachment::read, Attachment::write),
                        reader.takeAll("MSG", ReviewDetails::message, ReviewDetails::writeMessage));
    }

    private static Optional<String> message(Segment msg) {
        return Optional.of(msg.element(1));
    }

    private static void writeMessage(String text, Composition out) {
        out.segment("MSG").element(text);
    }

    void write(LoopWriter writer) {
        writer.add(codes, HealthCode::write);
        circumstances.write(writer);
        writer.add(delivery, Delivery::write)
                .add(admission, Admission::write)
                .add(homeOxygen, HomeOxygen::write)
                .add(homeHealth, HomeHealth::write)
                .add(service, ReviewedService::write)
                .each(teeth, Tooth::write)
                .each(attachments, Attachment::write)
                .each(messages, ReviewDetails::writeMessage);
    }
}
