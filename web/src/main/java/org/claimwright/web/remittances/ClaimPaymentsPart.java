package org.claimwright.web.remittances;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.claimwright.claims.ClaimId;
import org.claimwright.remittance.LineBalance;
import org.claimwright.remittance.PaidClaimView;
import org.claimwright.remittance.RemittanceLog;

/** On the page of a claim: the payers' decisions on it, and who owes what of each line. */
@Named
@RequestScoped
public class ClaimPaymentsPart {
    @Inject
    private RemittanceLog log;

    private ClaimId claim;
    private List<PaidClaimView> decisions;
    private List<LineBalance> balances;

    public List<PaidClaimView> decisions(ClaimId of) {
        load(of);
        return decisions;
    }

    public List<LineBalance> balances(ClaimId of) {
        load(of);
        return balances;
    }

    private void load(ClaimId of) {
        if (!of.equals(claim)) {
            claim = of;
            decisions = log.ofClaim(of);
            balances = decisions.isEmpty() ? List.of() : log.balances(of);
        }
    }

    public String kindOf(PaidClaimView decision) {
        return RemittanceWords.kind(decision);
    }

    public String resultOf(PaidClaimView decision) {
        return RemittanceWords.result(decision);
    }
}
