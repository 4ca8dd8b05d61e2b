package org.claimwright.database;

import java.sql.SQLException;

/** Puts at least one row of a practice into every table that has practices. A new table gets its row here. */
record PracticeSeed(Books books) {

    /** A new practice with rows everywhere. */
    int practice() throws SQLException {
        var practice = books.practiceWithBook();
        try (var app = books.app(practice)) {
            Batch.of("CHARGE seed", "2026-11-03", "1100 500 1", "4000 -500 1").post(app);
            people(app, practice);
            app.commit();
        }
        return practice;
    }

    private static void people(Sql app, int practice) throws SQLException {
        var person = app.number(
                "insert into people.person (sign_in_name, display_name, password_hash) values (?, 'Seed', 'none') returning person_id",
                "seed-" + practice + "@example.org");
        app.run("insert into people.membership values (?, ?, 'BILLER')", practice, person);
    }
}
