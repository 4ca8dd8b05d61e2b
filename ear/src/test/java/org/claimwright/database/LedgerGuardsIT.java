package org.claimwright.database;

import static org.claimwright.database.Refusal.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.PGConnection;

/** Each way we know of to make the books wrong, tried as the runtime role, as the owner, and where it matters as a superuser. */
@ExtendWith(BooksAreOpen.class)
class LedgerGuardsIT {

    private static final String DAY = "2026-11-03";
    private static final String ENTRY = "insert into ledger.journal_entry"
            + " (practice_id, business_date, period, source_type, source_key, line_count)";
    private static final String LINE =
            "insert into ledger.posting (practice_id, entry_id, line_no, account_id, business_date, amount)";

    private final Books books;
    private int practice;
    private Sql app;
    private Sql owner;

    LedgerGuardsIT(Books books) {
        this.books = books;
    }

    @BeforeEach
    void a_practice_with_a_book() throws SQLException {
        practice = books.practiceWithBook();
        app = books.app(practice);
        owner = books.owner(practice);
    }

    @AfterEach
    void the_whole_book_is_sound() throws SQLException {
        app.close();
        owner.close();
        try (var all = books.superuser()) {
            assertEquals(0, all.number("select coalesce(sum(amount), 0) from ledger.posting"), "sum of all postings");
            assertEquals(
                    List.of(),
                    all.texts("select e.entry_id from ledger.journal_entry e left join ledger.posting p"
                            + " on p.practice_id = e.practice_id and p.entry_id = e.entry_id"
                            + " group by e.practice_id, e.entry_id, e.line_count"
                            + " having count(p.line_no) <> e.line_count or sum(p.amount) <> 0"),
                    "entries that are not whole");
            assertEquals(
                    List.of(),
                    all.texts(
                            "select p.entry_id from ledger.posting p where not exists (select from ledger.journal_entry e"
                                    + " where e.practice_id = p.practice_id and e.entry_id = p.entry_id)"),
                    "lines without an entry");
        }
    }

    private long posted() throws SQLException {
        var entry = app.number("select coalesce(max(entry_id), 0) from ledger.journal_entry");
        Batch.of("CHARGE posted-" + entry, DAY, "1100 500", "4000 -500").post(app);
        app.commit();
        app.in(practice);
        return app.number("select max(entry_id) from ledger.journal_entry");
    }

    private long lines() throws SQLException {
        return app.number("select count(*) from ledger.posting");
    }

    private long entryAlone(String key, int lines) throws SQLException {
        return owner.number(
                ENTRY + " values (?, date '2026-11-03', 202611, 'CHARGE', ?, ?) returning entry_id",
                practice,
                key,
                (short) lines);
    }

    // What is accepted.

    @Test
    void a_balanced_entry_is_posted() throws SQLException {
        var lines = Batch.of("CHARGE c-1", DAY, "1100 500 7", "4000 -300", "4000 -200")
                .post(app);

        assertEquals(3, lines);
        assertEquals(List.of("500"), app.texts("select amount from ledger.posting where claim_id = 7 and line_no = 1"));
    }

    @Test
    void the_same_source_again_changes_nothing() throws SQLException {
        var charge = Batch.of("CHARGE c-1", DAY, "1100 500", "4000 -500");
        charge.post(app);

        assertEquals(0, charge.post(app));
        assertEquals(2, lines());
    }

    @Test
    void a_half_posted_batch_posts_its_other_half_when_replayed() throws SQLException {
        Batch.of("CHARGE c-2", DAY, "1100 700", "4000 -700").post(app);

        var batch =
                Batch.of("CHARGE c-1", DAY, "1100 500", "4000 -500").entry("CHARGE c-2", DAY, "1100 700", "4000 -700");

        assertEquals(2, batch.post(app));
        assertEquals(4, lines());
    }

