package org.claimwright.remittance;

import java.io.Serializable;
import java.util.List;
import org.claimwright.kernel.Money;

/**
 * A decision with its lines, what is behind it in the ledger, and the payer's own segments.
 *
 * @param adjustments of the claim itself
 * @param entries the lines of its entry; none when nothing moved
 */
public record PaidClaimDetail(
        PaidClaimView claim,
        List<Line> lines,
        List<Adjustment> adjustments,
        List<String> remarks,
        List<LedgerLine> entries,
        String sourceText)
        implements Serializable {

    /** @param allowed null where the payer does not say */
    public record Line(
            int number,
            String service,
            Money charge,
            Money paid,
            Money allowed,
            List<Adjustment> adjustments,
            List<String> remarks,
            RemittanceView.Source source)
            implements Serializable {}

    /** @param meaning of its reason, in our words */
    public record Adjustment(String code, String meaning, Money amount, long segment, String segmentText)
            implements Serializable {}

    /** A debit is positive, a credit negative. */
    public record LedgerLine(int account, String name, Long charge, Money amount) implements Serializable {}
}
