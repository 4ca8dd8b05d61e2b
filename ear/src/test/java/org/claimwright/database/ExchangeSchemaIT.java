package org.claimwright.database;

import static org.claimwright.database.Refusal.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Control numbers and the outbox, as the runtime role meets them. */
@ExtendWith(BooksAreOpen.class)
class ExchangeSchemaIT {
    private static final String TAKE = "select interchange from exchange.take_control_numbers(?)";

    private final Books books;

    ExchangeSchemaIT(Books books) {
        this.books = books;
    }

    @Test
    void a_number_taken_in_vain_is_taken_by_the_next() throws SQLException {
        var partner = partner();
        try (var app = books.app(books.practice())) {
            assertEquals(1, app.number(TAKE, partner));
            app.commit();
        }
        try (var app = books.app(books.practice())) {
            assertEquals(2, app.number(TAKE, partner));
            app.rollback();
        }
        try (var app = books.app(books.practice())) {
            assertEquals(2, app.number(TAKE, partner));
        }
    }

    @Test
    void after_the_last_number_of_nine_digits_comes_the_first() throws SQLException {
        var partner = partner();
        try (var all = books.superuser()) {
            all.run("update exchange.control_number set last_interchange = 999999998 where partner_id = ?", partner);
        }
        try (var app = books.app(books.practice())) {
            assertEquals(999999999, app.number(TAKE, partner));
            assertEquals(1, app.number(TAKE, partner));
        }
    }

    @Test
    void an_unknown_partner_has_no_numbers() throws SQLException {
        try (var app = books.app(books.practice())) {
            assertRefused("23503", "EXC-0001", () -> app.number(TAKE, -1));
        }
    }

    @Test
    void numbers_and_what_was_sent_cannot_be_written_over() throws SQLException {
        for (var attack : List.of(
                "update exchange.control_number set last_interchange = 0",
                "insert into exchange.control_number values (-1)",
                "update exchange.outgoing_file set content = ''",
                "update exchange.outgoing_file set name = 'other.edi'",
                "delete from exchange.outgoing_file",
                "update exchange.inbound_file set content = ''",
                "delete from exchange.inbound_file",
                "delete from exchange.received_set",
                "update exchange.trading_partner set name = 'Other'",
                "insert into exchange.payer_route values ('1', 1)")) {
            try (var app = books.app(books.practice())) {
                assertRefused("42501", "permission denied", () -> app.run(attack));
            }
        }
    }

    @Test
    void whom_an_answer_is_for_is_found_without_a_practice_and_by_ids_only() throws SQLException {
        var partner = partner();
        var ours = sent(partner, "B1");
        var theirs = sent(partner, "B2");
        sent(partner(), "B1");

        try (var app = books.app()) {
            assertEquals(List.of(Integer.toString(ours)), answered(app, partner, "B1"));
            assertEquals(List.of(Integer.toString(theirs)), answered(app, partner, "B2"));
            assertEquals(List.of(), answered(app, partner, "B3"));
        }
    }

    @Test
    void practices_with_something_to_send_are_found_without_a_practice() throws SQLException {
        var ours = sent(partner(), "B1");

        try (var app = books.app()) {
            assertEquals(
                    1,
                    app.texts("select exchange.practices_with_unsent()").stream()
                            .filter(Integer.toString(ours)::equals)
                            .count());
        }
    }

    private static List<String> answered(Sql app, long partner, String reference) throws SQLException {
        return app.texts("select exchange.practices_answered(?, 'BATCH', ?)", partner, reference);
    }

    private int sent(long partner, String reference) throws SQLException {
        var practice = books.practice();
        try (var app = books.app(practice)) {
            var file = app.number(
                    "insert into exchange.outgoing_file (practice_id, partner_id, kind, name, interchange_number,"
                            + " group_number, content, sets, subject_id, created_at)"
                            + " values (?, ?, '837P', 'a.edi', 1, 1, 'ISA', 1, 1, now()) returning file_id",
                    practice,
                    partner);
            app.run(
                            "insert into exchange.sent_reference values (?, ?, ?, 'BATCH', ?)",
                            practice,
                            file,
                            partner,
                            reference)
                    .commit();
        }
        return practice;
    }

    private long partner() throws SQLException {
        try (var app = books.app()) {
            return app.number(
                    "select exchange.add_partner(?, 'Example', 'ZZ', 'OURS', 'OURS', 'ZZ', 'THEIRS', 'THEIRS', 'TEST')",
                    UUID.randomUUID().toString());
        }
    }
}
