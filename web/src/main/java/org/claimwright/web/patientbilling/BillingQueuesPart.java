package org.claimwright.web.patientbilling;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.claimwright.kernel.BusinessClock;
import org.claimwright.kernel.Money;
import org.claimwright.patientbilling.BillingQueues;
import org.claimwright.patientbilling.BillingQueues.LateInstalment;
import org.claimwright.patientbilling.PatientToBill;
import org.claimwright.patientbilling.StatementRun;
import org.claimwright.web.WorkPlace;
import org.claimwright.web.shell.Dates;

/** The queues of patient billing on Home: each count opens the list it counts. */
@Named
@RequestScoped
public class BillingQueuesPart {
    @Inject
    private StatementRun statements;

    @Inject
    private BillingQueues billing;

    @Inject
    private BusinessClock clock;

    @Inject
    private WorkPlace workPlace;

    /** A list with what waits in it. */
    public record Queue(String words, String address, int items, Money money, String oldest) {}

    public List<Queue> getQueues() {
        return List.of(toBill(statements.toBill()), late(billing.lateInstalments()));
    }

    private Queue toBill(List<PatientToBill> due) {
        var last = due.stream()
                .map(PatientToBill::lastMade)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder());
        return new Queue(
                "Patients to bill",
                "/patient-billing/index.xhtml#to-bill",
                due.size(),
                Money.sum(due.stream().map(PatientToBill::asked).toList()),
                last.map(day -> "last billed " + Dates.day(day)).orElse(""));
    }

    private Queue late(List<LateInstalment> late) {
        var oldest = late.stream().map(LateInstalment::dueOn).min(Comparator.naturalOrder());
        return new Queue(
                "Instalments late",
                "/patient-billing/index.xhtml#late",
                late.size(),
                Money.sum(late.stream().map(LateInstalment::money).toList()),
                oldest.map(this::since).orElse(""));
    }

    private String since(LocalDate day) {
        var days = ChronoUnit.DAYS.between(day, clock.today(workPlace.getHere().timeZone()));
        return Dates.day(day) + " (" + (days == 1 ? "1 day" : days + " days") + ")";
    }
}