    @Test
    void a_large_batch_replayed_takes_no_longer_than_posting_it() throws SQLException {
        var batch = new Batch();
        for (var charge = 0; charge < 2000; charge++) {
            batch.entry("CHARGE c-" + charge, DAY, "1100 500", "4000 -500");
        }
        assertEquals(4000, batch.post(app));
        // Compared line by line against every line, this replay would take minutes.
        app.run("set local statement_timeout = '20s'");

        assertEquals(0, batch.post(app));
    }

    @Test
    void a_closed_month_is_corrected_in_a_later_open_one_under_its_own_date() throws SQLException {
        app.run("select ledger.close_period(202610)");

        var lines = new Batch()
                .entry("CHARGE late", "2026-10-30", 202611, "1100 500", "4000 -500")
                .post(app);

        assertEquals(2, lines);
    }

    @Test
    void a_reversal_mirrors_its_entry_and_is_made_once() throws SQLException {
        var entry = posted();

        var reversal = app.number("select ledger.reverse(?, date '2026-11-04', 202611, 'r-1')", entry);

        assertEquals(reversal, app.number("select ledger.reverse(?, date '2026-11-04', 202611, 'r-1')", entry));
        assertEquals(
                List.of("1100 -500", "4000 500"),
                app.texts(
                        "select account_id || ' ' || amount from ledger.posting where entry_id = ? order by line_no",
                        reversal));
        assertEquals(entry, app.number("select reversal_of from ledger.journal_entry where entry_id = ?", reversal));
    }

    @Test
    void the_owner_may_insert_a_whole_entry_in_one_statement() throws SQLException {
        var lines = owner.change(
                "with e as (" + ENTRY + " values (?, date '2026-11-03', 202611, 'CHARGE', 'o-1', 2) returning *)" + LINE
                        + " select e.practice_id, e.entry_id, v.n, v.a, e.business_date, v.m from e,"
                        + " (values (1, 1100, 500), (2, 4000, -500)) v(n, a, m)",
                practice);

        assertEquals(2, lines);
    }

    @Test
    void opening_a_book_or_a_period_twice_is_harmless() throws SQLException {
        assertEquals(app.number("select count(*) from ledger.chart"), app.number("select ledger.open_book()"));

        app.run("select ledger.close_period(202610)")
                .run("select ledger.open_period(202610)")
                .run("select ledger.close_period(202610)");

        assertEquals(
                1, app.number("select count(*) from ledger.period where period = 202610 and closed_at is not null"));
    }

    // The sum, the lines and their entry.

    @Test
    void an_entry_that_does_not_sum_to_zero_is_refused() {
        assertRefused(
                "23514",
                "(CHARGE c-1): 2 of 2 lines, numbered 1 to 2, dated 2026-11-03 to 2026-11-03, sum to 1 cents",
                () -> Batch.of("CHARGE c-1", DAY, "1100 501", "4000 -500").post(app));
        assertRefused("25P02", "aborted", this::lines);
    }

    @Test
    void one_wrong_entry_refuses_the_whole_call() throws SQLException {
        assertRefused("23514", "LED-0001", () -> Batch.of("CHARGE good", DAY, "1100 500", "4000 -500")
                .entry("CHARGE bad", DAY, "1100 500", "4000 -499")
                .post(app));
        app.rollback();
        app.in(practice);

        assertEquals(0, lines());
    }

    @Test
    void amounts_that_overflow_do_not_balance_by_accident() {
        assertRefused("23514", "LED-0001", () -> Batch.of(
                        "CHARGE c-1", DAY, "1100 9223372036854775807", "4000 9223372036854775807", "4000 2")
                .post(app));
    }

    @Test
    void an_entry_without_lines_is_refused() {
        assertRefused("23514", "LED-0005 source CHARGE c-1: less than two lines", () -> Batch.of("CHARGE c-1", DAY)
                .post(app));
        assertRefused("23514", "(CHARGE alone): no lines in its own statement", () -> entryAlone("alone", 2));
    }

