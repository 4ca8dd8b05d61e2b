package org.claimwright.claims;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.claimwright.claims.Chronicle.Told;
import org.claimwright.claims.model.AnswerMeanings;
import org.claimwright.claims.x12.ClaimAnswers.BatchAnswer;
import org.claimwright.claims.x12.ClaimAnswers.ClaimAnswer;
import org.claimwright.claims.x12.ClaimAnswers.StatusCode;
import org.claimwright.claims.x12.InterchangeAnswer;
import org.claimwright.claims.x12.SyntaxAnswer;
import org.claimwright.kernel.Money;
import org.claimwright.timeline.Evidence;
import org.claimwright.timeline.Tone;

/** Says what an answer means, in the biller's words. */
@Dependent
class AnswerWords {
    @Inject
    private LoadedRules rules;

    Told of(InterchangeAnswer answer, Evidence evidence, String actor) {
        if (answer.accepted()) {
            return new Told("File received (TA1)", Tone.BLUE, null, actor, evidence);
        }
        var reason = meanings().words("interchange", answer.note());
        return answer.refusesARepeat()
                ? new Told("A repeat of the file was refused (TA1): " + reason, Tone.GREY, null, actor, evidence)
                : new Told("File refused (TA1): " + reason, Tone.RED, null, actor, evidence);
    }

    /** Of a claim at which nobody found fault. */
    Told of(SyntaxAnswer answer, Evidence evidence, String actor) {
        if (answer.accepted()) {
            return new Told("File accepted (999)", Tone.BLUE, null, actor, evidence);
        }
        return answer.refusesARepeat()
                ? new Told("A repeat of the file was refused (999)", Tone.GREY, null, actor, evidence)
                : new Told("Refused with its whole file (999): release it again", Tone.RED, null, actor, evidence);
    }

    /** Of the claim at fault. */
    Told of(SyntaxAnswer.Culprit fault, Evidence evidence, String actor) {
        var elements = fault.elementErrors().stream().map(this::said).collect(Collectors.joining("; "));
        var what = "File refused for this claim (999): " + fault.segment() + ", segment " + fault.position() + ", "
                + meanings().words("segment", fault.error());
        return new Told(elements.isEmpty() ? what : what + ": " + elements, Tone.RED, null, actor, evidence);
    }

    Told of(ClaimAnswer answer, Money charge, Evidence evidence, String actor) {
        var code = answer.codes().get(0);
        var meaning = said(answer.codes()) + (answer.message().isEmpty() ? "" : ": " + answer.message());
        if (code.isRejection()) {
            return new Told("Rejected (277CA): " + meaning, Tone.RED, charge, actor, evidence);
        }
        return switch (code.category()) {
            case "A2", "A5" -> new Told(accepted(answer), Tone.GREEN, charge, actor, evidence);
            case "A4" -> new Told("Not found (277CA): " + meaning, Tone.AMBER, charge, actor, evidence);
            default -> new Told("Received (277CA): " + meaning, Tone.BLUE, charge, actor, evidence);
        };
    }

    Told of(BatchAnswer rejection, Evidence evidence, String actor) {
        return new Told("Rejected with its batch (277CA): " + said(rejection.codes()), Tone.RED, null, actor, evidence);
    }

    private static String accepted(ClaimAnswer answer) {
        return answer.payerClaimNumber().isEmpty()
                ? "Accepted by the payer (277CA)"
                : "Accepted by the payer as " + answer.payerClaimNumber() + " (277CA)";
    }

    private String said(SyntaxAnswer.ElementFault fault) {
        var what = "element " + fault.element() + " " + meanings().words("element", fault.error());
        return fault.badValue().isEmpty() ? what : what + " (" + fault.badValue() + ")";
    }

    private String said(List<StatusCode> codes) {
        return codes.stream().map(this::said).collect(Collectors.joining("; "));
    }

    /** With what to do about it, where the table says so: an item in a work list shows nothing else. */
    private String said(StatusCode code) {
        var status = meanings().words("status", code.status());
        var of = code.entity().isEmpty() ? "" : " (" + meanings().words("entity", code.entity()) + ")";
        var todo = meanings()
                .meaning("status", code.status())
                .map(AnswerMeanings.Meaning::todo)
                .orElse("");
        return meanings().words("category", code.category()) + " - " + status + of
                + (todo.isEmpty() || !code.isRejection() ? "" : "; " + todo);
    }

    private AnswerMeanings meanings() {
        return rules.meanings();
    }
}
