package org.claimwright.sandboxpayer;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimwright.edi.remittance835.ClaimPayment;
import org.claimwright.edi.remittance835.RemittanceAdvice;
import org.claimwright.kernel.Money;
import org.claimwright.sandboxpayer.DueDates.Kind;
import org.claimwright.sandboxpayer.DueDates.Task;

/** All accepted claims: what each is, when it is to be decided, and what was decided and sent. */
final class ClaimFolder {
    private final Contract contract;
    private final AcceptedClaims accepted = new AcceptedClaims();
    private final Map<String, ClaimOnFile> claims = new HashMap<>();
    private final PaidClaims paid = new PaidClaims();
    private final PayeeAccounts accounts = new PayeeAccounts();
    private final DueDates due = new DueDates();
    private final AgreedAmounts agreed = new AgreedAmounts();
    private final Map<String, String> decidedAgain = new HashMap<>();
    private final Set<String> settledByAgreement = new HashSet<>();
    private LocalDate lastReceived;

    ClaimFolder(Contract contract) {
        this.contract = contract;
        this.lastReceived = LocalDate.MIN;
    }

    AcceptedClaims accepted() {
        return accepted;
    }

    PaidClaims paid() {
        return paid;
    }

    PayeeAccounts accounts() {
        return accounts;
    }

    DueDates due() {
        return due;
    }

    /** The day of the latest claim, when nobody tells the day. */
    LocalDate lastReceived() {
        return lastReceived;
    }

    AgreedAmounts agreed() {
        return agreed;
    }

    ClaimOnFile claim(String number) {
        return onFile(number).orElseThrow(() -> new IllegalArgumentException(number));
    }

    /** The claim of that number, or the one that a later decision of that number is about. */
    Optional<ClaimOnFile> onFile(String number) {
        return Optional.ofNullable(claims.get(decidedAgain.getOrDefault(number, number)));
    }

    /** Whether a decision keeps an agreement, or one is about to be kept in its place. */
    boolean isAgreed(String decision) {
        return settledByAgreement.contains(decision) || agreed.of(decision).isPresent();
    }

    /** Takes an agreement that is kept; it falls due on that day. */
    void agree(AgreementList list, LocalDate day) {
        for (var row : list.rows()) {
            paid.standingFor(row.claim()).map(PaidClaim::number).ifPresent(decision -> {
                if (agreed.of(decision).isEmpty()) {
                    due.add(new Task(day, decision, Kind.AGREEMENT));
                }
                agreed.add(decision, Integer.parseInt(row.line()), Money.of(row.amount()));
            });
        }
    }

    /** Puts an accepted claim on file; the same claim again is on file already. */
    void file(ClaimOnFile claim) {
        var received = claim.covered().received();
        lastReceived = received.isAfter(lastReceived) ? received : lastReceived;
        if (claims.putIfAbsent(claim.number(), claim) == null) {
            var day = contract.terms().payDay(claim.covered(), contract.chance());
            due.add(new Task(day, claim.number(), Kind.PAYMENT));
        }
    }

    /** A claim that is not decided yet needs no decision any more. */
    void withdraw(String number) {
        due.settle(number);
    }

    /** Whether the first decision on a claim still stands. */
    boolean stands(String number) {
        return paid.standingFor(number)
                .filter(last -> last.number().equals(number))
                .isPresent();
    }

    /** Takes what a settlement decided; its reversals were taken when they were made. */
    void sent(Settlement settlement, LocalDate day) {
        settlement.payments().stream()
                .filter(payment -> !payment.isReversal())
                .forEach(payment -> decided(payment.payerClaimControlNumber(), payment, day));
    }

    /** Takes what an earlier run of the payer sent. */
    void remember(String payment, RemittanceAdvice advice) {
        accounts.take(payment, advice);
        advice.claims().forEach(claim -> {
            if (claim.isReversal()) {
                reverse(claim);
            } else {
                decided(claim.payerClaimControlNumber(), claim, advice.payment().date());
            }
        });
    }

    void reverse(ClaimPayment reversal) {
        paid.take(reversal);
        due.drop(reversal.payerClaimControlNumber());
    }

    private void decided(String number, ClaimPayment payment, LocalDate day) {
        paid.take(payment);
        accepted.alsoCalled(number);
        payment.reference("F8").ifPresent(original -> follow(number, original));
        if (claims.containsKey(number) && payment.paid().signum() > 0) {
            contract.terms()
                    .correction(claim(number).covered(), contract.chance())
                    .map(correction -> new Task(day.plusDays(correction.days()), number, Kind.CORRECTION))
                    .ifPresent(due::add);
        }
    }

    private void follow(String number, String original) {
        if (!claims.containsKey(number)) {
            decidedAgain.put(number, decidedAgain.getOrDefault(original, original));
        }
        if (number.equals(new ClaimNumbers(contract).ofAgreement(original))) {
            settledByAgreement.add(number);
        }
    }
}
