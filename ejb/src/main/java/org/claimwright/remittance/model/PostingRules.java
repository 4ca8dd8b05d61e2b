package org.claimwright.remittance.model;

import static org.claimwright.ledger.Account.INTEREST_INCOME;
import static org.claimwright.ledger.Account.PAYER_FORWARD_BALANCE;
import static org.claimwright.ledger.Account.PAYER_RECOUPMENT_PAYABLE;
import static org.claimwright.ledger.Account.REMITTANCES_IN_TRANSIT;
import static org.claimwright.ledger.Account.REMITTANCE_CLEARING;
import static org.claimwright.ledger.Account.TAKEBACKS_UNEXPLAINED;
import static org.claimwright.ledger.Account.UNAPPLIED_PAYER;

import java.util.ArrayList;
import java.util.List;
import org.claimwright.kernel.Money;
import org.claimwright.ledger.Account;
import org.claimwright.ledger.Dimensions;
import org.claimwright.ledger.Entry;

/**
 * What a remittance moves in the books. Each part goes against the remittance's clearing account: the payment credits it, what was
 * paid on claims debits it, and when everything is posted it is zero. A negative amount moves the other way round.
 */
public final class PostingRules {
    private final PostingMap map;

    public PostingRules(PostingMap map) {
        this.map = map;
    }

    /** BPR02: the money is on its way to the bank. */
    public static List<Entry.Line> payment(Money amount, Dimensions remittance) {
        return move(REMITTANCES_IN_TRANSIT, remittance, REMITTANCE_CLEARING, remittance, amount);
    }

    /** Money of a claim we do not know lies unapplied; what was taken for one is unexplained. Neither account changes its sign. */
    public static List<Entry.Line> unmatched(Money paid, Dimensions remittance) {
        return paid.isNegative()
                ? move(TAKEBACKS_UNEXPLAINED, remittance, REMITTANCE_CLEARING, remittance, paid.negated())
                : move(REMITTANCE_CLEARING, remittance, UNAPPLIED_PAYER, remittance, paid);
    }

    /** A reversal (CLP02 22) mirrors what the decision it takes back has moved, as part of its own remittance. */
    public static List<Entry.Line> mirror(List<Entry.Line> original, long remittance) {
        return original.stream()
                .map(line -> new Entry.Line(
                        line.account(),
                        line.dimensions().withRemittance(remittance),
                        line.amount().negated()))
                .toList();
    }

    /** What lines leave in the clearing account, a debit positive: the cash they stand for. */
    public static Money cash(List<Entry.Line> lines) {
        return Money.sum(lines.stream()
                .filter(line -> line.account() == REMITTANCE_CLEARING.number())
                .map(Entry.Line::amount)
                .toList());
    }

    /**
     * PLB: a positive amount was kept back by the payer, a negative one was added.
     *
     * @param known what of a recovery goes against money known to be owed to the payer
     */
    public static List<Entry.Line> providerAdjustment(
            ProviderAdjustmentReason reason, Money amount, Money known, Dimensions remittance) {
        var against =
                switch (reason) {
                    case OVERPAYMENT_RECOVERY -> PAYER_RECOUPMENT_PAYABLE;
                    case FORWARD_BALANCE -> PAYER_FORWARD_BALANCE;
                    case INTEREST -> INTEREST_INCOME;
                };
        if (reason != ProviderAdjustmentReason.OVERPAYMENT_RECOVERY || amount.isNegative()) {
            return move(against, remittance, REMITTANCE_CLEARING, remittance, amount);
        }
        var lines = new ArrayList<>(move(against, remittance, REMITTANCE_CLEARING, remittance, known));
        lines.addAll(move(TAKEBACKS_UNEXPLAINED, remittance, REMITTANCE_CLEARING, remittance, amount.minus(known)));
        return List.copyOf(lines);
    }

    /** What a decision moves on a claim of ours. */
    public Posted post(PostingCase decided) {
        var claim = new Posting(decided);
        decided.lines().forEach(claim::post);
        return claim.posted();
    }

    private static List<Entry.Line> move(
            Account debit, Dimensions ofDebit, Account credit, Dimensions ofCredit, Money amount) {
        return amount.isZero()
                ? List.of()
                : List.of(
                        new Entry.Line(debit.number(), ofDebit, amount),
                        new Entry.Line(credit.number(), ofCredit, amount.negated()));
    }

    /** One decision on its way into the books. */
    private final class Posting {
        private final PostingCase decided;
        private final List<Entry.Line> lines = new ArrayList<>();
        private final List<Posted.Denial> denials = new ArrayList<>();
        private Money contractual = Money.ZERO;
        private Money patientShare = Money.ZERO;

