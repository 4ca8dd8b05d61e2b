package org.claimwright.edi.remittance835;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.claimwright.edi.Composition;
import org.claimwright.edi.Segment;
import org.claimwright.edi.part.Dates;
import org.claimwright.edi.part.Decimals;

/**
 * What a group of claims amounts to (005010X221A1 2000 TS3). What was not sent is null.
 *
 * @param claims how many
 * @param secondaryPayer TS313, what others paid first
 * @param notLaboratory TS315, charges that are not for a laboratory
 * @param reportable TS317, charges that procedures are reported for
 * @param payable TS318, what these procedures come to
 * @param professionalComponent TS320
 * @param patientLiability TS321, of claims that others paid first
 * @param patientReimbursement TS322
 * @param periodicClaims TS323, how many were paid by periodic interim payment
 * @param periodicAdjustment TS324
 */
public record ProviderSummary(
        String providerId,
        String facilityCode,
        LocalDate fiscalPeriodEnd,
        BigDecimal claims,
        BigDecimal charge,
        BigDecimal secondaryPayer,
        BigDecimal notLaboratory,
        BigDecimal reportable,
        BigDecimal payable,
        BigDecimal professionalComponent,
        BigDecimal patientLiability,
        BigDecimal patientReimbursement,
        BigDecimal periodicClaims,
        BigDecimal periodicAdjustment) {
    private static final int MOST = 24;

    static Optional<ProviderSummary> read(Segment ts3) {
        return Optional.of(new ProviderSummary(
                ts3.element(1),
                ts3.element(2),
                Dates.of(ts3, 3),
                Decimals.of(ts3, 4),
                Decimals.of(ts3, 5),
                Decimals.of(ts3, 13),
                Decimals.of(ts3, 15),
                Decimals.of(ts3, 17),
                Decimals.of(ts3, 18),
                Decimals.of(ts3, 20),
                Decimals.of(ts3, 21),
                Decimals.of(ts3, 22),
                Decimals.of(ts3, 23),
                Decimals.of(ts3, 24)));
    }

    void write(Composition out) {
        out.segment("TS3")
                .element(providerId)
                .element(facilityCode)
                .element(fiscalPeriodEnd)
                .element(claims)
                .element(charge)
                .skip(7)
                .element(secondaryPayer)
                .skip(1)
                .element(notLaboratory)
                .skip(1)
                .element(reportable)
                .element(payable)
                .skip(1)
                .element(professionalComponent)
                .element(patientLiability)
                .element(patientReimbursement)
                .element(periodicClaims)
                .element(periodicAdjustment);
    }
}
