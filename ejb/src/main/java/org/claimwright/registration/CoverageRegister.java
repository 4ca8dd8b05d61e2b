package org.claimwright.registration;

import static org.claimwright.registration.RegistrationFinding.END_BEFORE_BEGIN;
import static org.claimwright.registration.RegistrationFinding.LOWER_LEFT_ALONE;
import static org.claimwright.registration.RegistrationFinding.RANK_TAKEN;
import static org.claimwright.registration.RegistrationFinding.RANK_WITHOUT_HIGHER;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.claimwright.kernel.BusinessClock;
import org.claimwright.kernel.Finding;
import org.claimwright.payers.PayerDirectory;
import org.claimwright.practices.PracticeProfile;
import org.claimwright.registration.model.Coverage;
import org.claimwright.registration.model.CoverageOrder;

/**
 * Changes a patient's coverages so that on each day their order stays whole. Each method answers with what has to be
 * mended first; empty means done.
 */
@Stateless
public class CoverageRegister {
    @Inject
    private Patients patients;

    @Inject
    private PayerDirectory payers;

    @Inject
    private PracticeProfile practice;

    @Inject
    private BusinessClock clock;

    public List<Finding> add(PatientId patient, CoverageForm form) {
        patients.held(patient);
        var others = patients.coverages(patient);
        var wrong = findings(form, others);
        if (wrong.isEmpty()) {
            patients.add(new Coverage(patient, form));
        }
        return wrong;
    }

    /** Corrects what was entered. */
    public List<Finding> change(CoverageId id, CoverageForm form) {
        var coverage = held(id);
        var wrong = findings(form, othersOf(coverage));
        if (wrong.isEmpty()) {
            coverage.change(form);
        }
        return wrong;
    }

    /** A new coverage takes the rank of the old one, which ends on the day before. */
    public List<Finding> replace(CoverageId old, CoverageForm form) {
        var coverage = held(old);
        var wrong = check().findings(form, "");
        if (!wrong.isEmpty()) {
            return wrong;
        }
        if (!form.effectiveFrom().isAfter(coverage.period().from())) {
            return List.of(RegistrationFinding.REPLACED_TOO_EARLY.at("effectiveFrom"));
        }
        var before = coverage.period().to();
        coverage.endOn(form.effectiveFrom().minusDays(1));
        var inOrder = findings(form, patients.coverages(coverage.patient()));
        if (inOrder.isEmpty()) {
            patients.add(new Coverage(coverage.patient(), form));
        } else {
            coverage.endOn(before);
        }
        return inOrder;
    }

    /** Ends a coverage; those ranked after it move up from the next day. */
    public List<Finding> end(CoverageId id, LocalDate lastDay) {
        var coverage = held(id);
        if (lastDay.isBefore(coverage.period().from())) {
            return List.of(END_BEFORE_BEGIN.at("effectiveTo"));
        }
        var rank = coverage.period().rank();
        coverage.endOn(lastDay);
        othersOf(coverage).stream()
                .filter(other -> other.period().rank() > rank && goesOnAfter(other, lastDay))
                .flatMap(other -> other.moveUpOn(lastDay.plusDays(1)).stream())
                .forEach(patients::add);
        return List.of();
    }

    /** For a new patient: the coverages by themselves, and their order among each other. */
    List<Finding> findings(List<CoverageForm> forms) {
        var wrong = new ArrayList<Finding>();
        for (int i = 0; i < forms.size(); i++) {
            wrong.addAll(check().findings(forms.get(i), "coverages[" + i + "]."));
        }
        return wrong.isEmpty() ? orderOf(forms) : List.copyOf(wrong);
    }

    private static List<Finding> orderOf(List<CoverageForm> forms) {
        var wrong = new ArrayList<Finding>();
        var periods = forms.stream().map(CoverageRegister::period).toList();
        var order = new CoverageOrder(periods);
        for (int i = 0; i < periods.size(); i++) {
            var field = "coverages[" + i + "].rank";
            RANK_TAKEN.unless(!order.isTaken(periods.get(i)), field, wrong);
            RANK_WITHOUT_HIGHER.unless(!order.leavesAGapBefore(periods.get(i)), field, wrong);
        }
        return List.copyOf(wrong);
    }

    private List<Finding> findings(CoverageForm form, List<Coverage> others) {
        var wrong = new ArrayList<>(check().findings(form, ""));
        if (wrong.isEmpty()) {
            inOrder(period(form), others.stream().map(Coverage::period).toList(), wrong);
        }
        return List.copyOf(wrong);
    }

    private static void inOrder(CoverageOrder.Period period, List<CoverageOrder.Period> others, List<Finding> wrong) {
        var order = new CoverageOrder(
                Stream.concat(Stream.of(period), others.stream()).toList());
        RANK_TAKEN.unless(!order.isTaken(period), "rank", wrong);
        RANK_WITHOUT_HIGHER.unless(!order.leavesAGapBefore(period), "rank", wrong);
        LOWER_LEFT_ALONE.unless(others.stream().noneMatch(order::leavesAGapBefore), "effectiveTo", wrong);
    }

    private CoverageCheck check() {
        var today = clock.today(practice.current().timeZone());
        return new CoverageCheck(
                new PatientCheck(today), payer -> payers.payer(payer).medicare());
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

    private static boolean goesOnAfter(Coverage coverage, LocalDate day) {
        var to = coverage.period().to();
        return to == null || to.isAfter(day);
    }

    private static CoverageOrder.Period period(CoverageForm form) {
        return new CoverageOrder.Period(form.rank(), form.effectiveFrom(), form.effectiveTo());
    }
}
