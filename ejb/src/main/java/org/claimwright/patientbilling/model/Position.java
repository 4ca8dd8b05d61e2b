package org.claimwright.patientbilling.model;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimwright.kernel.Money;
import org.claimwright.ledger.Account;
import org.claimwright.ledger.Dimensions;
import org.claimwright.ledger.PatientLines.Line;

/** Where a patient's money stands, summed from the lines of the ledger. */
public final class Position {
    private final List<Line> lines;

    public Position(List<Line> lines) {
        this.lines = List.copyOf(lines);
    }

    public Money balance(Account account) {
        return Money.sum(lines.stream()
                .filter(line -> line.isOf(account))
                .map(Line::amount)
                .toList());
    }

    /** What an account holds charge by charge, in the order given by their days; what is zero is left out. */
    public List<Owed> owed(Account account, Map<Long, Integer> order) {
        var sums = new LinkedHashMap<Long, Money>();
        lines.stream()
                .filter(line -> line.isOf(account) && line.dimensions().charge() != null)
                .forEach(line -> sums.merge(line.dimensions().charge(), line.amount(), Money::plus));
        var claims = claims();
        return sums.entrySet().stream()
                .filter(sum -> !sum.getValue().isZero())
                .map(sum -> new Owed(account, dimensions(sum.getKey(), claims), sum.getValue()))
                .sorted(Comparator.comparing((Owed owed) -> order.getOrDefault(owed.charge(), Integer.MAX_VALUE))
                        .thenComparing(Owed::charge))
                .toList();
    }

    private Dimensions dimensions(long charge, Map<Long, Long> claims) {
        var patient = lines.get(0).dimensions().patient();
        return new Dimensions(patient, null, claims.get(charge), charge, null);
    }

    /** The claim that last carried each charge. */
    private Map<Long, Long> claims() {
        var claims = new HashMap<Long, Long>();
        lines.stream()
                .map(Line::dimensions)
                .filter(of -> of.charge() != null && of.claim() != null)
                .forEach(of -> claims.put(of.charge(), of.claim()));
        return claims;
    }

    /** What one account holds of one charge. */
    public Money balance(Account account, long charge) {
        return owed(account, Map.of()).stream()
                .filter(owed -> owed.charge() == charge)
                .map(Owed::amount)
                .findFirst()
                .orElse(Money.ZERO);
    }
}
