package org.claimwright.negotiation;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.claimwright.exchange.InterchangeSent;
import org.claimwright.timeline.Tone;

/** Notes that an agreement's list, and before it its letter, has left. */
@Dependent
class AgreementDelivery {
    @Inject
    private Cases cases;

    @Inject
    private CaseChronicle chronicle;

    void sent(@Observes InterchangeSent file) {
        if (file.kind().equals(AgreementPapers.LIST)) {
            var agreement = cases.agreement(file.subject());
            var held = cases.held(agreement.ofCase());
            held.take(CaseStep.SEND);
            chronicle.tell(held, "Letter and list left: " + file.fileName(), Tone.BLUE, null, "Claimwright", null);
        }
    }
}
