package org.claimwright.registration;

import static org.claimwright.registration.RegistrationFinding.LOWER_LEFT_ALONE;
import static org.claimwright.registration.RegistrationFinding.RANK_TAKEN;
import static org.claimwright.registration.RegistrationFinding.RANK_WITHOUT_HIGHER;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.claimwright.kernel.BusinessClock;
import org.claimwright.kernel.Finding;
import org.claimwright.payers.PayerDirectory;
import org.claimwright.practices.PracticeProfile;
import org.claimwright.registration.model.Coverage;
import org.claimwright.registration.model.CoverageOrder;

/** Checks coverages by themselves and, when each is whole, in their order. */
@Dependent
class CoverageChecks {
    @Inject
    private PayerDirectory payers;

    @Inject
    private PracticeProfile practice;

    @Inject
    private BusinessClock clock;

    /** Those of a new patient; a finding's place is {@code coverages[0].memberId}. */
    List<Finding> findings(List<CoverageForm> forms) {
        var wrong = new ArrayList<Finding>();
        for (int i = 0; i < forms.size(); i++) {
            wrong.addAll(check().findings(forms.get(i), "coverages[" + i + "]."));
        }
        return wrong.isEmpty() ? orderOf(forms) : List.copyOf(wrong);
    }

    List<Finding> findings(CoverageForm form) {
        return check().findings(form, "");
    }

    /** One beside the others that the patient has. */
    List<Finding> findings(CoverageForm form, List<Coverage> others) {
        var wrong = findings(form);
        return wrong.isEmpty() ? orderOf(period(form), others) : wrong;
    }

    private static List<Finding> orderOf(List<CoverageForm> forms) {
        var wrong = new ArrayList<Finding>();
        var periods = forms.stream().map(CoverageChecks::period).toList();
        var order = new CoverageOrder(periods);
        for (int i = 0; i < periods.size(); i++) {
            var field = "coverages[" + i + "].rank";
            RANK_TAKEN.unless(!order.isTaken(periods.get(i)), field, wrong);
            RANK_WITHOUT_HIGHER.unless(!order.leavesAGapBefore(periods.get(i)), field, wrong);
        }
        return List.copyOf(wrong);
    }

    private static List<Finding> orderOf(CoverageOrder.Period period, List<Coverage> coverages) {
        var wrong = new ArrayList<Finding>();
        var others = coverages.stream().map(Coverage::period).toList();
        var order = new CoverageOrder(
                Stream.concat(Stream.of(period), others.stream()).toList());
        RANK_TAKEN.unless(!order.isTaken(period), "rank", wrong);
        RANK_WITHOUT_HIGHER.unless(!order.leavesAGapBefore(period), "rank", wrong);
        LOWER_LEFT_ALONE.unless(others.stream().noneMatch(order::leavesAGapBefore), "effectiveTo", wrong);
        return List.copyOf(wrong);
    }

    private CoverageCheck check() {
        var today = clock.today(practice.current().timeZone());
        return new CoverageCheck(
                new PatientCheck(today), payer -> payers.payer(payer).medicare());
    }

    private static CoverageOrder.Period period(CoverageForm form) {
        return new CoverageOrder.Period(form.rank(), form.effectiveFrom(), form.effectiveTo());
    }
}
