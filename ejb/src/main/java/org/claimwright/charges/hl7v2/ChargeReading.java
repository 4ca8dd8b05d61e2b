package org.claimwright.charges.hl7v2;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.claimwright.charges.OutsideCode;
import org.claimwright.charges.OutsideService;
import org.claimwright.charges.OutsideVisit;
import org.claimwright.hl7v2.Message;
import org.claimwright.hl7v2.MessageSegment;
import org.claimwright.intake.IntakeReason;
import org.claimwright.intake.OutsideId;
import org.claimwright.kernel.Finding;
import org.claimwright.registration.PatientId;

/**
 * Reads the visit of PV1 and the services of FT1. A service without its number (FT1-2) waits: without it, the same service
 * sent twice could not be told from two services.
 */
final class ChargeReading {
    private static final Set<String> DIAGNOSIS_SYSTEMS = Set.of("I10", "I10C", "ICD10", "ICD-10-CM");
    private static final Set<String> PROCEDURE_SYSTEMS = Set.of("C4", "C5", "CPT", "CPT4", "HCPCS", "HCPC", "HPC");

    private final Message message;
    private final List<Finding> findings;

    /** @param findings where the reasons to wait are added */
    ChargeReading(Message message, List<Finding> findings) {
        this.message = message;
        this.findings = findings;
    }

    /** Empty when there is a finding. */
    Optional<OutsideVisit> visit(PatientId patient) {
        var visit = message.first("PV1");
        var services = message.segments("FT1");
        var number = visit.map(segment -> segment.text(19)).orElse("");
        require(!number.isEmpty(), "PV1-19", "the visit");
        require(!services.isEmpty(), "FT1", "any service");
        var first = services.stream().findFirst();
        var day = first.flatMap(service -> service.day(4));
        require(services.isEmpty() || day.isPresent(), "FT1-4", "the day of the service");
        services.forEach(this::check);
        return findings.isEmpty()
                ? Optional.of(new OutsideVisit(
                        new OutsideId(message.sender(), number),
                        patient,
                        day.orElse(LocalDate.MIN),
                        provider(first.orElseThrow(), visit.orElseThrow()),
                        location(first.orElseThrow(), visit.orElseThrow()),
                        diagnoses(),
                        services.stream().map(this::service).toList()))
                : Optional.empty();
    }

    private void require(boolean given, String where, String what) {
        if (!given) {
            findings.add(IntakeReason.NUMBER_MISSING.at(where, what));
        }
    }

    private void check(MessageSegment service) {
        require(!service.text(2).isEmpty(), "FT1-2", "a service");
        if (!service.text(6).equals("CG")) {
            findings.add(IntakeReason.TAKEN_BACK.at("FT1-6 " + service.text(6), service.text(2)));
        }
        if (!service.text(10).isEmpty() && !service.text(10).matches("\\d{1,4}(\\.\\d{1,3})?")) {
            findings.add(IntakeReason.OTHER_AMOUNT.at("FT1-10", service.text(10)));
        }
    }

    /** Who performed the service (FT1-20), else who attended (PV1-7). */
    private static String provider(MessageSegment service, MessageSegment visit) {
        return service.text(20).isEmpty() ? visit.text(7) : service.text(20);
    }

    /** Where it was done (FT1-16), else where the patient is (PV1-3). */
    private static String location(MessageSegment service, MessageSegment visit) {
        return service.text(16).isEmpty() ? visit.text(3) : service.text(16);
    }

    private List<OutsideCode> diagnoses() {
        return message.segments("DG1").stream()
                .filter(segment -> !segment.text(3).isEmpty())
                .map(segment -> diagnosis(segment, 3, 0))
                .toList();
    }

    private OutsideService service(MessageSegment service) {
        var field = service.text(25).isEmpty() ? 7 : 25;
        return new OutsideService(
                new OutsideId(message.sender(), service.text(2)),
                new OutsideCode(
                        service.text(field),
                        PROCEDURE_SYSTEMS.contains(service.text(field, 3))
                                || service.text(field, 3).isEmpty()),
                texts(service, 26),
                service.text(10).isEmpty() ? BigDecimal.ONE : new BigDecimal(service.text(10)),
                IntStream.range(0, service.repetitions(19))
                        .filter(i -> !service.text(19, i, 1).isEmpty())
                        .mapToObj(i -> diagnosis(service, 19, i))
                        .toList());
    }

    /** A system that is not said is taken for the code set that claims use; the shape of the code is checked in any case. */
    private static OutsideCode diagnosis(MessageSegment segment, int field, int repetition) {
        var system = segment.text(field, repetition, 3);
        return new OutsideCode(
                segment.text(field, repetition, 1), system.isEmpty() || DIAGNOSIS_SYSTEMS.contains(system));
    }

    private static List<String> texts(MessageSegment segment, int field) {
        return IntStream.range(0, segment.repetitions(field))
                .mapToObj(i -> segment.text(field, i, 1))
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
