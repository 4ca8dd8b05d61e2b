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
            var payer = payer(app, practice);
            registration(app, practice, payer);
            contract(app, practice, payer);
            ClaimSeed.rows(app, practice);
            RemittanceSeed.rows(app, practice);
            NegotiationSeed.rows(app, practice, payer);
            prices(app, practice);
            visit(app, practice);
            PatientBillingSeed.rows(app, practice);
            work(app, practice);
            exchange(app, practice);
            app.run("insert into demobooks.month_done values (?, 1, 'VISITS', 0)", practice);
            IntakeSeed.rows(app, practice);
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
                "insert into practices.patient_desk (practice_id, phone, hours, portal_address)"
                        + " values (?, '3095550100', 'Monday to Friday', '')",
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

    private static void contract(Sql app, int practice, long payer) throws SQLException {
        var contract = app.number(
                "insert into pricing.contract (practice_id, payer_id, name, effective_from, line_limit, tolerance)"
                        + " values (?, ?, 'Seed', '2026-01-01', 'LESSER_OF', 0) returning contract_id",
                practice,
                payer);
        app.run(
                "insert into pricing.contract_rate (practice_id, contract_id, procedure_code, setting, amount, effective_from)"
                        + " values (?, ?, '99213', 'ANY', 5, '2026-01-01')",
                practice,
                contract);
    }

    private static void visit(Sql app, int practice) throws SQLException {
        var provider = app.number(
                "insert into practices.provider (practice_id, first_name, last_name, npi, taxonomy, specialty, active)"
                        + " values (?, 'Seed', 'Provider', '1987654328', '207Q00000X', '', true) returning provider_id",
                practice);
        var location = app.number(
                "insert into practices.location (practice_id, name, place_of_service, line1, line2, city, state, zip, npi)"
                        + " values (?, 'Seed', '11', '1 Oak St', '', 'Evanston', 'IL', '60201', '') returning location_id",
                practice);
        var patient = app.number(
                "insert into registration.patient (practice_id, account_number, first_name, middle_name, last_name, suffix,"
                        + " birth_date, sex, line1, line2, city, state, zip, phone) values (?, '99999901', 'Seed', '',"
                        + " 'Visit', '', '1964-07-02', 'UNKNOWN', '1 Oak St', '', 'Evanston', 'IL', '60201', '')"
                        + " returning patient_id",
                practice);
        var encounter = app.number(
                "insert into encounters.encounter (practice_id, patient_id, date_of_service, rendering_provider_id,"
                        + " location_id, place_of_service, diagnoses, status)"
                        + " values (?, ?, '2026-11-03', ?, ?, '11', '{I10}', 'OPEN') returning encounter_id",
                practice,
                patient,
                provider,
                location);
        app.run(
                "insert into charges.charge (practice_id, encounter_id, line_number, procedure_code, modifiers, units,"
                        + " unit_price, price_source, amount, diagnosis_pointers, service_from, service_to, status, version)"
                        + " values (?, ?, 1, '99213', '{}', 1, 500, 'TYPED', 500, '{1}', '2026-11-03', '2026-11-03',"
                        + " 'UNBILLED', 1)",
                practice, encounter);
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
