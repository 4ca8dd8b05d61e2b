package org.claimwright.edi.validation;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.claimwright.edi.Finding;
import org.claimwright.edi.FindingCode;
import org.claimwright.edi.Location;
import org.claimwright.edi.Segment;
import org.claimwright.edi.guide.SetListener;

/** A claim's charge is the sum of its lines, and what other payers did with it adds up (837, balancing and coordination of benefits). */
final class ClaimBalance implements SetListener {
    /** What one payer says of one line; several services of one payer for a line count together. */
    private static final class LineShare {
        private final Segment first;
        private BigDecimal paid = BigDecimal.ZERO;
        private BigDecimal adjusted = BigDecimal.ZERO;

        LineShare(Segment first) {
            this.first = first;
        }
    }

    /** What one payer says of the claim. */
    private static final class Share {
        private Segment payment;
        private BigDecimal adjusted = BigDecimal.ZERO;
        private BigDecimal linesPaid = BigDecimal.ZERO;
        private BigDecimal linesAdjusted = BigDecimal.ZERO;
        private boolean ofLines;
    }

    /** A guide allows ten other payers; a flood beyond this is found as too many, and not added up. */
    private static final int MOST_PAYERS = 1_000;

    private final Consumer<Finding> findings;
    private final Map<String, Share> shares = new LinkedHashMap<>();
    private final Map<String, LineShare> lineShares = new LinkedHashMap<>();
    private Segment claim;
    private BigDecimal lines = BigDecimal.ZERO;
    private BigDecimal charge = BigDecimal.ZERO;
    private boolean hasLines;
    private final Set<String> unknownPayers = new HashSet<>();
    private Share share;
    private LineShare lineShare;

    ClaimBalance(Consumer<Finding> findings) {
        this.findings = findings;
    }

    @Override
    public void opened(String loop) {
        switch (loop) {
            case "2300" -> {
                shares.clear();
                unknownPayers.clear();
                claim = null;
                lines = BigDecimal.ZERO;
                hasLines = false;
            }
            case "2320" -> share = new Share();
            case "2400" -> lineShares.clear();
            case "2430" -> lineShare = null;
            default -> {
                // Nothing is added up there.
            }
        }
    }

    @Override
    public void segment(String loop, Segment segment) {
        switch (loop) {
            case "2300" -> claim = segment.is("CLM") ? segment : claim;
            case "2320" -> ofPayer(segment);
            case "2330B" -> name(segment);
            case "2400" -> ofLine(segment);
            case "2430" -> ofLineShare(segment);
            default -> {
                // Nothing is added up there.
            }
        }
    }

    private void ofPayer(Segment segment) {
        if (segment.is("CAS")) {
            share.adjusted = share.adjusted.add(Amounts.adjustments(segment));
        } else if (segment.is("AMT", "D")) {
            share.payment = segment;
        }
    }

    private void name(Segment segment) {
        if (segment.is("NM1") && share != null && shares.size() < MOST_PAYERS) {
            shares.put(segment.element(9), share);
        }
    }

    private void ofLine(Segment segment) {
        switch (segment.id()) {
            case "SV1", "SV3" -> line(Amounts.of(segment, 2));
            case "SV2" -> line(Amounts.of(segment, 3));
            default -> {
                // Only the service carries the charge.
            }
        }
    }

    private void line(BigDecimal amount) {
        charge = amount;
        lines = lines.add(amount);
        hasLines = true;
    }

    private void ofLineShare(Segment segment) {
        if (segment.is("SVD")) {
            lineShare = lineShares.size() < MOST_PAYERS
                    ? lineShares.computeIfAbsent(segment.element(1), payer -> new LineShare(segment))
                    : new LineShare(segment);
            lineShare.paid = lineShare.paid.add(Amounts.of(segment, 2));
        } else if (segment.is("CAS") && lineShare != null) {
            lineShare.adjusted = lineShare.adjusted.add(Amounts.adjustments(segment));
        }
    }

    @Override
    public void closed(String loop) {
        if (loop.equals("2400")) {
            lineShares.forEach(this::closeLine);
        } else if (loop.equals("2300") && claim != null) {
            closeClaim();
        }
    }

    private void closeLine(String payer, LineShare line) {
        Share ofPayer = shares.get(payer);
        if (ofPayer == null) {
            reportUnknown(payer, line);
            return;
        }
        ofPayer.ofLines = true;
        ofPayer.linesPaid = ofPayer.linesPaid.add(line.paid);
        ofPayer.linesAdjusted = ofPayer.linesAdjusted.add(line.adjusted);
        BigDecimal sum = line.paid.add(line.adjusted);
        if (sum.compareTo(charge) != 0) {
            report(
                    FindingCode.OTHER_PAYER_LINE_DOES_NOT_BALANCE,
                    line.first,
                    "2430",
                    2,
                    line.paid.toPlainString() + " and adjustments of " + line.adjusted.toPlainString(),
                    charge.toPlainString());
        }
    }

    /** Once for a claim, as its other lines name the same. */
    private void reportUnknown(String payer, LineShare line) {
        if (unknownPayers.size() < MOST_PAYERS && unknownPayers.add(payer)) {
            report(FindingCode.OTHER_PAYER_UNKNOWN, line.first, "2430", 1, payer, "an identifier of a 2330B");
        }
    }

    private void closeClaim() {
        BigDecimal total = Amounts.of(claim, 2);
        if (hasLines && total.compareTo(lines) != 0) {
            report(
                    FindingCode.CLAIM_TOTAL_DIFFERS_FROM_LINES,
                    claim,
                    "2300",
                    2,
                    claim.element(2),
                    lines.toPlainString());
        }
        shares.values().stream().filter(payer -> payer.payment != null).forEach(payer -> close(payer, total));
    }

    /** Payment is what was paid on lines less adjustments of the claim, and with all adjustments makes the charge. */
    private void close(Share payer, BigDecimal total) {
        BigDecimal paid = Amounts.of(payer.payment, 2);
        BigDecimal expected = payer.ofLines ? payer.linesPaid.subtract(payer.adjusted) : total.subtract(payer.adjusted);
        boolean whole = paid.add(payer.adjusted).add(payer.linesAdjusted).compareTo(total) == 0;
        if (paid.compareTo(expected) != 0 || !whole) {
            BigDecimal wanted = paid.compareTo(expected) != 0
                    ? expected
                    : total.subtract(payer.adjusted).subtract(payer.linesAdjusted);
            report(
                    FindingCode.OTHER_PAYER_CLAIM_DOES_NOT_BALANCE,
                    payer.payment,
                    "2320",
                    2,
                    payer.payment.element(2),
                    wanted.toPlainString());
        }
    }

    private void report(FindingCode code, Segment at, String loop, int element, String found, String expected) {
        findings.accept(new Finding(code, at.position(), Location.ofElement(loop, at.id(), element), found, expected));
    }
}
