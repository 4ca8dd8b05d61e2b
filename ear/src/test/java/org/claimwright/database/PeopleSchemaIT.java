package org.claimwright.database;

import static org.claimwright.database.Refusal.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Persons, their memberships, the installation's clock and the practices, as the runtime role meets them. */
@ExtendWith(BooksAreOpen.class)
class PeopleSchemaIT {

    private final Books books;

    PeopleSchemaIT(Books books) {
        this.books = books;
    }

    private static long person(Sql app, String name) throws SQLException {
        return app.number(
                "insert into people.person (sign_in_name, display_name, password_hash) values (?, 'A', 'none')"
                        + " returning person_id",
                name);
    }

    private void join(int practice, long person, String role) throws SQLException {
        try (var app = books.app(practice)) {
            app.run("insert into people.membership values (?, ?, ?)", practice, person, role)
                    .commit();
        }
    }

    @Test
    void the_practices_of_a_person_are_known_before_one_is_chosen() throws SQLException {
        try (var app = books.app()) {
            var ann = person(app, "ann@example.org");
            var ben = person(app, "ben@example.org");
            var north = books.practice();
            var south = books.practice();
            join(north, ann, "BILLER");
            join(south, ann, "SUPERVISOR");
            join(south, ben, "ADMINISTRATOR");

            assertEquals(
                    List.of(north + " P America/Chicago BILLER", south + " P America/Chicago SUPERVISOR"),
                    app.texts(
                            "select practice_id || ' ' || practice_mark || ' ' || time_zone || ' ' || role"
                                    + " from people.memberships_of(?) order by practice_id",
                            ann));
            assertTrue(app.texts("select * from practices.every_practice()")
                    .containsAll(List.of(Integer.toString(north), Integer.toString(south))));
        }
    }

    @Test
    void a_person_without_membership_has_no_practice() throws SQLException {
        try (var app = books.app()) {
            assertEquals(
                    List.of(),
                    app.texts("select practice_id from people.memberships_of(?)", person(app, "cid@example.org")));
        }
    }

    @Test
    void a_membership_has_a_known_role_a_known_person_and_a_known_practice() throws SQLException {
        var practice = books.practice();
        try (var app = books.app()) {
            var dora = person(app, "dora@example.org");

            assertRefused("23514", "role", () -> join(practice, dora, "OWNER"));
            assertRefused("23503", "person", () -> join(practice, 987654, "BILLER"));
            assertRefused("23503", "practice", () -> join(987654, dora, "BILLER"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Eve@example.org", ""})
    void a_sign_in_name_is_in_lower_case(String name) throws SQLException {
        try (var app = books.app()) {
            assertRefused("23514", "sign_in_name", () -> person(app, name));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update people.person set sign_in_name = 'x'",
                "delete from people.person",
                "update people.sign_in_attempt set succeeded = true",
                "delete from people.sign_in_attempt",
                "update kernel.clock set days_ahead = 0",
                "insert into kernel.clock default values",
                "select * from migrations.flyway_schema_history"
            })
    void the_runtime_role_rewrites_no_history(String attack) throws SQLException {
        try (var app = books.app()) {
            assertRefused("42501", "permission denied", () -> app.run(attack));
        }
    }

    @Test
    void the_clock_goes_forwards_where_it_may_be_moved() throws SQLException {
        try (var app = books.app();
                var owner = books.owner()) {
            assertFalse(app.holds("select movable from kernel.clock"));
            assertRefused(
                    "42501",
                    "KRN-0102 the clock of this installation cannot be moved",
                    () -> app.run("select kernel.advance_clock(1)"));

            owner.run("update kernel.clock set movable = true");
            var ahead = app.number("select days_ahead from kernel.clock");

            assertEquals(ahead + 3, app.number("select kernel.advance_clock(3)"));
            assertEquals(ahead + 4, app.number("select kernel.advance_clock(1)"));
            owner.run("update kernel.clock set movable = false");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "null"})
    void the_clock_goes_neither_backwards_nor_nowhere(String days) throws SQLException {
        try (var app = books.app()) {
            assertRefused(
                    "22023",
                    "KRN-0101 the clock cannot go " + days + " days",
                    () -> app.run("select kernel.advance_clock(" + days + ")"));
        }
    }

    @Test
    void a_practice_needs_a_name_a_mark_and_a_zone() throws SQLException {
        try (var app = books.app()) {
            assertRefused(
                    "22023", "PRA-0101 time zone Mars/Base is unknown", () -> open(app, "North", "N", "Mars/Base"));
            assertRefused("23514", "name", () -> open(app, " ", "N", "America/Chicago"));
            assertRefused("23514", "mark", () -> open(app, "North", "NOR", "America/Chicago"));
            assertRefused("23514", "mark", () -> open(app, "North", "1", "America/Chicago"));
        }
    }

    private static void open(Sql app, String name, String mark, String zone) throws SQLException {
        app.run("select practices.open_practice(?, ?, ?, '2026-01-01')", name, mark, zone);
    }
}
