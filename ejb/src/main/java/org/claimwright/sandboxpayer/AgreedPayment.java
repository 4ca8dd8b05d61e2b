package org.claimwright.sandboxpayer;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.claimwright.edi.part.Adjustment;
import org.claimwright.edi.part.AdjustmentGroup;
import org.claimwright.edi.part.Origin;
import org.claimwright.edi.part.QualifiedAmount;
import org.claimwright.edi.part.Reference;
import org.claimwright.edi.remittance835.ClaimPayment;
import org.claimwright.edi.remittance835.ServicePayment;
import org.claimwright.kernel.Money;

/**
 * A decision as it is made again by agreement: lines that were agreed on are allowed that amount; the patient's share stays, so that what
 * is added is paid by us, and what is above the contract is that much less.
 */
final class AgreedPayment {
    private static final String ALLOWED = "B6";
    private static final String PROVIDER = "CO";
    private static final String ABOVE_CONTRACT = "45";

    private AgreedPayment() {}

    /**
     * @param number ours, by which the new decision goes
     * @param agreed by line, counted from 1
     */
    static ClaimPayment of(ClaimPayment standing, String number, Map<Integer, Money> agreed) {
        var services = IntStream.range(0, standing.services().size())
                .mapToObj(i -> agreed.containsKey(i + 1)
                        ? again(standing.services().get(i), agreed.get(i + 1))
                        : standing.services().get(i))
                .toList();
        var paid = services.stream().map(ServicePayment::paid).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new ClaimPayment(
                standing.patientControlNumber(),
                standing.status(),
                standing.charge(),
                plain(paid),
                standing.patientResponsibility(),
                standing.claimFiling(),
                number,
                standing.facilityCode(),
                standing.frequency(),
                standing.group(),
                standing.adjustments(),
                standing.parties(),
                List.of(),
                List.of(new Reference("F8", standing.payerClaimControlNumber())),
                standing.dates(),
                List.of(),
                List.of(),
                List.of(),
                services,
                List.of(),
                Origin.NONE);
    }

    private static ServicePayment again(ServicePayment service, Money agreed) {
        var more = agreed.amount().subtract(service.allowed().orElseThrow());
        return new ServicePayment(
                service.procedure(),
                service.charge(),
                plain(service.paid().add(more)),
                service.revenueCode(),
                service.paidUnits(),
                service.submitted(),
                service.submittedUnits(),
                service.dates(),
                service.adjustments().stream()
                        .flatMap(group -> lessAboveContract(group, more))
                        .toList(),
                service.references(),
                List.of(new QualifiedAmount(ALLOWED, plain(agreed.amount()))),
                service.quantities(),
                service.remarks(),
                List.of(),
                Origin.NONE);
    }

    private static Stream<AdjustmentGroup> lessAboveContract(AdjustmentGroup group, BigDecimal less) {
        if (!group.groupCode().equals(PROVIDER)) {
            return Stream.of(group);
        }
        var adjustments = group.adjustments().stream()
                .map(adjustment -> adjustment.reasonCode().equals(ABOVE_CONTRACT)
                        ? new Adjustment(
                                ABOVE_CONTRACT, plain(adjustment.amount().subtract(less)))
                        : adjustment)
                .filter(adjustment -> adjustment.amount().signum() != 0)
                .toList();
        return adjustments.isEmpty() ? Stream.empty() : Stream.of(new AdjustmentGroup(group.groupCode(), adjustments));
    }

    /** Without the zeros at the end that X12 leaves out. */
    private static BigDecimal plain(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
