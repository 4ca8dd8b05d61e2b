package org.claimwright.database;

import java.sql.SQLException;

/** Rows of a practice in the tables of the intake and of how other systems reach it. */
final class IntakeSeed {
    private IntakeSeed() {}

    static void rows(Sql app, int practice) throws SQLException {
        var waiting = app.number(
                "insert into intake.waiting (practice_id, handler, reference, about, content, arrived_at, tried_at, tries)"
                        + " values (?, 'FHIR', 'Encounter 1', 'Encounter 1', 'x', now(), now(), 1) returning waiting_id",
                practice);
        app.run(
                "insert into intake.reason values (?, ?, 1, 'INT-0403', 'diagnosis', 'no code', 'map it')",
                practice,
                waiting);
        app.run("insert into intake.outside_id values (?, 'PATIENT', 'seed', '1', 1, now())", practice);
        app.run("insert into intake.code_map values (?, 'PAYER', 'Seed', 'SEED')", practice);
        app.run("insert into exchange.receiving_facility values (?, ?)", practice, "SEED" + practice);
        app.run(
                "insert into people.access_token (practice_id, name, sha256, created_at) values (?, 'Seed', ?, now())",
                practice,
                "0".repeat(56) + String.format("%08d", practice));
    }
}
