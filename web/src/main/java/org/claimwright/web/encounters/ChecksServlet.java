package org.claimwright.web.encounters;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.claimwright.charges.ChargeFault;
import org.claimwright.charges.ChargeForm;
import org.claimwright.charges.VisitEntry;
import org.claimwright.charges.VisitEntry.Finish;
import org.claimwright.codesets.CodeSets;
import org.claimwright.codesets.CodeView;
import org.claimwright.codesets.DiagnosisCode;
import org.claimwright.encounters.EncounterFault;
import org.claimwright.kernel.Finding;
import org.claimwright.kernel.Money;
import org.claimwright.payers.PayerDirectory;
import org.claimwright.registration.CoverageView;
import org.claimwright.registration.PatientId;
import org.claimwright.registration.PatientRegistry;
import org.claimwright.web.shell.Dates;

/** Looks at charge entry while it is being typed: what fills itself, what it sums to, and what to look at again. */
@WebServlet("/encounters/checks")
public class ChecksServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final List<String> RANKS = List.of("Primary", "Secondary", "Tertiary");

    /** Nobody is told that a field is empty before they came to it. */
    private static final Set<String> NOT_YET = Set.of(
            EncounterFault.PATIENT_MISSING.code(),
            EncounterFault.DATE_MISSING.code(),
            EncounterFault.PROVIDER_MISSING.code(),
            EncounterFault.LOCATION_MISSING.code(),
            ChargeFault.POINTER_MISSING.code(),
            ChargeFault.LINES_MISSING.code());

    @Inject
    private EntryChecks checks;

    @Inject
    private VisitEntry visits;

    @Inject
    private CodeSets codes;

    @Inject
    private PatientRegistry patients;

    @Inject
    private PayerDirectory payers;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var reader = checks.read(TypedVisit.of(request.getParameterMap()));
        var checked = checks.check(reader, Finish.CLOSE);
        var answer =
                Json.createObjectBuilder().add("diagnoses", diagnoses(reader)).add("checks", told(checked));
        lines(reader, answer);
        patient(reader, answer);
        Answer.send(response, answer.build());
    }

    private static JsonArrayBuilder told(EntryChecks.Checked checked) {
        var told = Json.createArrayBuilder();
        checked.findings().stream()
                .filter(finding -> !NOT_YET.contains(finding.code()))
                .forEach(finding -> told.add(told(finding, "red")));
        checked.warnings().forEach(finding -> told.add(told(finding, "amber")));
        return told;
    }

    private static JsonObjectBuilder told(Finding finding, String tone) {
        return Json.createObjectBuilder()
                .add("tone", tone)
                .add("title", EntryWords.capital(finding.found()))
                .add("text", EntryWords.capital(finding.todo()) + ".");
    }

    private JsonArrayBuilder diagnoses(VisitReader reader) {
        var form = reader.read().encounter();
        var labels = Json.createArrayBuilder();
        for (int i = 0; i < form.diagnoses().size(); i++) {
            var code = DiagnosisCode.withoutDot(form.diagnoses().get(i));
            var label = form.dateOfService() == null
                    ? ""
                    : codes.diagnosis(code, form.dateOfService())
                            .map(CodeView::label)
                            .orElse("");
            labels.add(Json.createObjectBuilder()
                    .add("field", reader.diagnosisFields().get(i))
                    .add("written", DiagnosisCode.withDot(code))
                    .add("label", label));
        }
        return labels;
    }

    private void lines(VisitReader reader, JsonObjectBuilder answer) {
        var visit = reader.read();
        var lines = Json.createArrayBuilder();
        var amounts = new ArrayList<Money>();
        for (int i = 0; i < visit.lines().size() && visit.encounter().dateOfService() != null; i++) {
            lines.add(line(visit.lines().get(i).form(), visit.encounter().dateOfService(), reader, amounts)
                    .add("field", reader.lineFields().get(i)));
        }
        answer.add("lines", lines)
                .add("count", visit.lines().size())
                .add("total", Money.sum(amounts).toString());
    }

    private JsonObjectBuilder line(ChargeForm form, LocalDate day, VisitReader reader, List<Money> amounts) {
        var letters = reader.diagnosisFields();
        var suggested = visits.suggest(form.procedure(), form.modifiers(), day, letters.size());
        var price = form.unitPrice() == null ? suggested.unitPrice().orElse(null) : form.unitPrice();
        var amount = price == null || form.units() == null ? null : price.times(form.units(), RoundingMode.HALF_UP);
        if (amount != null) {
            amounts.add(amount);
        }
        return Json.createObjectBuilder()
                .add("label", suggested.label())
                .add("price", suggested.unitPrice().map(Money::toString).orElse(""))
                .add("amount", amount == null ? "" : amount.toString())
                .add(
                        "pointers",
                        String.join(
                                ",",
                                suggested.diagnosisPointers().stream()
                                        .map(pointer -> TypedVisit.letter(letters.get(pointer - 1)))
                                        .toList()));
    }

    private void patient(VisitReader reader, JsonObjectBuilder answer) {
        var form = reader.read().encounter();
        if (form.patient() != null) {
            var patient = patients.patient(form.patient());
            answer.add(
                    "patient",
                    Json.createObjectBuilder()
                            .add("name", patient.lastName() + ", " + patient.firstName())
                            .add(
                                    "facts",
                                    "Born " + Dates.day(patient.birthDate()) + ", account " + patient.accountNumber())
                            .add("coverages", coverages(form.patient(), form.dateOfService())));
        }
    }

    private JsonArrayBuilder coverages(PatientId patient, LocalDate day) {
        var shown = Json.createArrayBuilder();
        (day == null ? Stream.<CoverageView>of() : patients.coveragesOn(patient, day).stream())
                .forEach(coverage -> shown.add(Json.createObjectBuilder()
                        .add("rank", RANKS.get(coverage.rank() - 1))
                        .add("plan", plan(coverage))
                        .add("member", coverage.memberId())));
        return shown;
    }

    private String plan(CoverageView coverage) {
        return (payers.payer(coverage.payer()).name() + " " + coverage.planName()).strip();
    }
}
