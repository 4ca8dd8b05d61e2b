package org.claimwright.web.encounters;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.stream.JsonCollectors;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.claimwright.codesets.CodeSets;
import org.claimwright.codesets.CodeView;
import org.claimwright.codesets.DiagnosisCode;
import org.claimwright.kernel.BusinessClock;
import org.claimwright.pricing.FeeSchedules;
import org.claimwright.registration.PatientHit;
import org.claimwright.registration.PatientRegistry;
import org.claimwright.web.WorkPlace;
import org.claimwright.web.shell.Dates;
import org.claimwright.web.shell.TypedDay;

/**
 * What could be meant by the beginning of a field: patients by name, birth date or number, codes by number or by words.
 * Asked by POST, so that no name stands in an address or a log.
 */
@WebServlet("/encounters/suggestions")
public class SuggestionsServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 7;
    private static final int LENGTH_MAXIMUM = 80;

    @Inject
    private PatientRegistry patients;

    @Inject
    private CodeSets codes;

    @Inject
    private FeeSchedules feeSchedules;

    @Inject
    private BusinessClock clock;

    @Inject
    private WorkPlace workPlace;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var text = typed(request, "text");
        var found =
                switch (typed(request, "kind")) {
                    case "patients" -> patients.find(text, SHOWN).stream().map(SuggestionsServlet::patient);
                    case "diagnoses" ->
                        codes.searchDiagnoses(text, day(request), SHOWN).stream()
                                .map(SuggestionsServlet::diagnosis);
                    case "procedures" -> procedures(text, day(request));
                    default -> Stream.<JsonObject>of();
                };
        Answer.send(response, found.collect(JsonCollectors.toJsonArray()));
    }

    private static JsonObject patient(PatientHit patient) {
        var name = patient.lastName() + ", " + patient.firstName();
        return Json.createObjectBuilder()
                .add("value", name)
                .add("id", patient.id().value())
                .add("cells", Answer.array(Stream.of(name, Dates.day(patient.birthDate()), patient.accountNumber())))
                .build();
    }

    private static JsonObject diagnosis(CodeView code) {
        var written = DiagnosisCode.withDot(code.code());
        return Json.createObjectBuilder()
                .add("value", written)
                .add("cells", Answer.array(Stream.of(written, code.label())))
                .build();
    }

    private Stream<JsonObject> procedures(String text, LocalDate day) {
        List<CodeView> found = codes.searchProcedures(text, day, SHOWN);
        var prices = feeSchedules.prices(found.stream().map(CodeView::code).toList(), day);
        return found.stream().map(code -> Json.createObjectBuilder()
                .add("value", code.code())
                .add(
                        "cells",
                        Answer.array(Stream.of(
                                code.code(),
                                code.label(),
                                prices.containsKey(code.code())
                                        ? prices.get(code.code()).toString()
                                        : "no price")))
                .build());
    }

    private static String typed(HttpServletRequest request, String name) {
        var text = Objects.requireNonNullElse(request.getParameter(name), "");
        return text.substring(0, Math.min(LENGTH_MAXIMUM, text.length()));
    }

    /** The day that stands on the page; today while none can be read. */
    private LocalDate day(HttpServletRequest request) {
        var today = clock.today(workPlace.getHere().timeZone());
        return TypedDay.read(typed(request, "on"), today).orElse(today);
    }
}
