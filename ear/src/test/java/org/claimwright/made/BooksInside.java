package org.claimwright.made;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.claimwright.database.Sql;
import org.claimwright.kernel.Money;
import org.claimwright.launch.DatabaseServer;

/**
 * What the database of a home tells of one practice, asked from outside and as the role of the application. Claims, charges and
 * patients are told by their place in their practice, so that two practices with the same work tell the same.
 */
public final class BooksInside implements AutoCloseable {
    private static final String BALANCES =
            """
            with place as (
              select 'charge' as kind, charge_id as id, row_number() over (order by charge_id) as place from charges.charge
              union all select 'claim', claim_id, row_number() over (order by claim_id) from claims.claim
              union all select 'patient', patient_id, row_number() over (order by patient_id) from registration.patient)
            select concat_ws(' ', p.account_id, c.place, h.place, t.place, p.payer_id is null, r.trace_number, sum(p.amount))
              from ledger.posting p
              left join place c on c.kind = 'claim' and c.id = p.claim_id
              left join place h on h.kind = 'charge' and h.id = p.charge_id
              left join place t on t.kind = 'patient' and t.id = p.patient_id
              left join remittance.remittance r on r.remittance_id = p.remittance_id
             group by p.account_id, c.place, h.place, t.place, p.payer_id is null, r.trace_number order by 1
            """;

    private static final String DECISIONS =
            """
            select concat_ws(' ', r.trace_number, p.position, p.state, p.version, p.matched_by, p.contractual, p.patient_share, p.denied,
                   c.place, c.status)
              from remittance.paid_claim p join remittance.remittance r using (remittance_id)
              left join (select claim_id, status, row_number() over (order by claim_id) as place from claims.claim) c using (claim_id)
             order by r.remittance_id, p.position
            """;

    /** How often what happened to claims and remittances was told, and what waits for people. */
    private static final String CONSEQUENCES =
            """
            select concat_ws(' ', 'told', subject_kind, tone, amount, count(*))
              from timeline.event group by subject_kind, tone, amount
            union all
            select concat_ws(' ', 'waits', kind, subject_kind, amount, due_on, count(*))
              from worklists.work_item where done_at is null group by kind, subject_kind, amount, due_on
             order by 1
            """;

    /** Decisions that are said to be in the books and are not, or the other way round; a denial moves nothing. */
    private static final String HALF_POSTED =
            """
            select count(*) from remittance.paid_claim p
             where p.paid <> 0 and (p.state in ('POSTED', 'UNMATCHED')) <> exists (
               select 1 from ledger.journal_entry e where e.source_type = 'REMITTANCE'
                  and e.source_key = p.remittance_id || ' claim ' || p.position || ' v' || p.version)
            """;

    private static final String ENTRIES_OF_CLAIMS =
            """
            select count(*) from ledger.journal_entry e join remittance.remittance r
                on e.source_key like r.remittance_id || ' claim %' and r.trace_number = ? where e.source_type = 'REMITTANCE'
            """;

    private final Sql sql;

    private BooksInside(Sql sql) {
        this.sql = sql;
    }

    public static BooksInside of(DatabaseServer database, MadePractice practice) {
        try {
            return new BooksInside(new Sql(database.connectAsApp()).in(practice.id()));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public List<String> balances() {
        return texts(BALANCES);
    }

    public List<String> decisions() {
        return texts(DECISIONS);
    }

    public List<String> consequences() {
        return texts(CONSEQUENCES);
    }

    public long halfPosted() {
        return number(HALF_POSTED);
    }

    public long entriesOfClaims(String trace) {
        return number(ENTRIES_OF_CLAIMS, trace);
    }

    public Money wholeBook() {
        return Money.cents(number("select coalesce(sum(amount), 0) from ledger.posting"));
    }

    public Money account(int account, String trace) {
        return Money.cents(number(
                "select coalesce(sum(p.amount), 0) from ledger.posting p join remittance.remittance r using (remittance_id)"
                        + " where p.account_id = ? and r.trace_number = ?",
                account,
                trace));
    }

    public boolean isStored(String file) {
        return filesNamed(file) > 0;
    }

    public long filesNamed(String file) {
        return number("select count(*) from exchange.inbound_file where name = ?", file);
    }

    /** -1 while the remittance is not kept yet. */
    public int claimsDone(String trace) {
        return (int) number(
                "select coalesce(max(claims_done), -1) from remittance.remittance where trace_number = ?", trace);
    }

    /** Empty while the remittance is not kept yet. */
    public String state(String trace) {
        return texts("select state from remittance.remittance where trace_number = '" + trace + "'").stream()
                .collect(Collectors.joining(" "));
    }

    public List<String> controlNumbers() {
        return texts("select interchange_number from exchange.outgoing_file order by interchange_number");
    }

    public List<String> namesOfSentFiles() {
        return texts("select name from exchange.outgoing_file where sent_at is not null order by name");
    }

    private List<String> texts(String query) {
        try {
            return sql.texts(query);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private long number(String query, Object... values) {
        try {
            return sql.number(query, values);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try {
            sql.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
