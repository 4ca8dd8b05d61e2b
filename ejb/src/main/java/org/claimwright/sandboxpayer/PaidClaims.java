package org.claimwright.sandboxpayer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.claimwright.edi.remittance835.ClaimPayment;
import org.claimwright.kernel.Money;
import org.claimwright.sandboxpayer.PaidClaim.Outcome;
import org.claimwright.sandboxpayer.adjudication.CoveredLine;
import org.claimwright.sandboxpayer.adjudication.Standing;

/**
 * What the payer's remittances amount to: which decisions stand, what each person's deductible has come to, and which
 * services were allowed. It is nothing but the sum of what was sent, so it can always be read again from there.
 */
final class PaidClaims implements Standing {
    private final Chain chain = new Chain();
    private final Map<String, PaidClaim> standing = new HashMap<>();
    private final Map<String, Money> deductibles = new HashMap<>();
    private final Map<String, Integer> allowed = new HashMap<>();

    /** The decision that stands for a claim, whether on itself or on one that followed it. */
    Optional<PaidClaim> standingFor(String number) {
        return Optional.ofNullable(standing.get(chain.firstOf(number)));
    }

    /** Takes one decision or reversal, in the order they are sent. */
    void take(ClaimPayment payment) {
        var number = payment.payerClaimControlNumber();
        if (payment.isReversal()) {
            Optional.ofNullable(standing.remove(chain.firstOf(number))).ifPresent(paid -> count(paid, -1));
            return;
        }
        payment.reference("F8").ifPresent(original -> chain.follow(number, original));
        var paid = PaidClaim.of(payment);
        standing.put(chain.firstOf(number), paid);
        count(paid, 1);
    }

    private void count(PaidClaim paid, int times) {
        for (var service : paid.services()) {
            var borne = Money.of(service.deductible().multiply(BigDecimal.valueOf(times)));
            deductibles.merge(year(paid.patient(), service.day().getYear()), borne, Money::plus);
            if (service.outcome() == Outcome.ALLOWED) {
                allowed.merge(key(paid.patient(), service.day(), service.procedure()), times, Integer::sum);
            }
        }
    }

    @Override
    public Money deductibleMet(String patient, int year) {
        return deductibles.getOrDefault(year(patient, year), Money.ZERO);
    }

    @Override
    public boolean allowedBefore(String patient, CoveredLine line) {
        return allowed.getOrDefault(key(patient, line.day(), line.procedure().toString()), 0) > 0;
    }

    private static String key(String patient, LocalDate day, String procedure) {
        return String.join("|", patient, day.toString(), procedure);
    }

    private static String year(String patient, int year) {
        return patient + "|" + year;
    }
}
