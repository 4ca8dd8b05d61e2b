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
            identity(app, practice);
            registration(app, practice, payer(app, practice));
            prices(app, practice);
            visit(app, practice);
            ClaimSeed.rows(app, practice);
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

    private static void identity(Sql app, int practice) throws SQLException {
        app.run(
                "insert into practices.billing_identity (practice_id, legal_name, organization, npi, tax_id, taxonomy,"
                        + " line1, line2, city, state, zip, contact_name, contact_phone) values (?, 'Seed', true,"
                        + " '1234567893', '361234567', '207Q00000X', '1 Main St', '', 'Peoria', 'IL', '616021234', 'Desk',"
                        + " '3095550100')",
                practice);
        app.run(
                "insert into practices.provider (practice_id, first_name, last_name, npi, taxonomy, specialty, active)"
                        + " values (?, 'Seed', 'Provider', '1234567893', '207Q00000X', '', true)",
                practice);
        app.run(
                "insert into practices.location (practice_id, name, place_of_service, line1, line2, city, state, zip, npi)"
                        + " values (?, 'Office', '11', '1 Main St', '', 'Peoria', 'IL', '61602', '')",
                practice);
    }

    private static long payer(Sql app, int practice) throws SQLException {
        return app.number(
                "select payers.add_payer('Seed', ?, 'CI', 365, true, false, '1 Main St', '', 'Omaha', 'NE', '68102')",
                "SEED" + practice);
    }

    private static void registration(Sql app, int practice, long payer) throws SQLException {
        var patient = app.number(
                "insert into registration.patient (practice_id, account_number, first_name, middle_name, last_name,"
                        + " suffix, birth_date, sex, line1, line2, city, state, zip, phone) values (?,"
                        + " registration.next_account_number(), 'Seed', '', 'Patient', '', '1980-01-01', 'UNKNOWN',"
                        + " '1 Main St', '', 'Peoria', 'IL', '61602', '') returning patient_id",
                practice);
        app.run(
                "insert into registration.coverage (practice_id, patient_id, rank, payer_id, plan_name, group_number,"
                        + " member_id, relationship, effective_from) values (?, ?, 1, ?, '', '', 'SEED1', 'SELF',"
                        + " '2026-01-01')",
                practice,
                patient,
                payer);
    }

    private static void prices(Sql app, int practice) throws SQLException {
        var schedule = app.number(
                "insert into pricing.fee_schedule (practice_id, name, effective_from) values (?, 'Seed', '2026-01-01')"
                        + " returning fee_schedule_id",
                practice);
        app.run(
                "insert into pricing.fee (practice_id, fee_schedule_id, procedure_code, amount) values (?, ?, '99213', 500)",
                practice,
                schedule);
    }

    /** A visit of the practice's patient, with its line. */
    private static void visit(Sql app, int practice) throws SQLException {
        var encounter = app.number("insert into encounters.encounter (practice_id, patient_id, date_of_service,"
                + " rendering_provider_id, location_id, place_of_service, diagnoses, status)"
                + " select p.practice_id, p.patient_id, '2026-11-03', d.provider_id, l.location_id, '11', '{I10}', 'OPEN'"
                + " from registration.patient p, practices.provider d, practices.location l returning encounter_id");
        app.run(
                "insert into charges.charge (practice_id, encounter_id, line_number, procedure_code, modifiers, units,"
                        + " unit_price, price_source, amount, diagnosis_pointers, service_from, service_to, status, version)"
                        + " values (?, ?, 1, '99213', '{}', 1, 500, 'TYPED', 500, '{1}', '2026-11-03', '2026-11-03',"
                        + " 'UNBILLED', 1)",
                practice, encounter);
    }
}
