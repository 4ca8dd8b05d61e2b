package org.claimwright.remittance;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import org.claimwright.claims.ClaimAdjudication;
import org.claimwright.claims.ClaimId;
import org.claimwright.remittance.model.PaidClaim;
import org.claimwright.remittance.model.Remittance;

/**
 * What a person does with a posting: undo it whole or for one claim, post it again, say whose an unmatched payment is. Undoing mirrors
 * the entries, in today's month; nothing is deleted. Within a practice's scope, one transaction a call.
 */
@Stateless
public class RemittancePosting {
    @Inject
    private Remittances remittances;

    @Inject
    private RemittanceBook book;

    @Inject
    private ClaimPosting claims;

    @Inject
    private ClaimOutcomes outcomes;

    @Inject
    private ClaimAdjudication adjudication;

    @Inject
    private RemittanceChronicle chronicle;

    @Inject
    private Event<ClaimPaymentUndone> announcement;

    /** The last posted first, so that what rests on something goes before it. A second undo changes nothing. */
    public void undo(RemittanceId id, String person) {
        var remittance = remittances.held(id);
        if (!remittance.state().hasPostings()) {
            return;
        }
        remittances.claims(id).stream()
                .filter(claim -> claim.state().isInBooks())
                .sorted(Comparator.comparingInt(PaidClaim::position).reversed())
                .forEach(claim -> takeOut(claim, person));
        remittances.providerAdjustments(id).stream()
                .filter(adjustment -> adjustment.isPosted())
                .forEach(adjustment -> {
                    book.undo(RemittanceBook.of(remittance, adjustment));
                    adjustment.undo();
                });
        book.undo(RemittanceBook.ofPayment(remittance));
        book.prove(remittance);
        remittance.doneWith(0);
        remittance.moveTo(RemittanceState.UNDONE, null);
        chronicle.undone(remittance, person);
    }

    /** The payment stays in the books; its clearing account holds what this claim was paid until it is posted again. */
    public void undo(PaidClaimId id, String person) {
        var claim = remittances.paidClaim(id);
        var remittance = remittances.held(claim.remittance());
        if (!claim.state().isInBooks()) {
            return;
        }
        takeOut(claim, person);
        remittance.doneWith(remittance.claimsDone() - 1);
        remittance.moveTo(RemittanceState.INCOMPLETE, "the posting of claim " + claim.position() + " was undone");
        chronicle.undone(remittance, claim, person);
    }

    private void takeOut(PaidClaim claim, String person) {
        remittances.reversalOf(claim.id()).ifPresent(later -> {
            throw new PostingRefused("Claim " + claim.position() + " was taken back by claim " + later.position()
                    + " of remittance " + later.remittance().value() + "; undo that one first.");
        });
        book.undo(RemittanceBook.of(claim));
        var earlier = claim.reverses();
        claim.undo();
        remittances.flush();
        chronicle.isMatched(claim, "Posting undone");
        reopen(earlier);
        if (claim.claim() != null) {
            outcomes.undone(claim, person);
            announcement.fire(new ClaimPaymentUndone(claim.remittance(), claim.id(), claim.claim()));
        }
    }

    /** What had been taken back lies unapplied again. */
    private void reopen(PaidClaimId earlier) {
        if (earlier != null) {
            var claim = remittances.paidClaim(earlier);
            if (claim.state() == PaidClaimState.UNMATCHED) {
                chronicle.unmatched(claim);
            }
        }
    }

    /** All that is not in the books waits to be posted again; {@link PostingRun} does it. */
    public void postAgain(RemittanceId id, String person) {
        var remittance = remittances.held(id);
        if (remittance.state() != RemittanceState.UNDONE && remittance.state() != RemittanceState.INCOMPLETE) {
            return;
        }
        var open = EnumSet.of(PaidClaimState.UNDONE, PaidClaimState.FAILED);
        remittances.claims(id).stream()
                .filter(claim -> open.contains(claim.state()))
                .forEach(this::letWait);
        remittance.postAgain();
        chronicle.postedAgain(remittance, person);
    }

    /** One claim that was undone, or failed, waits to be posted again. */
    public void postAgain(PaidClaimId id, String person) {
        var claim = remittances.paidClaim(id);
        var remittance = remittances.held(claim.remittance());
        if (remittance.state() == RemittanceState.UNDONE) {
            throw new PostingRefused("The whole remittance is undone; post it again as a whole.");
        }
        if (claim.state() == PaidClaimState.UNDONE || claim.state() == PaidClaimState.FAILED) {
            letWait(claim);
            remittance.postAgain();
            chronicle.postedAgain(remittance, person);
        }
    }

    private void letWait(PaidClaim claim) {
        chronicle.isTriedAgain(claim);
        claim.waitAgain();
    }

    /**
     * Says whose an unmatched payment, or takeback, is: it goes from where it lay to that claim.
     *
     * @throws PostingRefused when it cannot be posted there; nothing changed
     */
    public void match(PaidClaimId id, ClaimId ours, String person) {
        var claim = remittances.paidClaim(id);
        var remittance = remittances.held(claim.remittance());
        if (claim.state() != PaidClaimState.UNMATCHED) {
            throw new PostingRefused("This payment is not unmatched any more.");
        }
        book.undo(RemittanceBook.of(claim));
        claim.waitAgain();
        claim.match(ours, adjudication.claim(ours).status(), person);
        claims.post(remittance, List.of(claim));
        proveIfComplete(remittance);
        chronicle.matched(remittance, claim, person);
    }

    private void proveIfComplete(Remittance remittance) {
        if (remittance.state() == RemittanceState.COMPLETE) {
            book.prove(remittance);
        }
    }
}
