package org.claimwright.sandboxpayer.adjudication;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimwright.kernel.Money;
import org.claimwright.sandboxpayer.adjudication.Decision.Status;
import org.claimwright.sandboxpayer.adjudication.Denial.Asked;

/**
 * Decides one claim, line by line in its order: a denial first; else the lesser of charge and agreed amount is allowed, and
 * what the benefit leaves to the patient is taken off. Of what other payers decided before, no more is paid than they left to
 * the patient.
 */
public final class Adjudication {
    private final Terms terms;
    private final Standing standing;
    private final Chance chance;
    private final CoveredClaim claim;
    private final Set<String> copaysTaken = new HashSet<>();
    private final Map<Integer, Money> deductibleTaken = new HashMap<>();
    private final List<CoveredLine> allowed = new ArrayList<>();

    private Adjudication(Terms terms, Standing standing, Chance chance, CoveredClaim claim) {
        this.terms = terms;
        this.standing = standing;
        this.chance = chance;
        this.claim = claim;
    }

    /** As this payer decides at first, with its faults. */
    public static Decision of(CoveredClaim claim, Terms terms, Standing standing, Chance chance) {
        var adjudication = new Adjudication(terms, standing, chance, claim);
        return adjudication.decision(adjudication::allowedAtFirst);
    }

    /** As it decides again, for another part of what was agreed. */
    public static Decision again(
            CoveredClaim claim, Correction correction, Terms terms, Standing standing, Chance chance) {
        var adjudication = new Adjudication(terms, standing, chance, claim);
        return adjudication.decision(line -> Terms.part(terms.agreed(line), correction.percent()));
    }

    /** How much is allowed for a line. */
    private interface Allowance {
        Money of(CoveredLine line);
    }

    private Decision decision(Allowance allowance) {
        return terms.stranger(claim).map(this::unknown).orElseGet(() -> known(allowance));
    }

    private Decision unknown(Stranger stranger) {
        var charge = Money.sum(claim.lines().stream().map(CoveredLine::charge).toList());
        return new Decision(claim, Status.UNKNOWN_PATIENT, List.of(), List.of(stranger.all(charge)));
    }

    private Decision known(Allowance allowance) {
        var lines = claim.lines().stream().map(line -> decide(line, allowance)).toList();
        return new Decision(claim, Status.ofRank(claim.rank()), lines, List.of());
    }

    private LineDecision decide(CoveredLine line, Allowance allowance) {
        var denial = terms.denial(new Asked(claim, line, new WithThisClaim(), chance));
        if (denial.isPresent()) {
            return LineDecision.denied(line, denial.get());
        }
        if (claim.rank() > 1 && line.leftByOthers().isEmpty()) {
            return LineDecision.denied(line, Denial.PRIOR_DECISION_LACKS);
        }
        allowed.add(line);
        var amount = allowance.of(line);
        return claim.rank() > 1 ? afterOthers(line, amount) : first(line, amount);
    }

    private Money allowedAtFirst(CoveredLine line) {
        var percent = terms.underpayment(claim, line, chance).map(Underpayment::percent);
        return Terms.part(terms.agreed(line), percent.orElse(new BigDecimal(100)));
    }

    private LineDecision first(CoveredLine line, Money amount) {
        var reductions = new ArrayList<Reduction>();
        var above = line.charge().minus(amount);
        reductions.add(new Reduction(Reduction.PROVIDER, Reduction.ABOVE_CONTRACT, above));
        reductions.addAll(patientShare(line, amount));
        return new LineDecision(line, amount, reductions, List.of());
    }

    /** No more than what is left of the line, and no more than it would have paid as the first payer. */
    private LineDecision afterOthers(CoveredLine line, Money amount) {
        var left = line.leftByOthers().orElseThrow();
        var benefit = first(line, amount).paid();
        var paid = Terms.lesser(left, benefit);
        var reductions = List.of(
                new Reduction(
                        Reduction.NEITHER,
                        Reduction.DECIDED_BY_OTHERS,
                        line.charge().minus(left)),
                new Reduction(Reduction.PATIENT, Reduction.COINSURANCE, left.minus(paid)));
        return new LineDecision(line, amount, reductions, List.of());
    }

    private List<Reduction> patientShare(CoveredLine line, Money amount) {
        var benefit = terms.benefit(line);
        if (benefit.hasCopay()) {
            return List.of(new Reduction(Reduction.PATIENT, Reduction.COPAY, copay(benefit, amount)));
        }
        var deductible = benefit.takesDeductible() ? takeDeductible(line, amount) : Money.ZERO;
        var coinsurance = Terms.part(amount.minus(deductible), benefit.coinsurance());
        return List.of(
                new Reduction(Reduction.PATIENT, Reduction.DEDUCTIBLE, deductible),
                new Reduction(Reduction.PATIENT, Reduction.COINSURANCE, coinsurance));
    }

    private Money copay(Benefit benefit, Money amount) {
        return copaysTaken.add(benefit.kind()) ? Terms.lesser(benefit.copay(), amount) : Money.ZERO;
    }

    private Money takeDeductible(CoveredLine line, Money amount) {
        var year = line.day().getYear();
        var taken = deductibleTaken.getOrDefault(year, Money.ZERO);
        var met = standing.deductibleMet(claim.patient(), year).plus(taken);
        var open = terms.deductible(claim).minus(met);
        var takes = open.isPositive() ? Terms.lesser(open, amount) : Money.ZERO;
        deductibleTaken.put(year, taken.plus(takes));
        return takes;
    }

    /** What stands, and the lines of this claim that were allowed already. */
    private final class WithThisClaim implements Standing {
        @Override
        public Money deductibleMet(String patient, int year) {
            return standing.deductibleMet(patient, year);
        }

        @Override
        public boolean allowedBefore(String patient, CoveredLine line) {
            return standing.allowedBefore(patient, line)
                    || allowed.stream()
                            .anyMatch(other -> other.day().equals(line.day())
                                    && other.procedure().equals(line.procedure()));
        }
    }
}
