package org.claimwright.sandboxpayer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.claimwright.edi.part.Adjustment;
import org.claimwright.edi.part.AdjustmentGroup;
import org.claimwright.edi.part.Origin;
import org.claimwright.edi.part.Procedure;
import org.claimwright.edi.part.QualifiedAmount;
import org.claimwright.edi.part.QualifiedDate;
import org.claimwright.edi.part.Reference;
import org.claimwright.edi.remittance835.ClaimPayment;
import org.claimwright.edi.remittance835.DiagnosisRelatedGroup;
import org.claimwright.edi.remittance835.ServicePayment;
import org.claimwright.edi.remittance835.ServicePayment.Remark;
import org.claimwright.kernel.Money;
import org.claimwright.sandboxpayer.adjudication.CoveredLine;
import org.claimwright.sandboxpayer.adjudication.Decision;
import org.claimwright.sandboxpayer.adjudication.LineDecision;
import org.claimwright.sandboxpayer.adjudication.Reduction;

/** Says a decision in the words of a remittance (005010X221A1 2100 and 2110). */
final class PaymentWriting {
    private PaymentWriting() {}

    /**
     * @param number ours, by which the decision goes
     * @param original the number of the decision that it follows, or empty
     */
    static ClaimPayment of(ClaimOnFile claim, Decision decision, String number, String original, Money interest) {
        return new ClaimPayment(
                claim.patientControlNumber(),
                decision.status().code(),
                amount(decision.charge()),
                amount(decision.paid()),
                amount(decision.patientShare()),
                claim.claimFiling(),
                number,
                claim.facilityCode(),
                claim.frequency(),
                DiagnosisRelatedGroup.NONE,
                adjustments(decision.reductions()),
                claim.parties(),
                List.of(),
                original.isEmpty() ? List.of() : List.of(new Reference("F8", original)),
                dates(claim),
                List.of(),
                interest.isZero() ? List.of() : List.of(new QualifiedAmount("I", amount(interest))),
                List.of(),
                decision.lines().stream().map(PaymentWriting::service).toList(),
                List.of(),
                Origin.NONE);
    }

    private static List<QualifiedDate> dates(ClaimOnFile claim) {
        var lines = claim.covered().lines();
        return Stream.concat(
                        lines.stream()
                                .map(CoveredLine::day)
                                .min(LocalDate::compareTo)
                                .map(day -> QualifiedDate.on("232", day))
                                .stream(),
                        Stream.of(QualifiedDate.on("050", claim.covered().received())))
                .toList();
    }

    private static ServicePayment service(LineDecision decision) {
        var line = decision.line();
        return new ServicePayment(
                line.procedure(),
                amount(line.charge()),
                amount(decision.paid()),
                "",
                decision.isDenied() ? BigDecimal.ZERO : plain(line.units()),
                Procedure.NONE,
                decision.isDenied() ? plain(line.units()) : null,
                dates(line),
                adjustments(decision.reductions()),
                line.controlNumber().isEmpty() ? List.of() : List.of(new Reference("6R", line.controlNumber())),
                decision.isDenied() ? List.of() : List.of(new QualifiedAmount("B6", amount(decision.allowed()))),
                List.of(),
                decision.remarks().stream().map(code -> new Remark("HE", code)).toList(),
                List.of(),
                Origin.NONE);
    }

    private static List<QualifiedDate> dates(CoveredLine line) {
        return line.day().equals(line.lastDay())
                ? List.of(QualifiedDate.on("472", line.day()))
                : List.of(QualifiedDate.on("150", line.day()), QualifiedDate.on("151", line.lastDay()));
    }

    /** One CAS for each side that bears something. */
    private static List<AdjustmentGroup> adjustments(List<Reduction> reductions) {
        var groups = new LinkedHashMap<String, List<Adjustment>>();
        reductions.forEach(reduction -> groups.computeIfAbsent(reduction.group(), group -> new ArrayList<>())
                .add(new Adjustment(reduction.reason(), amount(reduction.amount()))));
        return groups.entrySet().stream()
                .map(group -> new AdjustmentGroup(group.getKey(), group.getValue()))
                .toList();
    }

    private static BigDecimal amount(Money money) {
        return plain(money.amount());
    }

    /** Without the zeros at the end that X12 leaves out. */
    private static BigDecimal plain(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
