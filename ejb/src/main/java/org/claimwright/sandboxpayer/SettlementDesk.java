package org.claimwright.sandboxpayer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimwright.edi.remittance835.ClaimPayment;
import org.claimwright.edi.remittance835.ProviderAdjustments.Item;
import org.claimwright.kernel.Money;
import org.claimwright.sandboxpayer.DueDates.Task;
import org.claimwright.sandboxpayer.adjudication.Adjudication;
import org.claimwright.sandboxpayer.adjudication.Correction;

/**
 * Settles claims one after the other on one day: decides a new one, reverses what a replacement or void takes back, and
 * reverses and decides again what is to be corrected.
 */
final class SettlementDesk {
    private static final String INTEREST = "L6";

    private final Contract contract;
    private final ClaimFolder folder;
    private final LocalDate day;

    SettlementDesk(Contract contract, ClaimFolder folder, LocalDate day) {
        this.contract = contract;
        this.folder = folder;
        this.day = day;
    }

    /** Nothing, when there is nothing to say: what was to be taken back was never paid, or something else followed it. */
    Optional<Settlement> settle(Task task) {
        var claim = folder.claim(task.claim());
        var settlement =
                switch (task.kind()) {
                    case PAYMENT -> presented(claim);
                    case CORRECTION -> corrected(claim);
                    case AGREEMENT -> agreed(claim, task.claim());
                };
        settlement.ifPresent(said -> folder.sent(said, day));
        return settlement;
    }

    private Optional<Settlement> presented(ClaimOnFile claim) {
        return switch (claim.covered().purpose()) {
            case ORIGINAL -> Optional.of(decided(claim));
            case REPLACEMENT -> Optional.of(replaced(claim));
            case VOID -> voided(claim);
        };
    }

    private Settlement decided(ClaimOnFile claim) {
        var decision = Adjudication.of(claim.covered(), contract.terms(), folder.paid(), contract.chance());
        var interest =
                contract.terms().interest().on(decision.paid(), claim.covered().received(), day);
        var payment = PaymentWriting.of(claim, decision, claim.number(), "", interest);
        return new Settlement(claim, List.of(payment), interest(claim.number(), interest));
    }

    private static List<Item> interest(String number, Money interest) {
        return interest.isZero()
                ? List.of()
                : List.of(new Item(INTEREST, number, interest.negated().amount().stripTrailingZeros()));
    }

    private Settlement replaced(ClaimOnFile claim) {
        var payments = takenBack(claim.covered().originalNumber());
        var decision = Adjudication.of(claim.covered(), contract.terms(), folder.paid(), contract.chance());
        payments.add(PaymentWriting.of(
                claim, decision, claim.number(), claim.covered().originalNumber(), Money.ZERO));
        return new Settlement(claim, payments, recovery(payments));
    }

    private Optional<Settlement> voided(ClaimOnFile claim) {
        var payments = takenBack(claim.covered().originalNumber());
        return payments.isEmpty() ? Optional.empty() : Optional.of(new Settlement(claim, payments, recovery(payments)));
    }

    private Optional<Settlement> corrected(ClaimOnFile claim) {
        var correction = contract.terms().correction(claim.covered(), contract.chance());
        return correction.filter(again -> folder.stands(claim.number())).map(again -> corrected(claim, again));
    }

    private Settlement corrected(ClaimOnFile claim, Correction correction) {
        var payments = takenBack(claim.number());
        var decision =
                Adjudication.again(claim.covered(), correction, contract.terms(), folder.paid(), contract.chance());
        var number = new ClaimNumbers(contract).ofCorrection(claim.number());
        payments.add(PaymentWriting.of(claim, decision, number, claim.number(), Money.ZERO));
        return new Settlement(claim, payments, recovery(payments));
    }

    /** Nothing, when the decision that was agreed on does not stand any more. */
    private Optional<Settlement> agreed(ClaimOnFile claim, String decision) {
        return folder.paid()
                .standingFor(decision)
                .filter(standing -> standing.number().equals(decision))
                .map(standing -> agreed(claim, standing));
    }

    private Settlement agreed(ClaimOnFile claim, PaidClaim standing) {
        var payments = takenBack(standing.number());
        payments.add(AgreedPayment.of(
                standing.payment(),
                new ClaimNumbers(contract).ofAgreement(standing.number()),
                folder.agreed().of(standing.number()).orElseThrow()));
        return new Settlement(claim, payments, recovery(payments));
    }

    /** The reversal of what stands for a claim, taken at once, so that what follows is decided without it. */
    private List<ClaimPayment> takenBack(String number) {
        folder.withdraw(number);
        var reversals = new ArrayList<ClaimPayment>();
        folder.paid().standingFor(number).map(PaidClaim::reversal).ifPresent(reversals::add);
        reversals.forEach(folder::reverse);
        return reversals;
    }

    /** What is owed back, when it is not taken at once: added to this payment, to be taken from a later one. */
    private List<Item> recovery(List<ClaimPayment> payments) {
        BigDecimal total = Settlement.paid(payments);
        if (total.signum() >= 0) {
            return List.of();
        }
        var number = payments.get(0).payerClaimControlNumber();
        return contract.terms().recovery().isDelayed(number, contract.chance())
                ? List.of(new Item(PayeeAccounts.RECOVERY, number, total))
                : List.of();
    }
}
