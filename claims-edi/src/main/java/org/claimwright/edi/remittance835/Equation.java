package org.claimwright.edi.remittance835;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.claimwright.edi.FindingCode;
import org.claimwright.edi.Position;

/**
 * One sum that must come out, with every term and where it stands, so that a person can follow it. A term that is no number makes the sum
 * fail, whatever the others say.
 *
 * @param subject what it is about: a claim's control number, a line's procedure, the payment's trace number
 * @param terms as they enter the sum, signs included
 * @param stated what the payer says the sum is
 */
public record Equation(Kind kind, String subject, List<Term> terms, Term stated) {
    /** What is balanced (005010X221A1, balancing). */
    public enum Kind {
        /** Charge less adjustments is the line's payment. */
        LINE(FindingCode.LINE_DOES_NOT_BALANCE),
        /** Charge less all adjustments of the claim and its lines is the claim's payment. */
        CLAIM(FindingCode.CLAIM_DOES_NOT_BALANCE),
        /** The lines' charges are the claim's charge. */
        CLAIM_CHARGE(FindingCode.CLAIM_CHARGE_DIFFERS_FROM_LINES),
        /** Claim payments less provider adjustments are the payment. */
        PAYMENT(FindingCode.PAYMENT_DOES_NOT_BALANCE);

        private final FindingCode code;

        Kind(FindingCode code) {
            this.code = code;
        }

        FindingCode code() {
            return code;
        }
    }

    /**
     * One amount of a sum.
     *
     * @param element where it stands: CLP03, CAS03 …
     * @param amount nothing where the element holds no number
     */
    public record Term(String segmentId, int element, Optional<BigDecimal> amount, Position position) {
        /** As people write it: {@code CAS03}. */
        public String place() {
            return String.format("%s%02d", segmentId, element);
        }

        Term negated() {
            return new Term(segmentId, element, amount.map(BigDecimal::negate), position);
        }
    }

    public Equation {
        terms = List.copyOf(terms);
    }

    /** What the terms come to. */
    public BigDecimal sum() {
        return terms.stream().flatMap(term -> term.amount().stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What is stated beyond what the terms come to; zero when it balances. */
    public BigDecimal difference() {
        return stated.amount().orElse(BigDecimal.ZERO).subtract(sum());
    }

    public boolean holds() {
        boolean readable = stated.amount().isPresent()
                && terms.stream().allMatch(term -> term.amount().isPresent());
        return readable && difference().signum() == 0;
    }

    /** The arithmetic in one line: {@code CLP03 285 - CAS03 45 - CAS03 25 = 215, CLP04 says 215}. */
    public String text() {
        StringBuilder text = new StringBuilder();
        for (Term term : terms) {
            text.append(sign(term, text.isEmpty()))
                    .append(term.place())
                    .append(' ')
                    .append(size(term));
        }
        return text + " = " + sum().toPlainString() + ", " + stated.place() + " says " + value(stated);
    }

    private static String sign(Term term, boolean first) {
        boolean negative = term.amount().map(amount -> amount.signum() < 0).orElse(false);
        return negative ? (first ? "-" : " - ") : (first ? "" : " + ");
    }

    private static String size(Term term) {
        return term.amount().map(amount -> amount.abs().toPlainString()).orElse("(no number)");
    }

    private static String value(Term term) {
        return term.amount().map(BigDecimal::toPlainString).orElse("no number");
    }
}
