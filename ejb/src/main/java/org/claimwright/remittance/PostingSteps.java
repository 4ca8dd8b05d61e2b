package org.claimwright.remittance;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.claimwright.kernel.Money;
import org.claimwright.remittance.model.PaidClaim;
import org.claimwright.remittance.model.PostingRules;
import org.claimwright.remittance.model.ProviderAdjustment;
import org.claimwright.remittance.model.ProviderAdjustmentReason;
import org.claimwright.remittance.model.Remittance;

/**
 * The steps of a posting, each a transaction of its own: what was committed stays, what was not is done again after a restart. A
 * remittance is held while a step works on it, so that two servers or a person cannot post the same part.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class PostingSteps {
    private static final int CLAIMS_AT_ONCE = 100;

    @Inject
    private Remittances remittances;

    @Inject
    private ClaimPosting claims;

    @Inject
    private RemittanceBook book;

    @Inject
    private RemittanceChronicle chronicle;

    @Inject
    private Event<RemittanceCompleted> announcement;

    public List<Integer> practicesWithUnposted() {
        return remittances.practicesWithUnposted();
    }

    public List<RemittanceId> posting() {
        return remittances.posting();
    }

    /** The payment itself. What keeps it out of the books keeps every claim out, so none is tried before. */
    public void begin(RemittanceId id) {
        var remittance = remittances.held(id);
        if (remittance.state() == RemittanceState.POSTING) {
            book.postPayment(remittance);
        }
    }

    /** @return whether there may be more to do */
    public boolean postNext(RemittanceId id) {
        return next(id, CLAIMS_AT_ONCE);
    }

    /** For a chunk that failed: only the claim that is at fault shall wait. */
    public boolean postNextAlone(RemittanceId id) {
        return next(id, 1);
    }

    /** The ids of the claims that the next chunk would post, the first one alone when one is posted at a time. */
    public Optional<PaidClaimId> nextWaiting(RemittanceId id) {
        return remittances.waiting(id, 1).stream().map(PaidClaim::id).findFirst();
    }

    private boolean next(RemittanceId id, int limit) {
        var remittance = remittances.held(id);
        if (remittance.state() != RemittanceState.POSTING) {
            return false;
        }
        var waiting = remittances.waiting(id, limit);
        if (waiting.isEmpty()) {
            finish(remittance);
            return false;
        }
        claims.post(remittance, waiting);
        count(remittance);
        return true;
    }

    private void count(Remittance remittance) {
        var settled = EnumSet.of(PaidClaimState.POSTED, PaidClaimState.UNMATCHED, PaidClaimState.NOTED);
        remittance.doneWith(remittances.count(remittance.id(), settled));
    }

    private void finish(Remittance remittance) {
        var open = remittances.count(remittance.id(), EnumSet.of(PaidClaimState.FAILED, PaidClaimState.UNDONE));
        if (open > 0) {
            stop(remittance, (open == 1 ? "1 claim waits" : open + " claims wait") + " to be posted");
            return;
        }
        remittances.providerAdjustments(remittance.id()).stream()
                .filter(adjustment -> !adjustment.isPosted())
                .forEach(adjustment -> post(remittance, adjustment));
        book.prove(remittance);
        remittance.moveTo(RemittanceState.COMPLETE, null);
        chronicle.completed(remittance);
        announcement.fire(
                new RemittanceCompleted(remittance.id(), remittance.payment().amount()));
    }

    private void post(Remittance remittance, ProviderAdjustment adjustment) {
        var known = known(adjustment);
        var lines = PostingRules.providerAdjustment(
                adjustment.reason(), adjustment.advised().amount(), known, RemittanceBook.dimensions(remittance));
        book.post(List.of(book.entry(RemittanceBook.of(remittance, adjustment), lines)));
        adjustment.post(known);
    }

    /** What of a recovery the payer had announced, and we hold for it. */
    private Money known(ProviderAdjustment adjustment) {
        var amount = adjustment.advised().amount();
        if (adjustment.reason() != ProviderAdjustmentReason.OVERPAYMENT_RECOVERY || !amount.isPositive()) {
            return Money.ZERO;
        }
        var open = remittances.recoupmentOpen(adjustment.advised().reference());
        return open.compareTo(amount) < 0 ? open : amount;
    }

    /** A claim whose posting failed waits for a person; the rest goes on. */
    public void fail(PaidClaimId id, String why) {
        var claim = remittances.paidClaim(id);
        remittances.held(claim.remittance());
        if (claim.state() == PaidClaimState.WAITING) {
            claim.fail(why);
            chronicle.failed(claim);
        }
    }

    /** Nothing goes on by itself any more; a person has to look. */
    public void stop(RemittanceId id, String why) {
        var remittance = remittances.held(id);
        if (remittance.state() == RemittanceState.POSTING) {
            stop(remittance, why);
            chronicle.stopped(remittance);
        }
    }

    private void stop(Remittance remittance, String why) {
        remittance.moveTo(RemittanceState.INCOMPLETE, why);
        chronicle.incomplete(remittance);
    }
}
