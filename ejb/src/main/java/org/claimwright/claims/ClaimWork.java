package org.claimwright.claims;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.claimwright.encounters.EncounterId;
import org.claimwright.encounters.EncounterRegister;
import org.claimwright.timeline.Subject;
import org.claimwright.worklists.WorkItemView;
import org.claimwright.worklists.WorkLists;

/** What waits for people beside the states of claims: visits that cannot be billed, and answers that fit no claim. Within a practice's scope. */
@Stateless
public class ClaimWork {
    @Inject
    private WorkLists workLists;

    @Inject
    private Claims claims;

    @Inject
    private EncounterRegister encounters;

    /** The oldest first. */
    public List<WaitingClaimWork> waiting(ClaimQueues queue) {
        return workLists.open(queue.kind()).stream().map(this::work).toList();
    }

    /**
     * Somebody looked at an answer, and it needs nothing more. Nothing happens when it does not wait any more.
     *
     * @throws IllegalArgumentException for a list whose items leave it by what is done about them
     */
    public void lookedAt(ClaimQueues queue, Subject subject, String person) {
        if (!queue.isOnlyLookedAt()) {
            throw new IllegalArgumentException(queue + " is not left by a look");
        }
        workLists.done(queue.kind(), subject, "Looked at by " + person);
    }

    private WaitingClaimWork work(WorkItemView item) {
        return switch (item.item().subject().kind()) {
            case "claim" -> ofClaim(item);
            case "encounter" -> ofVisit(item);
            default -> work(item, null, null, null, null);
        };
    }

    private WaitingClaimWork ofClaim(WorkItemView item) {
        var claim = claims.claim(new ClaimId(item.item().subject().id()));
        return work(item, claim.id(), claim.patientControlNumber(), null, null);
    }

    private WaitingClaimWork ofVisit(WorkItemView item) {
        var visit = encounters.encounter(new EncounterId(item.item().subject().id()));
        return work(item, null, null, visit.id(), visit.dateOfService());
    }

    private static WaitingClaimWork work(
            WorkItemView waiting, ClaimId claim, String controlNumber, EncounterId encounter, LocalDate dateOfService) {
        var item = waiting.item();
        return new WaitingClaimWork(
                item.subject(),
                item.reason(),
                item.money(),
                item.dueOn(),
                waiting.openedAt(),
                claim,
                controlNumber,
                encounter,
                dateOfService);
    }
}