    @Test
    void an_entry_with_one_line_is_refused() {
        assertRefused("23514", "LED-0005", () -> Batch.of("CHARGE c-1", DAY, "1100 500")
                .post(app));
    }

    @Test
    void lines_without_an_entry_are_refused() {
        assertRefused("22023", "LED-0004 line 3 of the call: entry 2 of 1, amount 5", () -> Batch.of(
                        "CHARGE c-1", DAY, "1100 500", "4000 -500")
                .line(2, "1100 5")
                .post(app));
        assertRefused(
                "23514",
                "LED-0001 entry 987654 (no source)",
                () -> owner.run(
                        LINE + " values (?, 987654, 1, 1100, '2026-11-03', 5), (?, 987654, 2, 4000, '2026-11-03', -5)",
                        practice,
                        practice));
    }

    @Test
    void balanced_lines_added_later_are_refused() throws SQLException {
        var entry = posted();

        assertRefused(
                "23514",
                "LED-0001",
                () -> owner.run(
                        LINE + " values (?, ?, 3, 1100, '2026-11-03', 5), (?, ?, 4, 4000, '2026-11-03', -5)",
                        practice,
                        entry,
                        practice,
                        entry));
    }

    @Test
    void balanced_lines_added_later_in_the_same_transaction_are_refused() throws SQLException {
        owner.run(
                "with e as (" + ENTRY + " values (?, date '2026-11-03', 202611, 'CHARGE', 'o-1', 2) returning *)" + LINE
                        + " select e.practice_id, e.entry_id, v.n, v.a, e.business_date, v.m from e,"
                        + " (values (1, 1100, 500), (2, 4000, -500)) v(n, a, m)",
                practice);

        assertRefused(
                "23514",
                "LED-0001",
                () -> owner.run(LINE + " select practice_id, entry_id, line_no + 2, account_id,"
                        + " business_date, amount from ledger.posting"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(values (1, 1100, 500), (3, 4000, -500))",
                "(values (1, 1100, 500), (2, 4000, -250), (3, 4000, -250))"
            })
    void line_numbers_that_are_not_one_to_the_count_are_refused(String lines) {
        assertRefused(
                "23514",
                "LED-0001",
                () -> owner.run(
                        "with e as (" + ENTRY
                                + " values (?, date '2026-11-03', 202611, 'CHARGE', 'gap', 2) returning *)" + LINE
                                + " select e.practice_id, e.entry_id, v.n, v.a, e.business_date, v.m from e, " + lines
                                + " v(n, a, m)",
                        practice));
    }

    @Test
    void lines_that_begin_after_one_are_refused() {
        assertRefused(
                "23514",
                "LED-0005",
                () -> owner.run(
                        "with e as (" + ENTRY
                                + " values (?, date '2026-11-03', 202611, 'CHARGE', 'gap', 2) returning *)" + LINE
                                + " select e.practice_id, e.entry_id, v.n, v.a, e.business_date, v.m from e,"
                                + " (values (2, 1100, 500), (3, 4000, -500)) v(n, a, m)",
                        practice));
    }

    @Test
    void a_line_dated_otherwise_than_its_entry_is_refused() {
        assertRefused(
                "23514",
                "dated 2026-10-01 to 2026-10-01",
                () -> owner.run(
                        "with e as (" + ENTRY
                                + " values (?, date '2026-11-03', 202611, 'CHARGE', 'dated', 2) returning *)" + LINE
                                + " select e.practice_id, e.entry_id, v.n, v.a, date '2026-10-01', v.m from e,"
                                + " (values (1, 1100, 500), (2, 4000, -500)) v(n, a, m)",
                        practice));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "null"})
    void an_amount_of_nothing_is_refused(String amount) {
        assertRefused("22023", "LED-0004 line 3 of the call: entry 1 of 1, amount " + amount, () -> Batch.of(
                        "CHARGE c-1", DAY, "1100 500", "4000 -500", "4000 " + amount)
                .post(app));
    }

