package org.claimwright.database;

import java.sql.SQLException;

/** A visit of the practice's patient, and a claim of it with a row in each of its tables. */
final class ClaimSeed {
    private ClaimSeed() {}

    static void rows(Sql app, int practice) throws SQLException {
        app.number("select claims.next_control_number()");
        var encounter = app.number(
                "insert into encounters.encounter (practice_id, patient_id, date_of_service, rendering_provider_id, location_id,"
                        + " place_of_service, diagnoses, status) select c.practice_id, c.patient_id, '2026-11-03', p.provider_id,"
                        + " l.location_id, '11', '{I10}', 'CLOSED' from registration.coverage c, practices.provider p,"
                        + " practices.location l where c.practice_id = ? limit 1 returning encounter_id",
                practice);
        var charge = app.number(
                "insert into charges.charge (practice_id, encounter_id, line_number, procedure_code, modifiers, units,"
                        + " unit_price, price_source, amount, diagnosis_pointers, service_from, service_to, status, version)"
                        + " values (?, ?, 1, '99213', '{}', 1, 500, 'TYPED', 500, '{1}', '2026-11-03', '2026-11-03',"
                        + " 'UNBILLED', 1) returning charge_id",
                practice, encounter);
        var claim = app.number(
                "insert into claims.claim (practice_id, encounter_id, patient_id, coverage_id, payer_id, patient_control_number,"
                        + " frequency, version, status, status_since, service_date, total_charge, created_at)"
                        + " select practice_id, e.encounter_id, patient_id, c.coverage_id, c.payer_id, 'SEED0001',"
                        + " 'ORIGINAL', 1, 'DRAFT', now(), e.date_of_service, 500, now()"
                        + " from encounters.encounter e join registration.coverage c using (practice_id, patient_id)"
                        + " where e.encounter_id = ? limit 1"
                        + " returning claim_id",
                encounter);
        app.run(
                "insert into claims.claim_line (claim_id, line_number, charge_id, procedure_code, modifiers, units, amount,"
                        + " diagnosis_pointers) values (?, 1, ?, '99213', '{}', 1, 500, '{1}')",
                claim, charge);
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
