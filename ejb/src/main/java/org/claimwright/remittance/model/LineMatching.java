package org.claimwright.remittance.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.claimwright.claims.BilledLine;
import org.claimwright.kernel.Money;

/**
 * Brings a decision to our lines: by the line control number we gave (REF 6R), else by what was submitted. A line that fits none of
 * ours leaves the whole claim unmatched, since a part of a claim is not posted.
 */
public final class LineMatching {
    private final List<BilledLine> ours;
    private final Advice.Claim decision;
    private final Set<Long> taken = new HashSet<>();

    private LineMatching(List<BilledLine> ours, Advice.Claim decision) {
        this.ours = ours;
        this.decision = decision;
    }

    /** What was decided on each of our lines; empty when a line fits none. */
    public static Optional<List<LineDecision>> match(List<BilledLine> ours, Advice.Claim decision) {
        var matching = new LineMatching(ours, decision);
        return decision.lines().isEmpty() ? Optional.of(matching.spreadOverAll()) : matching.byLine();
    }

    private Optional<List<LineDecision>> byLine() {
        var found = new HashMap<Integer, BilledLine>();
        for (var line : decision.lines()) {
            var fitting = find(line);
            if (fitting.isEmpty()) {
                return Optional.empty();
            }
            taken.add(fitting.get().charge());
            found.put(line.number(), fitting.get());
        }
        return Optional.of(decided(found));
    }

    private Optional<BilledLine> find(AdvisedLine line) {
        if (!line.lineControlNumber().isEmpty()) {
            var named = first(our -> String.valueOf(our.charge()).equals(line.lineControlNumber()));
            if (named.isPresent()) {
                return named;
            }
        }
        Predicate<BilledLine> service = our -> our.procedure().equals(line.submittedProcedure());
        Predicate<BilledLine> free = our -> !taken.contains(our.charge());
        Predicate<BilledLine> charge = our -> our.amount().equals(line.charge())
                || our.amount().equals(line.charge().negated());
        Predicate<BilledLine> modifiers = our -> our.modifiers().equals(line.submittedModifiers());
        return first(service.and(free).and(charge).and(modifiers))
                .or(() -> first(service.and(free).and(charge)))
                .or(() -> first(service.and(free)))
                .or(() -> first(service));
    }

    private Optional<BilledLine> first(Predicate<BilledLine> fitting) {
        return ours.stream().filter(fitting).findFirst();
    }

    /** Lines of the payer that are one of ours come together: it may split a line, or bundle several under one code. */
    private List<LineDecision> decided(Map<Integer, BilledLine> found) {
        var paid = new ArrayList<Money>();
        decision.lines().forEach(line -> paid.add(line.paid()));
        var adjustments = new ArrayList<>(decision.adjustments().stream()
                .filter(each -> each.line() != AdvisedAdjustment.WHOLE_CLAIM)
                .toList());
        decision.adjustments().stream()
                .filter(each -> each.line() == AdvisedAdjustment.WHOLE_CLAIM)
                .forEach(each -> adjustments.addAll(Spread.overPaid(each, paid)));
        return ours.stream()
                .filter(found::containsValue)
                .map(our -> decision(our, found, paid, adjustments))
                .toList();
    }

    private LineDecision decision(
            BilledLine our, Map<Integer, BilledLine> found, List<Money> paid, List<AdvisedAdjustment> adjustments) {
        Predicate<Integer> isOurs = number -> our.equals(found.get(number));
        var sum = Money.sum(decision.lines().stream()
                .filter(line -> isOurs.test(line.number()))
                .map(line -> paid.get(line.number() - 1))
                .toList());
        return new LineDecision(
                our,
                sum,
                adjustments.stream().filter(each -> isOurs.test(each.line())).toList());
    }

    /** The payer decided on the claim as a whole: paid and adjustments are poured over our lines, in their order. */
    private List<LineDecision> spreadOverAll() {
        var pouring = new Spread.Pouring(ours.stream().map(BilledLine::amount).toList());
        var paid = pouring.pour(decision.advised().paid());
        var adjustments = decision.adjustments().stream()
                .map(each -> Map.entry(each, pouring.pour(each.amount())))
                .toList();
        var decided = new ArrayList<LineDecision>();
        for (int i = 0; i < ours.size(); i++) {
            var place = i;
            var parts = adjustments.stream()
                    .filter(each -> !each.getValue().get(place).isZero())
                    .map(each -> each.getKey().of(each.getValue().get(place)))
                    .toList();
            decided.add(new LineDecision(ours.get(i), paid.get(i), parts));
        }
        return decided;
    }
}