    @Test
    void columns_of_different_length_are_refused() {
        assertRefused("22023", "LED-0004 the call is not a table: 1 entries and 2 lines", () -> Batch.of(
                        "CHARGE c-1", DAY, "1100 500", "4000 -500")
                .postWithoutClaims(app));
    }

    @Test
    void a_source_that_comes_twice_in_one_call_is_refused() {
        assertRefused("22023", "LED-0004 source CHARGE c-1 comes twice in one call", () -> Batch.of(
                        "CHARGE c-1", DAY, "1100 500", "4000 -500")
                .entry("CHARGE c-1", DAY, "1100 500", "4000 -500")
                .post(app));
    }

    @Test
    void an_unknown_account_is_refused() {
        assertRefused(
                "23503", "LED-0007 account 4711 is unknown", () -> Batch.of("CHARGE c-1", DAY, "4711 500", "4000 -500")
                        .post(app));
    }

    // Playing with the transaction.

    @ParameterizedTest
    @ValueSource(strings = {"set constraints all deferred", "set constraints all immediate"})
    void constraints_cannot_be_put_off(String trick) throws SQLException {
        app.run(trick);

        assertRefused("23514", "LED-0001", () -> Batch.of("CHARGE c-1", DAY, "1100 501", "4000 -500")
                .post(app));
    }

    @Test
    void a_savepoint_saves_nothing_of_a_refused_entry() throws SQLException {
        app.run("savepoint before");
        assertRefused("23514", "LED-0001", () -> Batch.of("CHARGE c-1", DAY, "1100 501", "4000 -500")
                .post(app));
        app.run("rollback to savepoint before");
        app.commit();
        app.in(practice);

        assertEquals(0, lines());
    }

    @Test
    void entry_and_lines_in_two_savepoints_are_refused() throws SQLException {
        owner.run("savepoint one");
        assertRefused("23514", "LED-0005", () -> entryAlone("one", 2));
        owner.run("rollback to savepoint one").run("savepoint two");

        assertRefused(
                "23514",
                "LED-0001",
                () -> owner.run(
                        LINE
                                + " select ?, last_value, n, 1100, '2026-11-03', 5 * n from ledger.journal_entry_entry_id_seq, (values (1), (-1)) v(n)",
                        practice));
    }

    @Test
    void a_transaction_cannot_be_prepared_and_left() throws SQLException {
        posted();

        assertRefused("55000", "prepared transactions are disabled", () -> app.run("prepare transaction 'left'"));
    }

    // Getting round the triggers.

