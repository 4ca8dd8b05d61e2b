package org.claimwright.negotiation.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.claimwright.kernel.Days;
import org.claimwright.kernel.Finding;
import org.claimwright.kernel.Money;
import org.claimwright.negotiation.NegotiationFault;
import org.claimwright.negotiation.OfferForm;

/**
 * Reads an offer for the lines of a case: a total that is spread, or an amount a line; none lower than what was allowed already, none
 * higher than what is expected; made on a day that has come, and not before the offer it follows.
 */
public final class OfferRules {
    private static final Pattern AMOUNT = Pattern.compile("\\$?(\\d{1,3}(,\\d{3}){1,2}|\\d{1,7})(\\.\\d{1,2})?");

    private final List<CaseLine> lines;
    private final List<Finding> findings = new ArrayList<>();

    private OfferRules(List<CaseLine> lines) {
        this.lines = lines;
    }

    /**
     * An offer as read.
     *
     * @param findings what is wrong with it; then there are no lines
     */
    public record Result(List<OfferedLine> lines, List<Finding> findings) {}

    public static Result read(OfferForm form, List<CaseLine> lines, Optional<LocalDate> lastOfferOn, LocalDate today) {
        var rules = new OfferRules(lines);
        rules.checkDay(form.madeOn(), lastOfferOn, today);
        var amounts = form.total().isBlank()
                ? rules.amounts(form)
                : rules.spread(form.total().strip());
        return rules.findings.isEmpty()
                ? new Result(rules.offered(amounts), List.of())
                : new Result(List.of(), List.copyOf(rules.findings));
    }

    private void checkDay(LocalDate madeOn, Optional<LocalDate> lastOfferOn, LocalDate today) {
        if (madeOn.isAfter(today)) {
            findings.add(NegotiationFault.DAY_IN_FUTURE.at("madeOn", Days.written(madeOn)));
        }
        lastOfferOn
                .filter(madeOn::isBefore)
                .ifPresent(last -> findings.add(NegotiationFault.BEFORE_LAST_OFFER.at("madeOn", Days.written(last))));
    }

    private List<Money> spread(String typed) {
        var total = read("total", typed);
        var allowed = Money.sum(lines.stream().map(CaseLine::allowed).toList());
        var expected = Money.sum(lines.stream().map(CaseLine::expected).toList());
        total.ifPresent(amount -> checkBounds("total", amount, allowed, expected));
        return findings.isEmpty()
                ? OfferSpread.over(lines.stream().map(CaseLine::spreadLine).toList(), total.orElseThrow())
                : List.of();
    }

    private List<Money> amounts(OfferForm form) {
        var typed = lines.stream()
                .map(line -> form.amounts().getOrDefault(line.id(), "").strip())
                .toList();
        if (typed.contains("")) {
            findings.add(NegotiationFault.AMOUNTS_INCOMPLETE.at("total"));
            return List.of();
        }
        var amounts = new ArrayList<Money>();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            var where = "amount-" + line.id();
            read(where, typed.get(i)).ifPresent(amount -> {
                checkBounds(where, amount, line.allowed(), line.expected());
                amounts.add(amount);
            });
        }
        return amounts;
    }

    private Optional<Money> read(String where, String typed) {
        if (!AMOUNT.matcher(typed).matches()) {
            findings.add(NegotiationFault.AMOUNT_MALFORMED.at(where, typed));
            return Optional.empty();
        }
        return Optional.of(Money.of(new BigDecimal(typed.replaceAll("[$,]", ""))));
    }

    private void checkBounds(String where, Money amount, Money allowed, Money expected) {
        if (amount.compareTo(allowed) < 0) {
            findings.add(NegotiationFault.BELOW_ALLOWED.at(where, amount.dollars(), allowed.dollars()));
        }
        if (amount.compareTo(expected) > 0) {
            findings.add(NegotiationFault.ABOVE_EXPECTED.at(where, amount.dollars(), expected.dollars()));
        }
    }

    private List<OfferedLine> offered(List<Money> amounts) {
        return IntStream.range(0, lines.size())
                .mapToObj(i -> new OfferedLine(lines.get(i).id(), amounts.get(i)))
                .toList();
    }
}
