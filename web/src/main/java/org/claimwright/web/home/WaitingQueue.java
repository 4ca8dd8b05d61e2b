package org.claimwright.web.home;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.claimwright.kernel.Money;
import org.claimwright.worklists.QueueCount;

/**
 * A list of work with what waits in it, as Home shows it.
 *
 * @param kind of the work items that it holds; empty where it is no list of such
 * @param words its name
 * @param help what waits there, in a few words
 * @param address of the page that shows exactly what is counted
 * @param measure what its dollars are: billed, received, expected
 * @param oldest since when the oldest item waits; null when nothing does
 */
public record WaitingQueue(
        String kind,
        String words,
        String help,
        String address,
        long items,
        Money money,
        String measure,
        LocalDate oldest) {
    /** A list by its name and place; nothing waits in it yet. */
    public static WaitingQueue empty(String kind, String words, String help, String address, String measure) {
        return new WaitingQueue(kind, words, help, address, 0, Money.ZERO, measure, null);
    }

    /** @param since null when nothing waits */
    public WaitingQueue with(long count, Money sum, Instant since, ZoneId zone) {
        return with(count, sum, since == null ? null : since.atZone(zone).toLocalDate());
    }

    public WaitingQueue with(long count, Money sum, LocalDate since) {
        return new WaitingQueue(kind, words, help, address, count, sum, measure, since);
    }

    /** With what of a kind waits; {@code count} is null when nothing does. */
    public WaitingQueue with(QueueCount count, ZoneId zone) {
        return count == null ? this : with(count.items(), count.money(), count.oldest(), zone);
    }
}
