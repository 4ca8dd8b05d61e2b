package org.claimwright.edi.validation;

import java.math.BigDecimal;
import java.util.function.Consumer;
import org.claimwright.edi.Finding;
import org.claimwright.edi.FindingCode;
import org.claimwright.edi.Location;
import org.claimwright.edi.Segment;
import org.claimwright.edi.guide.SetListener;

/**
 * Lines, claims and the payment of an 835 add up; the same equations as the typed reader's, taken while the segments go by and without
 * keeping them.
 */
final class PaymentBalance implements SetListener {
    private final Consumer<Finding> findings;
    private Segment payment;
    private Segment claim;
    private Segment line;
    private BigDecimal total = BigDecimal.ZERO;
    private BigDecimal adjustments = BigDecimal.ZERO;
    private BigDecimal lineAdjustments = BigDecimal.ZERO;
    private BigDecimal lineCharges = BigDecimal.ZERO;
    private BigDecimal patientShare = BigDecimal.ZERO;
    private boolean hasLines;

    PaymentBalance(Consumer<Finding> findings) {
        this.findings = findings;
    }

    @Override
    public void segment(String loop, Segment segment) {
        switch (segment.id()) {
            case "BPR" -> payment = segment;
            case "CLP" -> openClaim(segment);
            case "SVC" -> openLine(segment);
            case "CAS" -> adjust(segment);
            case "PLB" -> adjustProvider(segment);
            default -> {
                // AMT, QTY, MIA and MOA never take part.
            }
        }
    }

    /** A claim or line whose first segment is missing, which is found elsewhere, leaves the one before as it was. */
    @Override
    public void opened(String loop) {
        if (loop.equals("2100")) {
            claim = null;
            line = null;
        } else if (loop.equals("2110")) {
            line = null;
        }
    }

    private void openClaim(Segment clp) {
        claim = clp;
        line = null;
        adjustments = BigDecimal.ZERO;
        lineCharges = BigDecimal.ZERO;
        patientShare = BigDecimal.ZERO;
        hasLines = false;
        total = total.add(Amounts.of(clp, 4));
    }

    private void openLine(Segment svc) {
        line = svc;
        hasLines = true;
        lineAdjustments = BigDecimal.ZERO;
        lineCharges = lineCharges.add(Amounts.of(svc, 2));
    }

    private void adjust(Segment cas) {
        BigDecimal sum = Amounts.adjustments(cas);
        adjustments = adjustments.add(sum);
        lineAdjustments = lineAdjustments.add(sum);
        if (cas.element(1).equalsIgnoreCase("PR")) {
            patientShare = patientShare.add(sum);
        }
    }

    private void adjustProvider(Segment plb) {
        for (int i = 4; i <= plb.size(); i += 2) {
            total = total.subtract(Amounts.of(plb, i));
        }
    }

    @Override
    public void closed(String loop) {
        switch (loop) {
            case "2110" -> closeLine();
            case "2100" -> closeClaim();
            case "ROOT" -> closePayment();
            default -> {
                // Nothing is stated there.
            }
        }
    }

    private void closeLine() {
        if (line != null) {
            compare(
                    FindingCode.LINE_DOES_NOT_BALANCE,
                    line,
                    "2110",
                    3,
                    Amounts.of(line, 2).subtract(lineAdjustments));
        }
        line = null;
    }

    private void closeClaim() {
        if (claim == null) {
            return;
        }
        BigDecimal charge = Amounts.of(claim, 3);
        compare(FindingCode.CLAIM_DOES_NOT_BALANCE, claim, "2100", 4, charge.subtract(adjustments));
        if (hasLines) {
            compare(FindingCode.CLAIM_CHARGE_DIFFERS_FROM_LINES, claim, "2100", 3, lineCharges);
        }
        if (claim.has(5)) {
            compare(FindingCode.PATIENT_SHARE_DIFFERS, claim, "2100", 5, patientShare);
        }
        claim = null;
    }

    private void closePayment() {
        if (payment != null) {
            compare(FindingCode.PAYMENT_DOES_NOT_BALANCE, payment, "", 2, total);
        }
    }

    private void compare(FindingCode code, Segment at, String loop, int element, BigDecimal expected) {
        if (Amounts.of(at, element).compareTo(expected) != 0) {
            findings.accept(new Finding(
                    code,
                    at.position(),
                    Location.ofElement(loop, at.id(), element),
                    at.has(element) ? at.element(element) : "nothing",
                    expected.toPlainString()));
        }
    }
}
