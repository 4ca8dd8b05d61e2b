package org.claimwright.patientbilling;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.claimwright.kernel.Days;
import org.claimwright.kernel.Money;
import org.claimwright.patientbilling.PlanView.InstalmentState;
import org.claimwright.patientbilling.model.PaymentPlan;
import org.claimwright.patientbilling.model.PlanInstalment;
import org.claimwright.patientbilling.model.SettledPlan;
import org.claimwright.registration.PatientId;

/** Turns plans into what is shown. */
@Dependent
class PlanViews {
    @Inject
    private RunningPlans running;

    @Inject
    private PatientBook book;

    @Inject
    private BillingRules rules;

    PlanView view(PaymentPlan plan) {
        var settled = running.settled(plan);
        return new PlanView(
                plan.id(),
                plan.number(),
                plan.patient(),
                plan.total(),
                plan.total().minus(settled.left()),
                settled.left(),
                plan.madeOn(),
                plan.madeBy(),
                plan.disclosure(),
                plan.endedAs(),
                plan.endedOn(),
                rows(settled, plan.hasEnded()));
    }

    PlanView proposal(PatientId patient, List<PlanInstalment> instalments, LocalDate today) {
        var total = Money.sum(instalments.stream().map(PlanInstalment::amount).toList());
        var settled = SettledPlan.of(instalments, List.of());
        return new PlanView(
                null, "", patient, total, Money.ZERO, total, today, "", null, null, null, rows(settled, false));
    }

    private List<PlanView.Instalment> rows(SettledPlan settled, boolean ended) {
        return settled.rows().stream().map(row -> row(row, ended)).toList();
    }

    private PlanView.Instalment row(SettledPlan.Row row, boolean ended) {
        var state = state(row, ended);
        return new PlanView.Instalment(
                row.instalment().number(),
                row.instalment().dueOn(),
                row.instalment().amount(),
                row.paid(),
                row.left(),
                state,
                words(row, state));
    }

    private InstalmentState state(SettledPlan.Row row, boolean ended) {
        var today = book.today();
        if (!row.isOpen()) {
            return InstalmentState.PAID;
        }
        if (ended) {
            return InstalmentState.ENDED;
        }
        var lastDay = row.instalment().dueOn().plusDays(rules.limits().planGraceDays(today));
        if (lastDay.isBefore(today)) {
            return InstalmentState.LATE;
        }
        if (row.isDueBy(today)) {
            return InstalmentState.DUE;
        }
        return row.paid().isZero() ? InstalmentState.OPEN : InstalmentState.PARTLY_PAID;
    }

    private static String words(SettledPlan.Row row, InstalmentState state) {
        var part = row.paid().isZero() ? "" : ", " + row.paid() + " paid";
        return switch (state) {
            case PAID -> "Paid " + Days.written(row.lastPaidOn()) + (isEarly(row) ? ", early" : "");
            case PARTLY_PAID -> "Open" + part;
            case OPEN -> "Open";
            case DUE -> "Due" + part;
            case LATE -> "Late" + part;
            case ENDED -> "Plan ended" + part;
        };
    }

    private static boolean isEarly(SettledPlan.Row row) {
        return row.lastPaidOn().isBefore(row.instalment().dueOn());
    }
}
