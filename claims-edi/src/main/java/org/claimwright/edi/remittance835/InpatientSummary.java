package org.claimwright.edi.remittance835;

import java.math.BigDecimal;
import java.util.Optional;
import org.claimwright.edi.Composition;
import org.claimwright.edi.Segment;
import org.claimwright.edi.part.Decimals;

/**
 * What the inpatient claims of a group amount to (005010X221A1 2000 TS2). What was not sent is null.
 *
 * @param drg amounts of diagnosis related groups, in all and by whose rate
 * @param capital amounts of the prospective system's capital part
 * @param disproportionateShare TS204
 * @param teaching TS206, for indirect medical education
 * @param outlierDays TS207
 * @param dayOutlier TS208
 * @param costOutlier TS209
 * @param days what was stayed and reported
 * @param thirdPartyPassThrough TS215
 * @param averageWeight TS216 of the groups
 */
public record InpatientSummary(
        Drg drg,
        BigDecimal disproportionateShare,
        Capital capital,
        BigDecimal teaching,
        BigDecimal outlierDays,
        BigDecimal dayOutlier,
        BigDecimal costOutlier,
        Days days,
        BigDecimal thirdPartyPassThrough,
        BigDecimal averageWeight) {
    /** TS201 in all, TS202 by the federal rate, TS203 by the hospital's. */
    public record Drg(BigDecimal total, BigDecimal federal, BigDecimal hospital) {}

    /** TS205 in all, TS217 by the federal rate, TS218 by the hospital's, TS219 for a disproportionate share. */
    public record Capital(
            BigDecimal total, BigDecimal federal, BigDecimal hospital, BigDecimal disproportionateShare) {}

    /** TS210 average length of stay, TS211 discharges, TS212 cost report days, TS213 covered and TS214 other days. */
    public record Days(
            BigDecimal averageStay,
            BigDecimal discharges,
            BigDecimal costReport,
            BigDecimal covered,
            BigDecimal notCovered) {}

    static Optional<InpatientSummary> read(Segment ts2) {
        return Optional.of(new InpatientSummary(
                new Drg(Decimals.of(ts2, 1), Decimals.of(ts2, 2), Decimals.of(ts2, 3)),
                Decimals.of(ts2, 4),
                new Capital(Decimals.of(ts2, 5), Decimals.of(ts2, 17), Decimals.of(ts2, 18), Decimals.of(ts2, 19)),
                Decimals.of(ts2, 6),
                Decimals.of(ts2, 7),
                Decimals.of(ts2, 8),
                Decimals.of(ts2, 9),
                new Days(
                        Decimals.of(ts2, 10),
                        Decimals.of(ts2, 11),
                        Decimals.of(ts2, 12),
                        Decimals.of(ts2, 13),
                        Decimals.of(ts2, 14)),
                Decimals.of(ts2, 15),
                Decimals.of(ts2, 16)));
    }

    void write(Composition out) {
        out.segment("TS2")
                .element(drg.total())
                .element(drg.federal())
                .element(drg.hospital())
                .element(disproportionateShare)
                .element(capital.total())
                .element(teaching)
                .element(outlierDays)
                .element(dayOutlier)
                .element(costOutlier)
                .element(days.averageStay())
                .element(days.discharges())
                .element(days.costReport())
                .element(days.covered())
                .element(days.notCovered())
                .element(thirdPartyPassThrough)
                .element(averageWeight)
                .element(capital.federal())
                .element(capital.hospital())
                .element(capital.disproportionateShare());
    }
}
