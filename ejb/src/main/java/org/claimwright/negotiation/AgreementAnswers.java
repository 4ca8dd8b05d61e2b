package org.claimwright.negotiation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.claimwright.exchange.InboundHandler;
import org.claimwright.exchange.InboundSet;
import org.claimwright.exchange.SetHeld;
import org.claimwright.negotiation.model.Agreement;
import org.claimwright.negotiation.model.AgreementAnswer;
import org.claimwright.timeline.Evidence;
import org.claimwright.timeline.Tone;

/** Takes a payer's refusal of an agreement: the case goes back to whoever works on it, with the reason. */
@Stateless
public class AgreementAnswers implements InboundHandler {
    @Inject
    private Cases cases;

    @Inject
    private CaseChronicle chronicle;

    @Override
    public String kind() {
        return "AGREEMENT-ANSWER";
    }

    @Override
    public void handle(InboundSet set) {
        AgreementAnswer.read(new String(set.content(), StandardCharsets.UTF_8)).stream()
                .filter(AgreementAnswer::isRefused)
                .forEach(answer -> refuse(agreement(answer), answer, set));
    }

    private Agreement agreement(AgreementAnswer answer) {
        return cases.agreementNamed(answer.list())
                .orElseThrow(() -> new SetHeld(List.of(NegotiationFault.LIST_UNKNOWN.at(
                        "row " + answer.evidence().number(), answer.list()))));
    }

    private void refuse(Agreement agreement, AgreementAnswer answer, InboundSet set) {
        var held = cases.held(agreement.ofCase());
        agreement.refuse(answer.reasons());
        var refused = held.take(CaseStep.REFUSE);
        chronicle.tell(
                held,
                (refused ? "Payer refused the agreement: " : "Payer says it refused: ") + answer.reasons(),
                Tone.RED,
                agreement.total(),
                set.partner().name(),
                new Evidence(
                        set.fileId(),
                        answer.evidence().number(),
                        answer.evidence().text()));
        chronicle.keepQueues(held, cases.lines(held.id()));
    }
}
