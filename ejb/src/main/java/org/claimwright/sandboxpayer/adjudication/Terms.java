package org.claimwright.sandboxpayer.adjudication;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.claimwright.kernel.Money;
import org.claimwright.sandboxpayer.adjudication.Denial.Asked;

/**
 * The payer's side of the contract, and where it does not keep to it. Of each kind of row the first that applies decides.
 *
 * @param daysToPay from the day a claim was received
 * @param defaultPercentage of the charge, allowed where no rate is agreed
 */
public record Terms(
        int daysToPay,
        BigDecimal defaultPercentage,
        List<Rate> rates,
        List<Benefit> benefits,
        List<Deductible> deductibles,
        List<Stranger> strangers,
        List<Denial> denials,
        List<Underpayment> underpayments,
        List<Delay> delays,
        List<Correction> corrections,
        Recovery recovery,
        Interest interest) {
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    public Terms {
        rates = List.copyOf(rates);
        benefits = List.copyOf(benefits);
        deductibles = List.copyOf(deductibles);
        strangers = List.copyOf(strangers);
        denials = List.copyOf(denials);
        underpayments = List.copyOf(underpayments);
        delays = List.copyOf(delays);
        corrections = List.copyOf(corrections);
    }

    /** The agreed amount for all units, and never more than the charge. */
    public Money agreed(CoveredLine line) {
        var agreed = rate(line)
                .map(rate -> rate.amount().times(line.units(), RoundingMode.HALF_UP))
                .orElseGet(() -> part(line.charge(), defaultPercentage));
        return lesser(line.charge(), agreed);
    }

    /** A rate for a modifier goes before one for the procedure alone. */
    private Optional<Rate> rate(CoveredLine line) {
        var fitting = rates.stream().filter(rate -> rate.isFor(line)).toList();
        return fitting.stream()
                .filter(rate -> !rate.modifier().isEmpty())
                .findFirst()
                .or(() -> fitting.stream().findFirst());
    }

    Benefit benefit(CoveredLine line) {
        return benefits.stream()
                .filter(benefit -> benefit.isFor(line))
                .findFirst()
                .orElse(Benefit.FULL);
    }

    Money deductible(CoveredClaim claim) {
        return deductibles.stream()
                .filter(deductible -> deductible.isFor(claim))
                .findFirst()
                .map(Deductible::amount)
                .orElse(Money.ZERO);
    }

    Optional<Stranger> stranger(CoveredClaim claim) {
        return strangers.stream().filter(stranger -> stranger.is(claim)).findFirst();
    }

    Optional<Denial> denial(Asked asked) {
        return denials.stream().filter(denial -> denial.appliesTo(asked)).findFirst();
    }

    Optional<Underpayment> underpayment(CoveredClaim claim, CoveredLine line, Chance chance) {
        return underpayments.stream()
                .filter(underpayment -> underpayment.befalls(claim, line, chance))
                .findFirst();
    }

    /** When a claim is decided and paid. */
    public LocalDate payDay(CoveredClaim claim, Chance chance) {
        var delay = delays.stream()
                .filter(late -> late.befalls(claim, chance))
                .mapToInt(Delay::days)
                .findFirst();
        return claim.received().plusDays(daysToPay).plusDays(delay.orElse(0));
    }

    public Optional<Correction> correction(CoveredClaim claim, Chance chance) {
        return corrections.stream()
                .filter(correction -> correction.befalls(claim, chance))
                .findFirst();
    }

    static boolean names(CoveredClaim claim, Pattern procedures) {
        return claim.lines().stream()
                .anyMatch(line -> procedures.matcher(line.procedure().code()).matches());
    }

    static String nameOf(CoveredClaim claim, CoveredLine line) {
        return claim.number() + "|" + claim.lines().indexOf(line);
    }

    /** A percentage of an amount, half a cent up. */
    static Money part(Money amount, BigDecimal percent) {
        return Money.of(amount.amount().multiply(percent).divide(HUNDRED, 2, RoundingMode.HALF_UP));
    }

    static Money lesser(Money one, Money other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
