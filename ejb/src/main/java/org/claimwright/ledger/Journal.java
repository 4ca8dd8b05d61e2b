package org.claimwright.ledger;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.OptionalLong;

/**
 * The one way into the books, within a practice's scope. What the database refuses (LED-0001 and following) arrives as
 * a {@link LedgerRefusal} and rolls the transaction back: a broken invariant is our bug, and nothing of it may stay.
 */
@Stateless
public class Journal {
    @Inject
    private LedgerFunctions functions;

    /**
     * Posts entries, all or none; an entry whose source was posted before with the same lines is passed over.
     *
     * @return how many lines were written
     */
    public int post(List<Entry> entries) {
        entries.stream().map(entry -> YearMonth.from(entry.date())).distinct().forEach(functions::openPeriod);
        return functions.post(entries);
    }

    /**
     * Posts the mirror of an entry; a second reversal of the same entry is refused.
     *
     * @param key names the reversal, once in the practice
     * @return the id of the mirroring entry
     */
    public long reverse(long entryId, LocalDate date, String key) {
        functions.openPeriod(YearMonth.from(date));
        return functions.reverse(entryId, date, key);
    }

    /** The entry that a source posted; empty when it posted none. */
    public OptionalLong entryOf(Entry.Source source) {
        return functions.entryOf(source);
    }

    /** The lines that a source posted, in their order; none where it posted nothing. */
    public List<Entry.Line> linesOf(Entry.Source source) {
        return functions.linesOf(source);
    }

    /** From now on the month takes no entry. */
    public void close(YearMonth month) {
        functions.closePeriod(month);
    }
}
