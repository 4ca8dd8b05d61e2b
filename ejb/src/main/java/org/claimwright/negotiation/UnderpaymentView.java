package org.claimwright.negotiation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.claimwright.claims.ClaimId;
import org.claimwright.kernel.Money;
import org.claimwright.payers.PayerId;
import org.claimwright.remittance.PaidClaimId;
import org.claimwright.remittance.RemittanceId;

/**
 * A decision that was short, with the lines that are.
 *
 * @param position of the decision in its remittance
 */
public record UnderpaymentView(
        UnderpaymentId id,
        ClaimId claim,
        String patientControlNumber,
        PayerId payer,
        String payerName,
        LocalDate serviceDate,
        LocalDate foundOn,
        RemittanceId remittance,
        int position,
        PaidClaimId paidClaim,
        Money expected,
        Money allowed,
        Money shortBy,
        List<Line> lines)
        implements Serializable {
    public UnderpaymentView {
        lines = List.copyOf(lines);
    }

    /**
     * A line that is short.
     *
     * @param arithmetic how what is expected comes about
     */
    public record Line(
            int number,
            String service,
            Money charge,
            String contract,
            String arithmetic,
            Money expected,
            Money paid,
            Money patientShare,
            Money sequestered)
            implements Serializable {
        public Money allowed() {
            return paid.plus(patientShare).plus(sequestered);
        }

        public Money shortBy() {
            return expected.minus(allowed());
        }
    }
}
