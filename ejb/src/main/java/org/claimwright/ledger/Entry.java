package org.claimwright.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.claimwright.kernel.Money;

/**
 * One journal entry to be posted: its lines sum to zero, and its source posts once.
 *
 * @param date the business date it takes effect on, in the practice's zone
 * @param source what caused it
 */
public record Entry(LocalDate date, Source source, List<Line> lines) {
    public Entry {
        lines = List.copyOf(lines);
    }

    /** What caused an entry: a kind of event and its own key. Posting the same source again changes nothing. */
    public record Source(String type, String key) {}

    /** A debit is positive, a credit negative; never zero. */
    public record Line(int account, Dimensions dimensions, Money amount) {}

    public static Entry of(LocalDate date, Source source) {
        return new Entry(date, source, List.of());
    }

    public Entry debit(int account, Money amount, Dimensions dimensions) {
        return with(new Line(account, dimensions, amount));
    }

    public Entry credit(int account, Money amount, Dimensions dimensions) {
        return with(new Line(account, dimensions, amount.negated()));
    }

    public Entry debit(Account account, Money amount, Dimensions dimensions) {
        return debit(account.number(), amount, dimensions);
    }

    public Entry credit(Account account, Money amount, Dimensions dimensions) {
        return credit(account.number(), amount, dimensions);
    }

    private Entry with(Line line) {
        var longer = new ArrayList<>(lines);
        longer.add(line);
        return new Entry(date, source, longer);
    }
}
