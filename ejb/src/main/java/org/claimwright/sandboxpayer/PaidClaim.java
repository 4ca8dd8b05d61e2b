package org.claimwright.sandboxpayer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.claimwright.edi.part.Adjustment;
import org.claimwright.edi.part.AdjustmentGroup;
import org.claimwright.edi.part.Origin;
import org.claimwright.edi.part.Party;
import org.claimwright.edi.part.QualifiedDate;
import org.claimwright.edi.remittance835.ClaimPayment;
import org.claimwright.edi.remittance835.DiagnosisRelatedGroup;
import org.claimwright.edi.remittance835.ServicePayment;
import org.claimwright.sandboxpayer.adjudication.Reduction;

/**
 * A decision that was sent: what of it counts for later ones, and how it is taken back.
 *
 * @param patient as {@link PatientKey} names them
 * @param payment the decision as it was sent
 * @param reversal the decision with every sign turned
 */
record PaidClaim(String number, String patient, List<Service> services, ClaimPayment payment, ClaimPayment reversal) {
    private static final String REVERSAL = "22";
    private static final String PATIENTS = "PR";

    /**
     * One service.
     *
     * @param deductible what the patient bore of it as deductible
     */
    record Service(LocalDate day, String procedure, BigDecimal deductible, Outcome outcome) {}

    /** Whether anything was allowed. */
    enum Outcome {
        ALLOWED,
        DENIED
    }

    PaidClaim {
        services = List.copyOf(services);
    }

    static PaidClaim of(ClaimPayment payment) {
        var patient = payment.party("QC").orElse(Party.NONE);
        return new PaidClaim(
                payment.payerClaimControlNumber(),
                PatientKey.of(patient.name(), patient.identifier().value()),
                payment.services().stream().map(PaidClaim::service).toList(),
                payment,
                reversal(payment));
    }

    private static Service service(ServicePayment payment) {
        var outcome = payment.allowed().isPresent() ? Outcome.ALLOWED : Outcome.DENIED;
        return new Service(dayOf(payment), payment.procedure().toString(), deductible(payment), outcome);
    }

    private static LocalDate dayOf(ServicePayment service) {
        return Stream.of("472", "150")
                .flatMap(qualifier -> QualifiedDate.find(service.dates(), qualifier).stream())
                .map(QualifiedDate::from)
                .findFirst()
                .orElseThrow();
    }

    private static BigDecimal deductible(ServicePayment service) {
        return service.adjustments().stream()
                .filter(group -> group.groupCode().equals(PATIENTS))
                .flatMap(group -> group.adjustments().stream())
                .filter(adjustment -> adjustment.reasonCode().equals(Reduction.DEDUCTIBLE))
                .map(Adjustment::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** With every sign turned (005010X221A1 CLP02 22); what only explains amounts stays away. */
    private static ClaimPayment reversal(ClaimPayment payment) {
        return new ClaimPayment(
                payment.patientControlNumber(),
                REVERSAL,
                payment.charge().negate(),
                payment.paid().negate(),
                null,
                payment.claimFiling(),
                payment.payerClaimControlNumber(),
                payment.facilityCode(),
                payment.frequency(),
                DiagnosisRelatedGroup.NONE,
                turned(payment.adjustments()),
                payment.parties(),
                List.of(),
                List.of(),
                payment.dates(),
                List.of(),
                List.of(),
                List.of(),
                payment.services().stream().map(PaidClaim::reversal).toList(),
                List.of(),
                Origin.NONE);
    }

    private static ServicePayment reversal(ServicePayment service) {
        return new ServicePayment(
                service.procedure(),
                service.charge().negate(),
                service.paid().negate(),
                "",
                null,
                service.submitted(),
                null,
                service.dates(),
                turned(service.adjustments()),
                service.references(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Origin.NONE);
    }

    private static List<AdjustmentGroup> turned(List<AdjustmentGroup> groups) {
        return groups.stream()
                .map(group -> new AdjustmentGroup(
                        group.groupCode(),
                        group.adjustments().stream().map(PaidClaim::turned).toList()))
                .toList();
    }

    private static Adjustment turned(Adjustment adjustment) {
        return new Adjustment(adjustment.reasonCode(), adjustment.amount().negate());
    }
}
