package org.claimwright.database;

import java.sql.SQLException;

/** Papers of patient billing with a row in each of its tables. */
final class PatientBillingSeed {
    private PatientBillingSeed() {}

    static void rows(Sql app, int practice) throws SQLException {
        var patient = app.number("select min(patient_id) from registration.patient");
        var encounter = app.number("select min(encounter_id) from encounters.encounter");
        app.text("select patientbilling.next_number('RECEIPT')");
        var plan = app.number(
                "insert into patientbilling.plan (practice_id, plan_number, patient_id, total, made_on, made_by)"
                        + " values (?, '10001', ?, 500, '2026-11-03', 'Seed') returning plan_id",
                practice,
                patient);
        app.run(
                "insert into patientbilling.plan_instalment (plan_id, instalment_number, due_on, amount)"
                        + " values (?, 1, '2026-11-03', 500)",
                plan);
        app.run(
                "insert into patientbilling.receipt (practice_id, receipt_number, entry_key, patient_id, method, reference,"
                        + " amount, purpose, plan_id, received_on, received_at, received_by) values (?, '10001', 'seed', ?,"
                        + " 'CASH', '', 500, 'PLAN', ?, '2026-11-03', now(), 'Seed')",
                practice,
                patient,
                plan);
        app.run(
                "insert into patientbilling.prepayment_use (practice_id, patient_id, charge_id, amount, used_on)"
                        + " values (?, ?, 1, 500, '2026-11-03')",
                practice,
                patient);
        app.run(
                "insert into patientbilling.self_pay (practice_id, encounter_id, patient_id, amount, decided_on, decided_by)"
                        + " values (?, ?, ?, 500, '2026-11-03', 'Seed')",
                practice,
                encounter,
                patient);
        statement(app, practice, patient, encounter);
        app.run(
                "insert into patientbilling.statement_run (practice_id, begun_at, begun_by, asked, made, failed)"
                        + " values (?, now(), 'Seed', 1, 0, 0)",
                practice);
        app.run(
                "insert into patientbilling.portal_access (practice_id, person_id, patient_id)"
                        + " select ?, person_id, ? from people.membership",
                practice,
                patient);
    }

    private static void statement(Sql app, int practice, long patient, long encounter) throws SQLException {
        var statement = app.number(
                "insert into patientbilling.statement (practice_id, statement_number, patient_id, level, made_on, due_on,"
                        + " cut_off, made_by, previous_balance, new_charges, insurance_paid, adjustments, patient_paid,"
                        + " total_balance, pending, on_plan, owed, credit, instalment_due, amount_due, charges_ever,"
                        + " insurance_ever, adjustments_ever, paid_ever, to_30_days, to_60_days, to_90_days, to_120_days,"
                        + " older, scan_line) values (?, '10001', ?, 1, '2026-11-03', '2026-11-27', now(), 'Seed', 0, 500, 0,"
                        + " 0, 0, 500, 0, 0, 500, 0, 0, 500, 500, 0, 0, 0, 500, 0, 0, 0, 0, '') returning statement_id",
                practice,
                patient);
        app.run(
                "insert into patientbilling.statement_line (statement_id, line_number, encounter_id, visit_date,"
                        + " provider_name, charge_id, procedure_code, description, why, charge, insurance_paid, discount,"
                        + " patient_paid, pending, on_plan, owed) values (?, 1, ?, '2026-11-03', '', 1, '99213', '', '', 500,"
                        + " 0, 0, 0, 0, 0, 500)",
                statement,
                encounter);
        app.run(
                "insert into patientbilling.statement_paper values (?, ?, '%PDF', repeat('0', 64))",
                practice, statement);
    }
}
