package org.claimwright.remittance;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.claimwright.claims.BilledClaim;
import org.claimwright.claims.ClaimAdjudication;
import org.claimwright.claims.ClaimId;
import org.claimwright.payers.PayerDirectory;
import org.claimwright.remittance.RemittanceView.Source;
import org.claimwright.remittance.model.AdvisedAdjustment;
import org.claimwright.remittance.model.AllowedByPayer;
import org.claimwright.remittance.model.ClaimDecision;
import org.claimwright.remittance.model.LineMatching;
import org.claimwright.remittance.model.PaidClaim;
import org.claimwright.remittance.model.PostingClass;
import org.claimwright.remittance.model.Remittance;

/** The decisions on a claim of ours brought to its lines, for those who work with what was decided. Within a practice's scope. */
@Stateless
public class ClaimDecisions {
    private static final int FIRST_RANK = 1;

    @Inject
    private Remittances remittances;

    @Inject
    private ClaimAdjudication claims;

    @Inject
    private PayerDirectory payers;

    @Inject
    private RemittanceBook book;

    @Inject
    private LoadedPostingRules rules;

    /** Whether it takes an earlier decision back and decides nothing itself. */
    public boolean isReversal(PaidClaimId id) {
        return remittances.paidClaim(id).decision() == ClaimDecision.REVERSAL;
    }

    /** Nothing where it belongs to no claim of ours, or its lines fit none. */
    public Optional<PaidDecision> decision(PaidClaimId id) {
        var decision = remittances.paidClaim(id);
        return decision.claim() == null ? Optional.empty() : decision(decision, claims.claim(decision.claim()));
    }

    /** The first payer's latest decision that is in the books and was not taken back. */
    public Optional<PaidDecision> standing(ClaimId claim) {
        var decisions = remittances.inBooks(List.of(claim));
        var takenBack = new HashSet<PaidClaimId>();
        decisions.forEach(decision -> takenBack.add(decision.reverses()));
        return decisions.stream()
                .filter(decision -> decision.state() == PaidClaimState.POSTED)
                .filter(decision -> decision.decision().rank() == FIRST_RANK && !takenBack.contains(decision.id()))
                .reduce((earlier, later) -> later)
                .flatMap(decision -> decision(decision, claims.claim(claim)));
    }

    private Optional<PaidDecision> decision(PaidClaim decision, BilledClaim claim) {
        var remittance = remittances.remittance(decision.remittance());
        return LineMatching.match(claim.lines(), decision.whole())
                .map(lines -> new PaidDecision(
                        decision.id(),
                        remittance.id(),
                        decision.position(),
                        claim.id(),
                        decision.decision().rank(),
                        decision.advised().payerClaimNumber(),
                        remittance.payment().payerName(),
                        remittance.fileId(),
                        new Source(
                                decision.advised().segment(), decision.advised().segmentText()),
                        lines.stream()
                                .map(line ->
                                        AllowedByPayer.line(line, adjustment -> classOf(adjustment, remittance, claim)))
                                .toList()));
    }

    private PostingClass classOf(AdvisedAdjustment adjustment, Remittance remittance, BilledClaim claim) {
        var on = Optional.ofNullable(remittance.payment().paymentDate()).orElseGet(book::today);
        return rules.map()
                .of(payers.payer(claim.payer()).electronicId(), adjustment, on)
                .what();
    }
}
