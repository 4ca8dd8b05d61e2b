package org.claimwright.claims;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.claimwright.claims.Claims.Step;
import org.claimwright.claims.model.Claim;
import org.claimwright.claims.model.ClaimLife;
import org.claimwright.kernel.BusinessClock;
import org.claimwright.kernel.Money;
import org.claimwright.timeline.Evidence;
import org.claimwright.timeline.Subject;
import org.claimwright.timeline.Timeline;
import org.claimwright.timeline.TimelineEvent;
import org.claimwright.timeline.Tone;

/** Takes a claim from one state to the next, and tells of it on the claim's timeline. A step that comes again changes nothing. */
@Dependent
class Chronicle {
    /** What is told of a step. */
    record Told(String what, Tone tone, Money money, String actor, Evidence evidence) {}

    /** What came of a step. */
    enum Outcome {
        MOVED,
        /** Noted; the claim had come further already, or stays where it is. */
        NOTED,
        /** It was taken before. */
        REPEATED,
        /** It contradicts where the claim stands; noted, and somebody has to look. */
        CONTRADICTED
    }

    @Inject
    private Claims claims;

    @Inject
    private Timeline timeline;

    @Inject
    private BusinessClock clock;

    Outcome take(Claim claim, Step step, Told told) {
        var before = claim.status();
        var next = ClaimLife.after(before, step.what());
        if (!claims.take(claim, step, next.orElse(before), clock.now())) {
            return Outcome.REPEATED;
        }
        claim.moveTo(next.orElse(before), clock.now());
        tell(claim, told);
        return outcome(before, next);
    }

    /** Only notes a step that says nothing of where the claim stands now, such as an answer about an earlier sending. */
    Outcome note(Claim claim, Step step, Told told) {
        if (!claims.take(claim, step, claim.status(), clock.now())) {
            return Outcome.REPEATED;
        }
        tell(claim, told);
        return Outcome.NOTED;
    }

    void tell(Claim claim, Told told) {
        timeline.record(new TimelineEvent(
                subject(claim.id()),
                clock.now(),
                told.what(),
                told.tone(),
                told.money(),
                told.actor(),
                told.evidence()));
    }

    static Subject subject(ClaimId claim) {
        return new Subject("claim", claim.value());
    }

    private static Outcome outcome(ClaimStatus before, Optional<ClaimStatus> next) {
        if (next.isEmpty()) {
            return Outcome.CONTRADICTED;
        }
        return next.get() == before ? Outcome.NOTED : Outcome.MOVED;
    }
}
