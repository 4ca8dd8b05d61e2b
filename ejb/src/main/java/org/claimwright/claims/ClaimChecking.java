package org.claimwright.claims;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import org.claimwright.claims.Chronicle.Told;
import org.claimwright.claims.Claims.Step;
import org.claimwright.claims.edits.EditFinding;
import org.claimwright.claims.model.Claim;
import org.claimwright.claims.model.ClaimDraft;
import org.claimwright.claims.model.ClaimStep;
import org.claimwright.claims.model.FoundFault;
import org.claimwright.timeline.Tone;

/** Takes a claim's contents anew, asks the edits, and says whether it may leave. */
@Dependent
class ClaimChecking {
    @Inject
    private Drafts drafts;

    @Inject
    private Claims claims;

    @Inject
    private LoadedRules rules;

    @Inject
    private CodesOfTheDay codes;

    @Inject
    private Chronicle chronicle;

    /** @return the claim as it would be sent */
    ClaimDraft check(Claim claim, String actor) {
        var gathered = drafts.of(claim);
        claim.bill(gathered.coverage());
        claim.takeServiceDate(gathered.serviceDate());
        claim.take(gathered.lines());
        var draft = gathered.totalling(claim.totalCharge());
        var found = faults(claim, rules.edits().findings(draft, codes));
        claims.keep(claim.id(), found);
        settle(claim, found, actor);
        return draft;
    }

    /** Held while a finding is open, ready else. Told only when it changes. */
    void settle(Claim claim, String actor) {
        settle(claim, claims.findings(claim.id()), actor);
    }

    private void settle(Claim claim, List<FoundFault> found, String actor) {
        var open = found.stream().filter(FoundFault::isOpen).toList();
        var wanted = open.isEmpty() ? ClaimStatus.READY : ClaimStatus.HELD;
        if (claim.status() != wanted) {
            var told = open.isEmpty()
                    ? new Told("Ready to release", Tone.BLUE, claim.totalCharge(), actor, null)
                    : new Told(held(open), Tone.AMBER, claim.totalCharge(), actor, null);
            var step = open.isEmpty() ? ClaimStep.FOUND_READY : ClaimStep.FOUND_FAULTY;
            chronicle.take(claim, Step.own(step), told);
        }
    }

    private static String held(List<FoundFault> open) {
        var rules = open.stream().map(FoundFault::rule).distinct().toList();
        return "Held: " + (open.size() == 1 ? "1 finding" : open.size() + " findings") + " (" + String.join(", ", rules)
                + ")";
    }

    private static List<FoundFault> faults(Claim claim, List<EditFinding> findings) {
        return IntStream.range(0, findings.size())
                .mapToObj(place -> new FoundFault(claim.id(), findings.get(place), place))
                .toList();
    }
}
