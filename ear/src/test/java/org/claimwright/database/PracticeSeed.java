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
            work(app, practice);
            exchange(app, practice);
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

    private static void work(Sql app, int practice) throws SQLException {
        app.run(
                "insert into timeline.event (practice_id, subject_kind, subject_id, happened_at, what, tone, actor)"
                        + " values (?, 'claim', 1, now(), 'Sent', 'BLUE', 'Seed')",
                practice);
        app.run(
                "insert into worklists.work_item (practice_id, kind, subject_kind, subject_id, reason, amount, opened_at)"
                        + " values (?, 'rejected', 'claim', 1, 'Rejected', 15000, now())",
                practice);
    }

    private static void exchange(Sql app, int practice) throws SQLException {
        var partner = app.number(
                "select exchange.add_partner(?, 'Seed', 'ZZ', 'OURS', 'OURS', 'ZZ', 'THEIRS', 'THEIRS', 'TEST')",
                "seed-" + practice);
        var file = app.number(
                "insert into exchange.outgoing_file (practice_id, partner_id, kind, name, interchange_number, group_number,"
                        + " content, sets, subject_id, created_at)"
                        + " values (?, ?, '837P', 'seed.edi', 1, 1, 'ISA', 1, 1, now()) returning file_id",
                practice,
                partner);
        app.run("insert into exchange.sent_reference values (?, ?, ?, 'GROUP', '1')", practice, file, partner);
        app.run("insert into exchange.received_set values (?, ?, 1, '999', '0001', 'ISA', now())", practice, file + 1);
    }
}
