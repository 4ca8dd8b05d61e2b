package org.claimwright.claims;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimwright.charges.ChargeCapture;
import org.claimwright.claims.Chronicle.Told;
import org.claimwright.claims.Claims.Step;
import org.claimwright.claims.model.Batch;
import org.claimwright.claims.model.BatchedClaim;
import org.claimwright.claims.model.Claim;
import org.claimwright.claims.model.ClaimDraft;
import org.claimwright.claims.model.ClaimStep;
import org.claimwright.claims.x12.Claim837;
import org.claimwright.claims.x12.WrittenClaims;
import org.claimwright.exchange.Interchanges;
import org.claimwright.exchange.TradingPartnerId;
import org.claimwright.exchange.TradingPartnerView;
import org.claimwright.exchange.TradingPartners;
import org.claimwright.kernel.BusinessClock;
import org.claimwright.kernel.Money;
import org.claimwright.ledger.Entry;
import org.claimwright.practices.PracticeProfile;
import org.claimwright.timeline.Evidence;
import org.claimwright.timeline.Tone;
import org.claimwright.worklists.WorkLists;

/** Writes ready claims into one 837P for each partner, and moves what follows from it, all in the caller's transaction. */
@Dependent
class BatchRelease {
    /** How many CLM a receiver is expected to take in one set (005010X222A1). */
    private static final int CLAIMS_IN_SET = 5000;

    @Inject
    private Batches batches;

    @Inject
    private Claims claims;

    @Inject
    private ClaimChecking checking;

    @Inject
    private Chronicle chronicle;

    @Inject
    private Receivables receivables;

    @Inject
    private ChargeCapture charges;

    @Inject
    private TradingPartners partners;

    @Inject
    private Interchanges interchanges;

    @Inject
    private PracticeProfile practice;

    @Inject
    private WorkLists workLists;

    @Inject
    private BusinessClock clock;

    private record Leaving(Claim claim, ClaimDraft draft) {}

    Released release(List<Claim> chosen, String person) {
        var leaving = new LinkedHashMap<TradingPartnerView, List<Leaving>>();
        var leftBehind = new ArrayList<ClaimId>();
        for (var claim : chosen) {
            var draft = claim.status().isInWork() ? checking.check(claim, person) : null;
            if (claim.status() == ClaimStatus.READY) {
                leaving.computeIfAbsent(partner(draft), partner -> new ArrayList<>())
                        .add(new Leaving(claim, draft));
            } else {
                leftBehind.add(claim.id());
            }
        }
        var released = leaving.entrySet().stream()
                .flatMap(entry -> inSets(entry).stream().map(some -> send(entry.getKey(), some, person)))
                .toList();
        var left = leaving.values().stream()
                .flatMap(List::stream)
                .map(Leaving::claim)
                .toList();
        return new Released(
                released.stream().map(Batch::id).toList(),
                left.stream().map(Claim::id).toList(),
                Money.sum(released.stream().map(Batch::total).toList()),
                leftBehind);
    }

    private TradingPartnerView partner(ClaimDraft draft) {
        return partners.forPayer(draft.coverage().payer().electronicId()).orElse(null);
    }

    private static List<List<Leaving>> inSets(Map.Entry<TradingPartnerView, List<Leaving>> ofPartner) {
        var all = ofPartner.getValue();
        var sets = new ArrayList<List<Leaving>>();
        for (int start = 0; start < all.size(); start += CLAIMS_IN_SET) {
            sets.add(all.subList(start, Math.min(all.size(), start + CLAIMS_IN_SET)));
        }
        return sets;
    }

    private Batch send(TradingPartnerView partner, List<Leaving> leaving, String person) {
        var batch = new Batch(partner.id().value(), person, clock.now());
        batches.add(batch);
        receivables.post(leaving.stream()
                .flatMap(each -> moneyMoved(each, batch, person).stream())
                .toList());
        var file = write(partner.id(), batch, leaving);
        var billed = Money.sum(
                leaving.stream().map(each -> each.claim().totalCharge()).toList());
        if (!file.written().total().equals(billed)) {
            throw new IllegalStateException("batch " + batch.reference() + " says "
                    + file.written().total() + " in its CLM02, its claims say " + billed);
        }
        for (int place = 0; place < leaving.size(); place++) {
            depart(
                    leaving.get(place).claim(),
                    batch,
                    file,
                    file.written().claims().get(place),
                    partner,
                    person);
        }
        return batch;
    }

    private record SentFile(long id, WrittenClaims written) {}

    /** Control numbers are taken last, since whoever comes next waits for them. */
    private SentFile write(TradingPartnerId partner, Batch batch, List<Leaving> leaving) {
        var numbers = interchanges.prepare(partner);
        var at = clock.now().atZone(practice.current().timeZone()).toLocalDateTime();
        var drafts = leaving.stream().map(Leaving::draft).toList();
        var written = Claim837.write(numbers, batch.reference(), at, drafts);
        var id =
                interchanges.send(numbers, "837P", written.content(), batch.id().value());
        batch.isWrittenAs(id, numbers.interchangeControlNumber(), numbers.groupControlNumber(), written.total());
        return new SentFile(id, written);
    }

    /** A void moves nothing: what the payer owes stands until the payer has taken the claim back. */
    private List<Entry> moneyMoved(Leaving leaving, Batch batch, String person) {
        var claim = leaving.claim();
        if (claim.frequency() == ClaimFrequency.VOID) {
            supersede(claim, ClaimStep.VOID_SENT, "Void sent as " + claim.patientControlNumber(), person);
            return List.of();
        }
        if (claim.frequency() == ClaimFrequency.REPLACEMENT) {
            supersede(claim, ClaimStep.REPLACED, "Replaced by " + claim.patientControlNumber(), person);
        }
        charges.markBilled(claim.encounter());
        return receivables.toPayer(claim, leaving.draft().coverage().rank(), batch.id());
    }

    /** Once: a version that is sent again after a rejection finds the earlier one replaced already. */
    private void supersede(Claim claim, ClaimStep step, String words, String person) {
        var earlier = claims.held(claim.earlierVersion());
        if (earlier.status() != ClaimStatus.PAYER_ACCEPTED) {
            return;
        }
        if (step == ClaimStep.REPLACED) {
            batches.latestOf(earlier.id()).ifPresent(sent -> receivables.moveBack(earlier, sent.id()));
        }
        chronicle.take(earlier, Step.own(step), new Told(words, Tone.GREY, null, person, null));
    }

    private void depart(
            Claim claim,
            Batch batch,
            SentFile file,
            WrittenClaims.Placed placed,
            TradingPartnerView partner,
            String person) {
        batches.add(new BatchedClaim(batch.id(), claim.id(), placed.firstSegment(), placed.lastSegment()));
        var evidence = new Evidence(file.id(), placed.segmentInFile(), placed.text());
        var told = new Told("Released to " + partner.name(), Tone.BLUE, claim.totalCharge(), person, evidence);
        chronicle.take(claim, new Step(ClaimStep.RELEASED, batch.id(), ""), told);
        workLists.done(ClaimQueues.REJECTED.kind(), Chronicle.subject(claim.id()), "Sent again");
    }
}
