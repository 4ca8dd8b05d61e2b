package org.claimwright.remittance;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.claimwright.kernel.BusinessClock;
import org.claimwright.kernel.Finding;
import org.claimwright.remittance.model.PaidClaim;
import org.claimwright.remittance.model.Remittance;
import org.claimwright.timeline.Evidence;
import org.claimwright.timeline.Subject;
import org.claimwright.timeline.Timeline;
import org.claimwright.timeline.TimelineEvent;
import org.claimwright.timeline.Tone;
import org.claimwright.worklists.WorkItem;
import org.claimwright.worklists.WorkLists;

/** Tells on a remittance's timeline what happened to it, and puts it where a person finds it when it needs one. */
@Dependent
class RemittanceChronicle {
    static final String OURSELVES = "Claimwright";

    @Inject
    private Timeline timeline;

    @Inject
    private WorkLists workLists;

    @Inject
    private BusinessClock clock;

    static Subject subject(RemittanceId id) {
        return new Subject("remittance", id.value());
    }

    static Subject subject(PaidClaimId id) {
        return new Subject("paid-claim", id.value());
    }

    void received(Remittance remittance) {
        tell(
                remittance,
                "Received and balanced, " + claims(remittance.claimCount()),
                Tone.BLUE,
                remittance.partnerName());
    }

    void held(Remittance remittance, List<Finding> findings) {
        var why = findings.get(0).found();
        var more = findings.size() == 1 ? "" : ", and " + (findings.size() - 1) + " more";
        tell(remittance, "Held: " + why + more, Tone.RED, remittance.partnerName());
        workLists.put(new WorkItem(
                RemittanceQueues.HELD.kind(),
                subject(remittance.id()),
                findings.get(0).code() + ": " + why + more,
                remittance.payment().amount(),
                null));
    }

    void replaced(Remittance held, Remittance next) {
        var words = "A mended set came as remittance " + next.id().value();
        tell(held, words, Tone.GREY, next.partnerName());
        workLists.done(RemittanceQueues.HELD.kind(), subject(held.id()), words);
    }

    void completed(Remittance remittance) {
        tell(remittance, "Posted, " + claims(remittance.claimCount()) + "; clearing is zero", Tone.GREEN, OURSELVES);
    }

    void incomplete(Remittance remittance) {
        tell(remittance, "Not complete: " + remittance.reason(), Tone.AMBER, OURSELVES);
    }

    /** What stopped it is said where a person looks for postings that need one. */
    void stopped(Remittance remittance) {
        workLists.put(new WorkItem(
                RemittanceQueues.FAILED.kind(),
                subject(remittance.id()),
                remittance.reason(),
                remittance.payment().amount(),
                null));
    }

    void undone(Remittance remittance, String person) {
        tell(remittance, "Posting undone", Tone.AMBER, person);
        workLists.done(RemittanceQueues.FAILED.kind(), subject(remittance.id()), "Posting undone");
    }

    void undone(Remittance remittance, PaidClaim claim, String person) {
        tell(remittance, "Posting of claim " + claim.position() + " undone", Tone.AMBER, person);
    }

    void postedAgain(Remittance remittance, String person) {
        tell(remittance, "To be posted again", Tone.BLUE, person);
        workLists.done(RemittanceQueues.FAILED.kind(), subject(remittance.id()), "Tried again");
    }

    void matched(Remittance remittance, PaidClaim claim, String person) {
        tell(remittance, "Claim " + claim.position() + " matched by hand", Tone.GREEN, person);
    }

    private void tell(Remittance remittance, String what, Tone tone, String actor) {
        var payment = remittance.payment();
        timeline.record(new TimelineEvent(
                subject(remittance.id()),
                clock.now(),
                what,
                tone,
                payment.amount(),
                actor,
                new Evidence(remittance.fileId(), payment.traceSegment(), payment.traceText())));
    }

    void unmatched(PaidClaim claim) {
        workLists.put(new WorkItem(
                RemittanceQueues.UNMATCHED.kind(),
                subject(claim.id()),
                claim.reason(),
                claim.advised().paid(),
                null));
    }

    void isMatched(PaidClaim claim, String note) {
        workLists.done(RemittanceQueues.UNMATCHED.kind(), subject(claim.id()), note);
    }

    void failed(PaidClaim claim) {
        workLists.put(new WorkItem(
                RemittanceQueues.FAILED.kind(),
                subject(claim.id()),
                claim.reason(),
                claim.advised().paid(),
                null));
    }

    void isTriedAgain(PaidClaim claim) {
        workLists.done(RemittanceQueues.FAILED.kind(), subject(claim.id()), "Tried again");
    }

    private static String claims(int number) {
        return number == 1 ? "1 claim" : number + " claims";
    }
}
