package org.claimwright.claims;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.claimwright.encounters.EncounterClosed;

/** A visit that is complete becomes a claim at once, in the transaction that closes it. */
@Dependent
class ClaimsOfClosedVisits {
    @Inject
    private ClaimSubmission submission;

    void bill(@Observes EncounterClosed visit) {
        submission.assemble(List.of(visit.encounter()), "Claimwright");
    }
}
