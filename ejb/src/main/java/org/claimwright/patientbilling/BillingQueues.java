package org.claimwright.patientbilling;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.claimwright.kernel.Money;
import org.claimwright.registration.PatientId;
import org.claimwright.worklists.WorkItemView;
import org.claimwright.worklists.WorkLists;

/** What of patient billing waits for a biller. Within a practice's scope. */
@Stateless
public class BillingQueues {
    /** The kind of the work items of {@link #lateInstalments()}. */
    public static final String LATE_INSTALMENTS = RunningPlans.LATE;

    @Inject
    private WorkLists workLists;

    @Inject
    private Plans plans;

    /** A plan with instalments whose days of grace are over. */
    public record LateInstalment(PlanId plan, PatientId patient, String reason, Money money, LocalDate dueOn)
            implements Serializable {}

    /** The one that waits longest first. */
    public List<LateInstalment> lateInstalments() {
        return workLists.open(RunningPlans.LATE).stream().map(this::late).toList();
    }

    private LateInstalment late(WorkItemView item) {
        var plan = plans.plan(new PlanId(item.item().subject().id()));
        return new LateInstalment(
                plan.id(),
                plan.patient(),
                item.item().reason(),
                item.item().money(),
                item.item().dueOn());
    }
}
