package org.claimwright.remittance.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.claimwright.kernel.Money;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * What was paid for one service, as the payer says it (005010X221A1 loop 2110).
 *
 * @param number counted from 1 in the claim
 * @param procedure as adjudicated (SVC01)
 * @param submittedProcedure as billed (SVC06); the adjudicated one where the payer names no other
 * @param units null where not sent, which means one
 * @param allowed AMT B6, null where not sent
 * @param lineControlNumber REF 6R, or empty
 * @param segment of the SVC, counted through the file
 */
@Embeddable
public record AdvisedLine(
        @Column(name = "line_number") int number,
        @Column(name = "procedure_code") String procedure,
        @JdbcTypeCode(SqlTypes.ARRAY) List<String> modifiers,
        @Column(name = "submitted_procedure") String submittedProcedure,
        @JdbcTypeCode(SqlTypes.ARRAY) @Column(name = "submitted_modifiers") List<String> submittedModifiers,
        @Column(name = "revenue_code") String revenueCode,
        Money charge,
        Money paid,
        @Column(precision = 15, scale = 3) BigDecimal units,
        @Column(name = "submitted_units", precision = 15, scale = 3) BigDecimal submittedUnits,
        Money allowed,
        @Column(name = "line_control_number") String lineControlNumber,
        @Column(name = "service_from") LocalDate serviceFrom,
        @Column(name = "service_to") LocalDate serviceTo,
        @JdbcTypeCode(SqlTypes.ARRAY) List<String> remarks,
        long segment,
        @Column(name = "segment_text") String segmentText) {
    /** As people write it: {@code 99213-25}. */
    public String service() {
        return modifiers.isEmpty() ? procedure : procedure + "-" + String.join("-", modifiers);
    }
}
