package org.claimwright.web.fhir;

import java.util.Map;
import org.claimwright.kernel.Finding;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryResponseComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Resource;

/** What a sender is told: of each entry what became of it, and why something waits. */
final class Answers {
    private Answers() {}

    static Bundle of(Bundle asked, Map<Resource, Outcome> outcomes) {
        var answer = new Bundle().setType(BundleType.TRANSACTIONRESPONSE);
        asked.getEntry().forEach(entry -> answer.addEntry()
                .setResponse(response(entry.getResource(), outcomes.get(entry.getResource()))));
        return answer;
    }

    private static BundleEntryResponseComponent response(Resource resource, Outcome outcome) {
        var response = new BundleEntryResponseComponent();
        if (outcome == null) {
            return response.setStatus("200 OK").setOutcome(usedWithOthers());
        }
        outcome.ours().ifPresent(id -> response.setLocation(resource.fhirType() + "/" + id));
        if (!outcome.reasons().isEmpty()) {
            return response.setStatus("202 Accepted").setOutcome(waiting(outcome));
        }
        return response.setStatus(outcome.changed() ? "201 Created" : "200 OK");
    }

    /** Claims, conditions and procedures are read with their encounter; what is not for billing is read with nothing. */
    private static OperationOutcome usedWithOthers() {
        var outcome = new OperationOutcome();
        outcome.addIssue()
                .setSeverity(IssueSeverity.INFORMATION)
                .setCode(IssueType.INFORMATIONAL)
                .setDiagnostics("read with its patient and encounter as far as it is for billing; not kept by itself");
        return outcome;
    }

    private static OperationOutcome waiting(Outcome waits) {
        var outcome = new OperationOutcome();
        waits.reasons().forEach(reason -> outcome.addIssue(issue(reason)));
        return outcome;
    }

    private static OperationOutcome.OperationOutcomeIssueComponent issue(Finding reason) {
        return new OperationOutcome.OperationOutcomeIssueComponent()
                .setSeverity(IssueSeverity.WARNING)
                .setCode(IssueType.BUSINESSRULE)
                .setDetails(new CodeableConcept(new Coding().setCode(reason.code())).setText(reason.found()))
                .setDiagnostics(reason.where() + ": " + reason.found() + "; to do: " + reason.todo());
    }

    /** Nothing was taken. */
    static OperationOutcome refused(IssueType type, String why) {
        var outcome = new OperationOutcome();
        outcome.addIssue().setSeverity(IssueSeverity.ERROR).setCode(type).setDiagnostics(why);
        return outcome;
    }
}
