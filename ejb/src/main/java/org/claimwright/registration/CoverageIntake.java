package org.claimwright.registration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimwright.intake.CodeMaps;
import org.claimwright.intake.IntakeReason;
import org.claimwright.kernel.Finding;
import org.claimwright.payers.PayerDirectory;
import org.claimwright.payers.PayerView;

/** Adds the coverages that another system names; what it does not say is taken from the practice's map, or waits. */
@Dependent
class CoverageIntake {
    @Inject
    private PatientRegistry registry;

    @Inject
    private CoverageRegister register;

    @Inject
    private PayerDirectory payers;

    @Inject
    private CodeMaps maps;

    List<Finding> take(PatientId patient, OutsidePatient outside) {
        return outside.coverages().stream()
                .flatMap(coverage -> take(patient, outside, coverage).stream())
                .toList();
    }

    private List<Finding> take(PatientId patient, OutsidePatient outside, OutsideCoverage said) {
        if (maps.ours(CodeMaps.Kind.PAYER, said.payer())
                .filter(CodeMaps.LEFT_OUT::equals)
                .isPresent()) {
            return List.of();
        }
        var payer = payer(said.payer());
        var where = "coverage " + said.rank();
        if (payer.isEmpty()) {
            return List.of(IntakeReason.PAYER_UNKNOWN.at(where, said.payer()));
        }
        var memberId = said.memberId().isEmpty() ? mapped(CodeMaps.Kind.MEMBER, outside, said) : said.memberId();
        if (memberId.isEmpty() && isOnFile(patient, payer.get())) {
            return List.of();
        }
        if (memberId.isEmpty()) {
            return List.of(IntakeReason.MEMBER_ID_MISSING.at(where, said.payer(), number(outside)));
        }
        if (isOnFile(patient, payer.get(), memberId)) {
            return List.of();
        }
        var from = Optional.ofNullable(said.from()).or(() -> day(mapped(CodeMaps.Kind.COVERAGE_BEGIN, outside, said)));
        return from.map(day -> register.add(patient, form(said, payer.get(), memberId, day)))
                .orElseGet(() -> List.of(IntakeReason.COVERAGE_BEGIN_MISSING.at(where, said.payer(), number(outside))));
    }

    private Optional<PayerView> payer(String theirs) {
        var mapped = maps.ours(CodeMaps.Kind.PAYER, theirs);
        return payers.byElectronicId(mapped.orElse(theirs).toUpperCase(Locale.ROOT));
    }

    private String mapped(CodeMaps.Kind kind, OutsidePatient outside, OutsideCoverage said) {
        return outside.ids().stream()
                .flatMap(id -> maps.ours(kind, id.value() + "|" + said.payer()).stream())
                .findFirst()
                .orElse("");
    }

    /** Who only names a payer that is on file says nothing new. */
    private boolean isOnFile(PatientId patient, PayerView payer) {
        return registry.coverages(patient).stream()
                .anyMatch(coverage -> coverage.payer().equals(payer.id()));
    }

    private boolean isOnFile(PatientId patient, PayerView payer, String memberId) {
        return registry.coverages(patient).stream()
                .anyMatch(coverage -> coverage.payer().equals(payer.id())
                        && coverage.memberId().equalsIgnoreCase(memberId.strip()));
    }

    private static CoverageForm form(OutsideCoverage said, PayerView payer, String memberId, LocalDate from) {
        return new CoverageForm(
                said.rank(),
                payer.id(),
                said.planName(),
                said.groupNumber(),
                memberId,
                said.relationship(),
                said.subscriber(),
                from,
                said.to());
    }

    private static Optional<LocalDate> day(String written) {
        try {
            return Stream.of(written)
                    .filter(text -> !text.isEmpty())
                    .map(LocalDate::parse)
                    .findFirst();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String number(OutsidePatient outside) {
        return outside.ids().get(0).value();
    }
}
