package org.claimwright.database;

import java.sql.SQLException;

/** A claim with a row in each of its tables, for the visit and the coverage that the practice's other seeds have put in. */
final class ClaimSeed {
    private ClaimSeed() {}

    static void rows(Sql app, int practice) throws SQLException {
        app.number("select claims.next_control_number()");
        var claim = app.number(
                "insert into claims.claim (practice_id, encounter_id, patient_id, coverage_id, payer_id, patient_control_number,"
                        + " frequency, version, status, status_since, service_date, total_charge, created_at)"
                        + " select e.practice_id, e.encounter_id, c.patient_id, c.coverage_id, c.payer_id, 'SEED0001',"
                        + " 'ORIGINAL', 1, 'DRAFT', now(), e.date_of_service, 500, now()"
                        + " from encounters.encounter e, registration.coverage c where e.practice_id = ? limit 1"
                        + " returning claim_id",
                practice);
        app.run(
                "insert into claims.claim_line (claim_id, line_number, charge_id, procedure_code, modifiers, units, amount,"
                        + " diagnosis_pointers) select ?, 1, charge_id, '99213', '{}', 1, 500, '{1}' from charges.charge limit 1",
                claim);
        app.run(
                "insert into claims.claim_finding (practice_id, claim_id, rule, check_name, rule_version, severity, snip, field,"
                        + " mended_on, message, todo, citation, position) values (?, ?, 'DX-01', 'DiagnosisIsPresent', 'seed',"
                        + " 'ERROR', 2, 'diagnoses', 'ENCOUNTER', 'Seed', 'Seed', 'Seed', 0)",
                practice,
                claim);
        var batch = app.number(
                "insert into claims.batch (practice_id, partner_id, released_at, released_by, total)"
                        + " values (?, 1, now(), 'Seed', 500) returning batch_id",
                practice);
        app.run("insert into claims.batch_claim values (?, ?, ?, 1, 2)", practice, batch, claim);
        app.run(
                "insert into claims.claim_step (practice_id, claim_id, batch_id, step, from_status, to_status, taken_at)"
                        + " values (?, ?, ?, 'RELEASED', 'READY', 'BATCHED', now())",
                practice,
                claim,
                batch);
    }
}
