package org.claimwright.database;

import java.sql.SQLException;

/** An underpayment of the practice, and a case about it with an offer that was taken. */
final class NegotiationSeed {
    private NegotiationSeed() {}

    static void rows(Sql app, int practice, long payer) throws SQLException {
        var claim = app.number("select min(claim_id) from claims.claim where practice_id = ?", practice);
        var paid = app.number("select min(paid_claim_id) from remittance.paid_claim where practice_id = ?", practice);
        var underpayment = app.number(
                "insert into negotiation.underpayment (practice_id, claim_id, payer_id, paid_claim_id, found_on, expected,"
                        + " allowed, short_by, state) values (?, ?, ?, ?, '2026-11-03', 500, 400, 100, 'IN_CASE')"
                        + " returning underpayment_id",
                practice,
                claim,
                payer,
                paid);
        app.run(
                "insert into negotiation.underpaid_line (underpayment_id, line_number, service, charge, expected, paid,"
                        + " patient_share, sequestered, contract, arithmetic)"
                        + " values (?, 1, '99213', 500, 500, 400, 0, 0, 'Seed', '1 unit')",
                underpayment);
        var number = app.number(
                "insert into negotiation.negotiation_case (practice_id, payer_id, state, owner, contact_name, contact_phone,"
                        + " contact_email, opened_on, opened_by)"
                        + " values (?, ?, 'AGREED', 'Seed', '', '', '', '2026-11-03', 'Seed') returning case_id",
                practice,
                payer);
        var line = app.number(
                "insert into negotiation.case_line (practice_id, case_id, underpayment_id, claim_id, paid_claim_id,"
                        + " payer_claim_number, patient_control_number, service_date, line_number, service, charge, expected,"
                        + " allowed, arithmetic) values (?, ?, ?, ?, ?, 'ICN', 'SEED0001', '2026-11-03', 1, '99213', 500, 500,"
                        + " 400, '1 unit') returning case_line_id",
                practice,
                number,
                underpayment,
                claim,
                paid);
        agreed(app, practice, number, line);
    }

    private static void agreed(Sql app, int practice, long number, long line) throws SQLException {
        var offer = app.number(
                "insert into negotiation.offer (practice_id, case_id, number, made_by, made_on, contact, note, recorded_by,"
                        + " recorded_at) values (?, ?, 1, 'US', '2026-11-03', '', '', 'Seed', now()) returning offer_id",
                practice,
                number);
        app.run(
                "insert into negotiation.offered_line (offer_id, case_line_id, amount) values (?, ?, 450)",
                offer,
                line);
        app.run(
                "insert into negotiation.agreement (practice_id, case_id, offer_id, agreed_on, agreed_by, total)"
                        + " values (?, ?, ?, '2026-11-03', 'Seed', 450)",
                practice,
                number,
                offer);
    }
}
