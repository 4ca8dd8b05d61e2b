package org.claimwright.web.patientbilling;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.claimwright.kernel.Money;
import org.claimwright.patientbilling.BillingQueues;
import org.claimwright.patientbilling.BillingQueues.LateInstalment;
import org.claimwright.patientbilling.PatientToBill;
import org.claimwright.patientbilling.StatementRun;
import org.claimwright.web.Area;
import org.claimwright.web.Route;
import org.claimwright.web.home.QueueSource;
import org.claimwright.web.home.WaitingQueue;

/** The queues of patient billing on Home. */
@Dependent
public class BillingQueuesPart implements QueueSource {
    @Inject
    private StatementRun statements;

    @Inject
    private BillingQueues billing;

    @Override
    public Area area() {
        return Area.PATIENT_BILLING;
    }

    @Override
    public List<WaitingQueue> queues() {
        return List.of(toBill(statements.toBill()), late(billing.lateInstalments()));
    }

    /** It waits since the last statement; a first one waits since nobody knows when. */
    private static WaitingQueue toBill(List<PatientToBill> due) {
        var last = due.stream()
                .map(PatientToBill::lastMade)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder());
        return WaitingQueue.empty(
                        "",
                        "Patients to bill",
                        "Their share is known and a statement is due",
                        Route.PATIENT_BILLING.path() + "#to-bill",
                        "patient")
                .with(
                        due.size(),
                        Money.sum(due.stream().map(PatientToBill::asked).toList()),
                        last.orElse(null));
    }

    private static WaitingQueue late(List<LateInstalment> late) {
        var oldest = late.stream().map(LateInstalment::dueOn).min(Comparator.naturalOrder());
        return WaitingQueue.empty(
                        BillingQueues.LATE_INSTALMENTS,
                        "Instalments late",
                        "Plans whose days of grace are over",
                        Route.PATIENT_BILLING.path() + "#late",
                        "patient")
                .with(
                        late.size(),
                        Money.sum(late.stream().map(LateInstalment::money).toList()),
                        oldest.orElse(null));
    }
}
