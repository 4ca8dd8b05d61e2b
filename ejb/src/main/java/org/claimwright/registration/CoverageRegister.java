package org.claimwright.registration;

import static org.claimwright.registration.RegistrationFinding.ENDS_EARLIER;
import static org.claimwright.registration.RegistrationFinding.END_BEFORE_BEGIN;
import static org.claimwright.registration.RegistrationFinding.LAST_DAY_MISSING;
import static org.claimwright.registration.RegistrationFinding.ORDER_BROKEN;
import static org.claimwright.registration.RegistrationFinding.REPLACED_TOO_EARLY;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.claimwright.kernel.Finding;
import org.claimwright.registration.model.Coverage;
import org.claimwright.registration.model.CoverageOrder;
import org.claimwright.registration.model.CoverageOrder.Period;

/**
 * Changes a patient's coverages so that on each day their order stays whole. Each method answers with what has to be
 * mended first; empty means done.
 */
@Stateless
public class CoverageRegister {
    @Inject
    private Patients patients;

    @Inject
    private CoverageChecks checks;

    public List<Finding> add(PatientId patient, CoverageForm form) {
        patients.held(patient);
        var others = patients.coverages(patient);
        var wrong = checks.findings(form, others);
        if (wrong.isEmpty()) {
            patients.add(new Coverage(patient, form));
        }
        return wrong;
    }

    /** Corrects what was entered. */
    public List<Finding> change(CoverageId id, CoverageForm form) {
        var coverage = held(id);
        var wrong = checks.findings(form, othersOf(coverage));
        if (wrong.isEmpty()) {
            coverage.change(form);
        }
        return wrong;
    }

    /** A new coverage takes the rank of the old one, which ends on the day before. */
    public List<Finding> replace(CoverageId old, CoverageForm form) {
        var coverage = held(old);
        var wrong = checks.findings(form);
        if (!wrong.isEmpty()) {
            return wrong;
        }
        if (!form.effectiveFrom().isAfter(coverage.period().from())) {
            return List.of(REPLACED_TOO_EARLY.at("effectiveFrom"));
        }
        var before = coverage.period().to();
        coverage.endOn(form.effectiveFrom().minusDays(1));
        var inOrder = checks.findings(form, patients.coverages(coverage.patient()));
        if (inOrder.isEmpty()) {
            patients.add(new Coverage(coverage.patient(), form));
        } else {
            coverage.endOn(before);
        }
        return inOrder;
    }

    /**
     * Ends a coverage; those ranked after it move up from the next day.
     *
     * @param lastDay null when missing
     */
    public List<Finding> end(CoverageId id, LocalDate lastDay) {
        if (lastDay == null) {
            return List.of(LAST_DAY_MISSING.at("effectiveTo"));
        }
        var coverage = held(id);
        var wrong = endFindings(coverage.period(), order(coverage.patient()), lastDay);
        if (wrong.isEmpty()) {
            endWithOthersMovingUp(coverage, lastDay);
        }
        return wrong;
    }

    private static List<Finding> endFindings(Period period, CoverageOrder order, LocalDate lastDay) {
        var wrong = new ArrayList<Finding>();
        END_BEFORE_BEGIN.unless(!lastDay.isBefore(period.from()), "effectiveTo", wrong);
        ENDS_EARLIER.unless(period.to() == null || !lastDay.isAfter(period.to()), "effectiveTo", wrong);
        if (wrong.isEmpty()) {
            ORDER_BROKEN.unless(order.whenEnded(period, lastDay).isWhole(), "effectiveTo", wrong);
        }
        return List.copyOf(wrong);
    }

    private void endWithOthersMovingUp(Coverage coverage, LocalDate lastDay) {
        var before = coverage.period();
        coverage.endOn(lastDay);
        othersOf(coverage).stream()
                .filter(other -> other.period().movesUpAfter(before, lastDay))
                .flatMap(other -> other.moveUpOn(lastDay.plusDays(1)).stream())
                .forEach(patients::add);
    }

    private CoverageOrder order(PatientId patient) {
        return new CoverageOrder(
                patients.coverages(patient).stream().map(Coverage::period).toList());
    }

    private Coverage held(CoverageId id) {
        var coverage = patients.coverage(id);
        patients.held(coverage.patient());
        return coverage;
    }

    private List<Coverage> othersOf(Coverage coverage) {
        return patients.coverages(coverage.patient()).stream()
                .filter(other -> !other.id().equals(coverage.id()))
                .toList();
    }
}
