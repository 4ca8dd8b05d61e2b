package org.claimwright.database;

import java.sql.SQLException;

/** A remittance of the practice with a row in each of its tables. */
final class RemittanceSeed {
    private RemittanceSeed() {}

    static void rows(Sql app, int practice) throws SQLException {
        var remittance = app.number(
                "insert into remittance.remittance (practice_id, file_id, first_segment, partner_name, received_at, state,"
                        + " version, claim_count, claims_done, handling, amount, method, trace_number, originator, payer_name,"
                        + " payer_identifier, payee_name, payee_npi, payee_tax_id, payment_segment, payment_text,"
                        + " trace_segment, trace_text) values (?, 1, 3, 'Seed', now(), 'HELD', 1, 1, 0, 'I', 500, 'ACH',"
                        + " 'SEED', '1', 'Seed', '', 'Seed', '', '', 4, 'BPR', 5, 'TRN') returning remittance_id",
                practice);
        var claim = app.number(
                "insert into remittance.paid_claim (practice_id, paid_claim_id, remittance_id, position, state, version,"
                        + " contractual, patient_share, denied, patient_control_number, status_code, charge, paid,"
                        + " claim_filing, payer_claim_number, original_claim_number, facility_code, frequency,"
                        + " patient_last_name, patient_first_name, member_id, forwarded_to, remarks, segment, segment_text,"
                        + " source_text) values (?, nextval('remittance.paid_claim_number'), ?, 1, 'WAITING', 0, 0, 0, 0,"
                        + " 'SEED0001', '1', 500, 500, '12', 'ICN', '', '11', '1', 'Seed', '', '', '', '{}', 14, 'CLP', 'CLP')"
                        + " returning paid_claim_id",
                practice,
                remittance);
        app.run(
                "insert into remittance.paid_line (paid_claim_id, line_number, procedure_code, modifiers, submitted_procedure,"
                        + " submitted_modifiers, revenue_code, charge, paid, line_control_number, remarks, segment,"
                        + " segment_text) values (?, 1, '99213', '{}', '99213', '{}', '', 500, 500, '', '{}', 15, 'SVC')",
                claim);
        app.run(
                "insert into remittance.paid_adjustment (paid_claim_id, line_number, adjustment_number, group_code,"
                        + " reason_code, amount, segment, segment_text) values (?, 1, 1, 'CO', '45', 0, 16, 'CAS')",
                claim);
        app.run(
                "insert into remittance.provider_adjustment (practice_id, remittance_id, position, posted, settled,"
                        + " provider_id, reason_code, reference, amount, segment, segment_text)"
                        + " values (?, ?, 1, false, 0, '1', 'WO', 'ICN', 500, 17, 'PLB')",
                practice,
                remittance);
        app.run(
                "insert into remittance.proof_term (remittance_id, sum_number, term_number, kind, subject, stated, place,"
                        + " amount, segment, segment_text) values (?, 1, 1, 'PAYMENT', 'SEED', true, 'BPR02', 500, 4, 'BPR')",
                remittance);
        app.run(
                "insert into remittance.hold_reason (remittance_id, reason_number, code, place, found, todo)"
                        + " values (?, 1, 'REM-0104', 'segment 4', 'Seed', 'Seed')",
                remittance);
    }
}
