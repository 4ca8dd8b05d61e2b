package org.claimwright.charges;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.claimwright.codesets.DiagnosisCode;
import org.claimwright.encounters.EncounterForm;
import org.claimwright.intake.CodeMaps;
import org.claimwright.intake.IntakeReason;
import org.claimwright.intake.OutsideId;
import org.claimwright.kernel.Finding;
import org.claimwright.practices.LocationId;
import org.claimwright.practices.PracticeProfile;
import org.claimwright.practices.ProviderId;

/**
 * Reads another system's visit in our terms: its provider, place and codes as they are known here or as the practice's own map
 * has them. What is neither is a reason to wait.
 */
@Dependent
class VisitReading {
    private static final int POINTERS = 4;
    private static final Pattern DIAGNOSIS = Pattern.compile("[A-Z]\\d[0-9A-Z]{1,5}");
    private static final Pattern PROCEDURE = Pattern.compile("\\d{4}[0-9A-Z]|[A-V]\\d{4}");

    @Inject
    private PracticeProfile practice;

    @Inject
    private CodeMaps maps;

    /** A line, with the diagnoses it was done for in our codes. */
    private record Line(ChargeForm form, List<String> diagnoses) {
        ChargeForm pointingInto(List<String> ofVisit) {
            var pointers = diagnoses.stream()
                    .map(code -> ofVisit.indexOf(code) + 1)
                    .limit(POINTERS)
                    .toArray(Integer[]::new);
            return form.pointingTo(pointers);
        }
    }

    /**
     * A visit in our terms.
     *
     * @param services by which the other system knows what was read, also what is not to be billed
     */
    record Read(EncounterForm visit, List<Line> bare, List<OutsideId> services) {
        List<String> diagnoses() {
            return visit.diagnoses();
        }

        int lineCount() {
            return bare.size();
        }

        /** The lines, pointing into a visit that has these diagnoses. */
        List<ChargeForm> lines(List<String> ofVisit) {
            return bare.stream().map(line -> line.pointingInto(ofVisit)).toList();
        }
    }

    /** @param findings where the reasons to wait are added */
    Read of(OutsideVisit outside, List<OutsideService> services, List<Finding> findings) {
        var diagnoses = new LinkedHashMap<String, Optional<String>>();
        outside.diagnoses().forEach(code -> diagnosis(code, diagnoses, findings));
        services.forEach(service -> service.diagnoses().forEach(code -> diagnosis(code, diagnoses, findings)));
        var lines = new ArrayList<Line>();
        services.forEach(service -> line(service, diagnoses, findings).ifPresent(lines::add));
        if (lines.isEmpty() && findings.isEmpty()) {
            findings.add(IntakeReason.NO_SERVICE.at("visit"));
        }
        var ours =
                diagnoses.values().stream().flatMap(Optional::stream).distinct().toList();
        var visit = EncounterForm.visit(
                outside.patient(),
                outside.dateOfService(),
                provider(outside.provider(), findings),
                location(outside.location(), findings),
                ours);
        return new Read(visit, lines, services.stream().map(OutsideService::id).toList());
    }

    private void diagnosis(OutsideCode theirs, Map<String, Optional<String>> diagnoses, List<Finding> findings) {
        if (diagnoses.containsKey(theirs.code())) {
            return;
        }
        var code = maps.ours(CodeMaps.Kind.DIAGNOSIS, theirs.code())
                .or(() -> Optional.of(theirs.code()).filter(own -> theirs.billable()));
        var ours = code.map(DiagnosisCode::withoutDot).orElse("");
        var leftOut = ours.equals(CodeMaps.LEFT_OUT);
        if (!leftOut && !DIAGNOSIS.matcher(ours).matches()) {
            findings.add(IntakeReason.DIAGNOSIS_NOT_CODED.at("diagnosis", theirs.code()));
        }
        diagnoses.put(theirs.code(), leftOut ? Optional.empty() : Optional.of(ours));
    }

    private Optional<Line> line(
            OutsideService service, Map<String, Optional<String>> diagnoses, List<Finding> findings) {
        var theirs = service.code();
        var ours = maps.ours(CodeMaps.Kind.PROCEDURE, theirs.code())
                .or(() -> Optional.of(theirs.code()).filter(own -> theirs.billable()))
                .orElse("");
        if (ours.equals(CodeMaps.LEFT_OUT)) {
            return Optional.empty();
        }
        if (!PROCEDURE.matcher(ours).matches()) {
            findings.add(IntakeReason.SERVICE_NOT_CODED.at("service", theirs.code()));
            return Optional.empty();
        }
        var pointed = service.diagnoses().isEmpty()
                ? List.copyOf(diagnoses.keySet())
                : service.diagnoses().stream().map(OutsideCode::code).toList();
        var codes = pointed.stream()
                .flatMap(code -> diagnoses.get(code).stream())
                .distinct()
                .toList();
        return Optional.of(new Line(
                new ChargeForm(ours, service.modifiers(), service.units(), null, List.of(), null, null), codes));
    }

    private ProviderId provider(String theirs, List<Finding> findings) {
        var npi = maps.ours(CodeMaps.Kind.PROVIDER, theirs).orElse(theirs);
        var found = practice.providers().stream()
                .filter(provider -> provider.npi().equals(npi))
                .findFirst();
        if (found.isEmpty()) {
            findings.add(IntakeReason.PROVIDER_UNKNOWN.at("provider", theirs));
        }
        return found.map(provider -> provider.id()).orElse(null);
    }

    private LocationId location(String theirs, List<Finding> findings) {
        var name = maps.ours(CodeMaps.Kind.LOCATION, theirs).orElse(theirs);
        var found = practice.locations().stream()
                .filter(location -> location.name().equalsIgnoreCase(name.strip()))
                .findFirst();
        if (found.isEmpty()) {
            findings.add(IntakeReason.LOCATION_UNKNOWN.at("location", theirs));
        }
        return found.map(location -> location.id()).orElse(null);
    }
}