    @ParameterizedTest
    @ValueSource(
            strings = {
                "set session_replication_role = replica",
                "alter table ledger.posting disable trigger all",
                "alter table ledger.posting disable row level security",
                "drop trigger frozen on ledger.posting",
                "create temp table posting (amount bigint)",
                "create schema mine",
                "create table ledger.mine (amount bigint)",
                "create table public.mine (amount bigint)",
                "create function ledger.mine() returns int return 1",
                "lock table ledger.posting in exclusive mode",
                "set role cw_owner",
                "set role cw_dispatch",
                "update ledger.posting set amount = 1",
                "update ledger.journal_entry set period = 202612",
                "update ledger.period set closed_at = null",
                "delete from ledger.posting",
                "delete from ledger.journal_entry",
                "delete from ledger.account",
                "truncate ledger.posting",
                "truncate ledger.journal_entry",
                "insert into ledger.posting select * from ledger.posting",
                ENTRY
                        + " select practice_id, business_date, period, source_type, 'again', line_count from ledger.journal_entry",
                "insert into ledger.account values (1, 1, 'mine', 'ASSET')",
                "insert into ledger.chart values (1, 'mine', 'ASSET')",
                "insert into ledger.period values (1, 202601)",
                "insert into ledger.posting select * from ledger.posting on conflict (practice_id, entry_id, line_no) do update set amount = 1",
                "merge into ledger.posting p using ledger.posting q on p.entry_id = q.entry_id when matched then delete",
                "select nextval('ledger.journal_entry_entry_id_seq')",
                "copy ledger.posting from program 'true'"
            })
    void the_runtime_role_is_denied(String attack) throws SQLException {
        posted();

        var refusal = assertThrows(SQLException.class, () -> app.run(attack));

        assertEquals("42501", refusal.getSQLState(), refusal.getMessage());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update ledger.posting set amount = 1",
                "update ledger.journal_entry set period = 202612",
                "delete from ledger.posting",
                "delete from ledger.journal_entry",
                "truncate ledger.posting",
                "truncate ledger.journal_entry"
            })
    void even_the_owner_only_adds(String attack) throws SQLException {
        posted();
        app.commit();

        assertRefused("42501", "LED-0009", () -> owner.run(attack));
    }

    @Test
    void the_rules_fire_for_a_superuser_who_poses_as_replication() throws SQLException {
        try (var superuser = books.superuser()) {
            superuser.in(practice).run("set local session_replication_role = replica");

            assertRefused(
                    "23514",
                    "LED-0001",
                    () -> superuser.run(LINE + " values (?, 987654, 1, 1100, '2026-11-03', 5)", practice));
        }
    }

    @Test
    void the_rules_fire_for_a_copy_by_a_superuser() throws SQLException {
        try (var superuser = books.superuser()) {
            assertRefused("23514", "LED-0001", () -> copy(superuser.connection()));
        }
    }

    @Test
    void the_owner_cannot_copy_past_the_policy() {
        assertRefused("0A000", "COPY FROM not supported with row-level security", () -> copy(owner.connection()));
    }

    private void copy(Connection connection) throws Exception {
        connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn(
                        "copy ledger.posting (practice_id, entry_id, line_no, account_id, business_date, amount) from stdin",
                        new StringReader(practice + "\t987654\t1\t1100\t2026-11-03\t5\n"));
    }

    // Periods.

    @Test
    void a_closed_period_takes_no_entry() throws SQLException {
        app.run("select ledger.close_period(202611)");

        assertRefused("23514", "LED-0002 entry", () -> Batch.of("CHARGE c-1", DAY, "1100 500", "4000 -500")
                .post(app));
    }

    @Test
    void an_unknown_period_takes_no_entry() {
        assertRefused(
                "23514", "period 202701 is unknown", () -> Batch.of("CHARGE c-1", "2027-01-05", "1100 500", "4000 -500")
                        .post(app));
    }

    @Test
    void a_period_that_does_not_fit_the_date_is_refused_while_the_right_one_is_open() {
        assertRefused("23514", "LED-0012", () -> new Batch()
                .entry("CHARGE c-1", DAY, 202612, "1100 500", "4000 -500")
                .post(app));
    }

    @Test
    void an_earlier_period_than_the_date_is_refused_even_when_its_month_is_closed() throws SQLException {
        app.run("select ledger.close_period(202611)");

        assertRefused("23514", "period 202610 does not fit business date 2026-11-03", () -> new Batch()
                .entry("CHARGE c-1", DAY, 202610, "1100 500", "4000 -500")
                .post(app));
    }

    @Test
    void a_transaction_begun_before_the_close_cannot_post_after_it() throws SQLException {
        lines();
        close(202611);

        assertRefused("23514", "LED-0002", () -> Batch.of("CHARGE c-1", DAY, "1100 500", "4000 -500")
                .post(app));
    }

    @ParameterizedTest
    @ValueSource(ints = {Connection.TRANSACTION_REPEATABLE_READ, Connection.TRANSACTION_SERIALIZABLE})
    void a_snapshot_taken_before_the_close_cannot_post_after_it(int isolation) throws SQLException {
        try (var early = books.app()) {
            early.connection().setTransactionIsolation(isolation);
            early.in(practice).number("select count(*) from ledger.posting");
            close(202611);

            assertRefused("40001", "could not serialize", () -> Batch.of("CHARGE c-1", DAY, "1100 500", "4000 -500")
                    .post(early));
        }
    }

    private void close(int period) throws SQLException {
        try (var closer = books.app(practice)) {
            closer.run("select ledger.close_period(?)", period);
            closer.commit();
        }
    }

    @Test
    void a_close_waits_for_the_posting_under_way_and_holds_after_it() throws Exception {
        Batch.of("CHARGE c-1", DAY, "1100 500", "4000 -500").post(app);
        try (var closer = books.app(practice);
                var late = books.app(practice)) {
            var close = Waiting.on(books, closer, () -> closer.run("select ledger.close_period(202611)"));
            app.commit();
            close.get();
            var post = Waiting.on(books, late, () -> Batch.of("CHARGE c-2", DAY, "1100 500", "4000 -500")
                    .post(late));
            closer.commit();

            assertRefused("23514", "LED-0002", () -> Waiting.outcome(post));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"202613", "202600", "0", "-202611", "20261101", "null"})
    void a_period_that_is_no_month_is_refused(String period) {
        assertRefused(
                "22023",
                "LED-0010 period " + period + " is not a month",
                () -> app.run("select ledger.open_period(" + period + ")"));
    }

    @Test
    void closing_an_unknown_period_is_refused() {
        assertRefused(
                "23503", "LED-0011 period 203001 is unknown", () -> app.run("select ledger.close_period(203001)"));
    }

    // The same source.

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1100 501,4000 -501",
                "1100 500 7,4000 -500",
                "4000 -500,1100 500",
                "1100 500,4000 -250,4000 -250"
            })
    void the_same_source_with_other_lines_is_refused(String lines) throws SQLException {
        Batch.of("CHARGE c-1", DAY, "1100 500", "4000 -500").post(app);

        assertRefused("23505", "LED-0006 source CHARGE c-1: posted before as entry", () -> Batch.of(
                        "CHARGE c-1", DAY, lines.split(","))
                .post(app));
    }

    @Test
    void fewer_lines_than_were_posted_are_refused() throws SQLException {
        Batch.of("CHARGE c-1", DAY, "1100 500", "4000 -500", "1100 5", "4000 -5")
                .post(app);

        assertRefused("23505", "LED-0006", () -> Batch.of("CHARGE c-1", DAY, "1100 500", "4000 -500")
                .post(app));
    }

    @Test
    void the_second_of_two_at_once_waits_and_changes_nothing() throws Throwable {
        var charge = Batch.of("CHARGE c-1", DAY, "1100 500", "4000 -500");
        charge.post(app);
        try (var other = books.app(practice)) {
            var second = Waiting.on(books, other, () -> assertEquals(0, charge.post(other)));
            app.commit();

            Waiting.outcome(second);
            other.commit();
        }
    }

    @Test
    void the_second_of_two_at_once_posts_when_the_first_is_rolled_back() throws Throwable {
        var charge = Batch.of("CHARGE c-1", DAY, "1100 500", "4000 -500");
        charge.post(app);
        try (var other = books.app(practice)) {
            var second = Waiting.on(books, other, () -> assertEquals(2, charge.post(other)));
            app.rollback();

            Waiting.outcome(second);
            other.commit();
        }
    }

    // Reversals.

    @Test
    void a_second_reversal_is_refused() throws SQLException {
        var entry = posted();
        app.run("select ledger.reverse(?, date '2026-11-04', 202611, 'r-1')", entry);

        assertRefused(
                "23505",
                "LED-0013 entry " + entry + " is reversed already, by entry",
                () -> app.run("select ledger.reverse(?, date '2026-11-04', 202611, 'r-2')", entry));
    }

    @Test
    void a_second_reversal_at_the_same_time_is_refused() throws Exception {
        var entry = posted();
        app.run("select ledger.reverse(?, date '2026-11-04', 202611, 'r-1')", entry);
        try (var other = books.app(practice)) {
            var second = Waiting.on(
                    books, other, () -> other.run("select ledger.reverse(?, date '2026-11-04', 202611, 'r-2')", entry));
            app.commit();

            assertRefused("23505", "LED-0013", () -> Waiting.outcome(second));
        }
    }

    @Test
    void a_key_that_reversed_another_entry_is_refused() throws SQLException {
        var first = posted();
        var second = posted();
        app.run("select ledger.reverse(?, date '2026-11-04', 202611, 'r-1')", first);

        assertRefused(
                "23505",
                "LED-0006 source REVERSAL r-1",
                () -> app.run("select ledger.reverse(?, date '2026-11-04', 202611, 'r-1')", second));
    }

    @Test
    void a_reversal_is_not_reversed() throws SQLException {
        var reversal = app.number("select ledger.reverse(?, date '2026-11-04', 202611, 'r-1')", posted());

        assertRefused(
                "23514",
                "LED-0003 entry " + reversal + " is itself the reversal of entry",
                () -> app.run("select ledger.reverse(?, date '2026-11-04', 202611, 'r-2')", reversal));
    }

    @Test
    void a_reversal_that_is_no_mirror_is_refused() throws SQLException {
        var entry = posted();

        assertRefused(
                "23514",
                "does not mirror entry " + entry,
                () -> owner.run(
                        "with e as (insert into ledger.journal_entry (practice_id, business_date, period, source_type, source_key,"
                                + " reversal_of, line_count) values (?, date '2026-11-04', 202611, 'REVERSAL', 'r-1', ?, 2) returning *)"
                                + LINE + " select e.practice_id, e.entry_id, v.n, v.a, e.business_date, v.m from e,"
                                + " (values (1, 1100, -400), (2, 4000, 400)) v(n, a, m)",
                        practice,
                        entry));
    }

    @Test
    void an_entry_that_only_calls_itself_a_reversal_is_refused() {
        assertRefused(
                "23514", "a_reversal_names_its_entry", () -> Batch.of("REVERSAL r-1", DAY, "1100 500", "4000 -500")
                        .post(app));
    }

    @Test
    void a_reversal_in_a_closed_period_is_refused() throws SQLException {
        var entry = posted();
        app.run("select ledger.close_period(202611)");

        assertRefused(
                "23514",
                "LED-0002",
                () -> app.run("select ledger.reverse(?, date '2026-11-04', 202611, 'r-1')", entry));
    }

    @Test
    void another_practices_entry_is_not_reversed() throws SQLException {
        var entry = posted();
        try (var other = books.app(books.practiceWithBook())) {
            assertRefused(
                    "23503",
                    "LED-0008 entry " + entry + " is unknown",
                    () -> other.run("select ledger.reverse(?, date '2026-11-04', 202611, 'r-1')", entry));
        }
    }

    // Without a practice.

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select ledger.open_book()",
                "select ledger.open_period(202611)",
                "select ledger.close_period(202611)",
                "select ledger.reverse(1, '2026-11-04', 202611, 'r-1')"
            })
    void a_door_stays_shut_without_a_practice(String call) throws SQLException {
        try (var nobody = books.app()) {
            assertRefused("42501", "SEC-0102", () -> nobody.run(call));
            assertRefused("42501", "SEC-0102", () -> Batch.of("CHARGE c-1", DAY, "1100 500", "4000 -500")
                    .post(nobody));
        }
    }

    @Test
    void a_practice_that_was_never_opened_has_no_book() throws SQLException {
        try (var nobody = books.app(987654)) {
            assertRefused("23503", "practice", () -> nobody.run("select ledger.open_book()"));
        }
    }

    @Test
    void an_owners_query_that_forgets_row_security_fails_instead_of_missing_rows() throws SQLException {
        try (var forgetful = books.owner()) {
            assertRefused("42501", "row-level security", () -> forgetful.number("select count(*) from ledger.posting"));
            assertTrue(forgetful.number("select count(*) from ledger.chart") > 30);
        }
    }
}