        Posting(PostingCase decided) {
            this.decided = decided;
        }

        Posted posted() {
            return new Posted(lines, contractual, patientShare, denials);
        }

        void post(LineDecision line) {
            take(line, REMITTANCE_CLEARING, line.paid());
            if (decided.rank() == 1) {
                line.adjustments().forEach(adjustment -> postWhole(line, adjustment));
            } else {
                postWhatIsOwed(line);
            }
        }

        /** The first payer's adjustments are about our receivable: each moves as it stands. */
        private void postWhole(LineDecision line, AdvisedAdjustment adjustment) {
            var treatment = treatment(adjustment);
            switch (treatment.what()) {
                case CONTRACTUAL -> writeOff(line, treatment.account(), adjustment.amount());
                case PATIENT -> leaveToNext(line, adjustment.amount());
                case DENIAL -> deny(line, adjustment, treatment, adjustment.amount());
                case INFORMATION -> {}
            }
        }

        /**
         * A later payer's adjustments are about the whole charge, not about the rest that it owes. What it did not pay of that rest is
         * the patient's as far as it says so, then written off as far as its contract says so, and else denied.
         */
        private void postWhatIsOwed(LineDecision line) {
            var owed = decided.owed().getOrDefault(line.line().charge(), Money.ZERO);
            var left = larger(owed.minus(line.paid()), Money.ZERO);
            var share = smaller(left, sum(line, PostingClass.PATIENT));
            leaveToNext(line, share);
            left = left.minus(share);
            for (var adjustment : line.adjustments()) {
                var treatment = treatment(adjustment);
                var part = smaller(left, larger(adjustment.amount(), Money.ZERO));
                if (treatment.what() == PostingClass.CONTRACTUAL) {
                    writeOff(line, treatment.account(), part);
                    left = left.minus(part);
                }
            }
            for (var adjustment : line.adjustments()) {
                var treatment = treatment(adjustment);
                var part = smaller(left, larger(adjustment.amount(), Money.ZERO));
                if (treatment.what() == PostingClass.DENIAL) {
                    deny(line, adjustment, treatment, part);
                    left = left.minus(part);
                }
            }
        }

        private Money sum(LineDecision line, PostingClass what) {
            var all = Money.sum(line.adjustments().stream()
                    .filter(adjustment -> treatment(adjustment).what() == what)
                    .map(AdvisedAdjustment::amount)
                    .toList());
            return larger(all, Money.ZERO);
        }

        private PostingMap.Treatment treatment(AdvisedAdjustment adjustment) {
            var treatment = map.of(decided.payerKey(), adjustment, decided.on());
            return decided.decision() == ClaimDecision.PATIENT_UNKNOWN ? denied(treatment) : treatment;
        }

        /** Who is not recognised owes nothing, and no contract was applied: all of it is to be worked. */
        private static PostingMap.Treatment denied(PostingMap.Treatment otherwise) {
            return new PostingMap.Treatment(
                    PostingClass.DENIAL,
                    null,
                    otherwise.meaning(),
                    otherwise.todo().isEmpty() ? "check the coverage and bill again" : otherwise.todo(),
                    otherwise.days() == 0 ? 30 : otherwise.days());
        }

        private void writeOff(LineDecision line, Account account, Money amount) {
            take(line, account, amount);
            contractual = contractual.plus(amount);
        }

        private void leaveToNext(LineDecision line, Money amount) {
            var next = decided.next();
            var whose = ofLine(line);
            var theirs =
                    new Dimensions(whose.patient(), next.payer(), whose.claim(), whose.charge(), whose.remittance());
            lines.addAll(move(next.account(), theirs, decided.receivable(), whose, amount));
            patientShare = patientShare.plus(amount);
        }

        private void deny(
                LineDecision line, AdvisedAdjustment adjustment, PostingMap.Treatment treatment, Money amount) {
            if (!amount.isZero()) {
                denials.add(new Posted.Denial(
                        line.line().number(),
                        adjustment.code(),
                        amount,
                        treatment.meaning(),
                        treatment.todo(),
                        treatment.days()));
            }
        }

        private void take(LineDecision line, Account account, Money amount) {
            lines.addAll(move(account, ofLine(line), decided.receivable(), ofLine(line), amount));
        }

        private Dimensions ofLine(LineDecision line) {
            return decided.claim().withCharge(line.line().charge());
        }
    }

    private static Money smaller(Money one, Money other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private static Money larger(Money one, Money other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
