package org.claimwright.bundles;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.claimwright.database.Sql;
import org.claimwright.kernel.Money;
import org.claimwright.launch.DatabaseServer;

/** What the database tells of the practice, asked from outside and as the role of the application. */
record GulfBooks(DatabaseServer database, int practice) {
    private static final String WAITING =
            """
            select concat_ws(E'\\t', w.waiting_id, w.reference, r.code, r.found, r.todo)
              from intake.waiting w join intake.reason r using (practice_id, waiting_id)
             where w.settled_at is null order by w.waiting_id, r.position
            """;

    private static final String WHY_HELD =
            """
            select concat_ws(' ', f.rule, f.message) from claims.claim c join claims.claim_finding f using (practice_id, claim_id)
             where c.status = 'HELD' and f.acknowledged_by is null and f.severity <> 'INFORMATION' order by c.claim_id, f.position
            """;

    /** What each claim has in an account, by the number under which it went out. */
    private static final String OF_CLAIMS =
            """
            select c.patient_control_number || ' ' || sum(p.amount) from ledger.posting p join claims.claim c using (practice_id, claim_id)
             where p.account_id = ? group by c.patient_control_number having sum(p.amount) <> 0
            """;

    /** Statements with their papers, the latest of each patient, beside what the ledger says that the patient owes. */
    private static final String STATEMENTS =
            """
            select distinct on (s.patient_id) concat_ws(' ', s.amount_due, convert_from(substr(a.pdf, 1, 5), 'SQL_ASCII'),
                   (select coalesce(sum(p.amount), 0) from ledger.posting p where p.patient_id = s.patient_id and p.account_id = 1140))
              from patientbilling.statement s join patientbilling.statement_paper a using (practice_id, statement_id)
             order by s.patient_id, s.statement_id desc
            """;

    List<Waiting> waiting() {
        return texts(WAITING).stream()
                .map(row -> row.split("\t", -1))
                .map(field -> new Waiting(field[0], field[1], field[2], field[3], field[4]))
                .toList();
    }

    long patients() {
        return number("select count(*) from registration.patient");
    }

    List<String> visits() {
        return texts("select encounter_id || ' ' || date_of_service from encounters.encounter order by encounter_id");
    }

    Map<String, Integer> claimsByStatus() {
        var counts = new TreeMap<String, Integer>();
        texts("select status from claims.claim").forEach(status -> counts.merge(status, 1, Integer::sum));
        return counts;
    }

    List<String> whyHeld() {
        return texts(WHY_HELD);
    }

    List<String> priced() {
        return texts("select distinct procedure_code from pricing.fee");
    }

    /** Files, claims and payments that are not where they end. */
    boolean somethingIsOnItsWay() {
        return number("select (select count(*) from exchange.outgoing_file where sent_at is null)"
                        + " + (select count(*) from claims.claim where status in"
                        + " ('BATCHED', 'TRANSMITTED', 'SYNTAX_ACCEPTED', 'CLEARINGHOUSE_ACCEPTED', 'PAYER_ACCEPTED'))"
                        + " + (select count(*) from remittance.remittance where state = 'POSTING')")
                > 0;
    }

    Money wholeBook() {
        return Money.cents(number("select coalesce(sum(amount), 0) from ledger.posting"));
    }

    /** Debits positive. */
    Money account(int account) {
        return Money.cents(number("select coalesce(sum(amount), 0) from ledger.posting where account_id = ?", account));
    }

    Map<String, Money> ofClaims(int account) {
        var amounts = new TreeMap<String, Money>();
        texts(OF_CLAIMS, account).stream()
                .map(row -> row.split(" "))
                .forEach(field -> amounts.put(field[0], Money.cents(Long.parseLong(field[1]))));
        return amounts;
    }

    Money charged() {
        return Money.cents(number("select coalesce(sum(amount), 0) from charges.charge where status <> 'WITHDRAWN'"));
    }

    List<String> statements() {
        return texts(STATEMENTS);
    }

    /** Where nobody has worked yet. */
    static void beginClock(DatabaseServer database, long daysAhead) {
        moved(database, "select kernel.begin_clock(?, 0)", daysAhead);
    }

    static void advanceClock(DatabaseServer database, long days) {
        moved(database, "select kernel.advance_clock(?)", days);
    }

    private static void moved(DatabaseServer database, String how, long days) {
        try (var sql = new Sql(database.connectAsApp())) {
            sql.run(how, (int) days);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> texts(String query, Object... values) {
        try (var sql = new Sql(database.connectAsApp()).in(practice)) {
            return sql.texts(query, values);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private long number(String query, Object... values) {
        return Long.parseLong(texts(query, values).get(0));
    }
}
