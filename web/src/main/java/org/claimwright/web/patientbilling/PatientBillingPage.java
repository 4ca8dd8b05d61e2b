package org.claimwright.web.patientbilling;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.claimwright.kernel.Money;
import org.claimwright.patientbilling.BillingQueues;
import org.claimwright.patientbilling.BillingQueues.LateInstalment;
import org.claimwright.patientbilling.PatientToBill;
import org.claimwright.patientbilling.StatementProgress;
import org.claimwright.patientbilling.StatementRun;
import org.claimwright.patientbilling.StatementView;
import org.claimwright.patientbilling.StatementWork;
import org.claimwright.registration.PatientId;
import org.claimwright.registration.PatientRegistry;
import org.claimwright.web.Route;
import org.claimwright.web.WorkPlace;

/** Who is to be billed, whose instalment is late, and what was sent. */
@Named
@RequestScoped
public class PatientBillingPage {
    private static final int SHOWN = 100;

    @Inject
    private StatementRun statements;

    @Inject
    private StatementWork work;

    @Inject
    private BillingQueues queues;

    @Inject
    private PatientRegistry registry;

    @Inject
    private WorkPlace workPlace;

    private List<PatientToBill> toBill;
    private List<LateInstalment> late;

    /** All at once, behind the page; how far it is can be seen here. */
    public String makeAll() {
        var person = workPlace.getPerson().displayName();
        var run = statements.begin(person);
        work.work(workPlace.getHere().practiceId(), run, person);
        return Route.PATIENT_BILLING.path() + "?faces-redirect=true";
    }

    public List<PatientToBill> getToBill() {
        if (toBill == null) {
            toBill = statements.toBill();
        }
        return toBill;
    }

    public List<PatientToBill> getShown() {
        return getToBill().stream().limit(SHOWN).toList();
    }

    public Money getAsked() {
        return Money.sum(getToBill().stream().map(PatientToBill::asked).toList());
    }

    public List<LateInstalment> getLate() {
        if (late == null) {
            late = queues.lateInstalments();
        }
        return late;
    }

    public Money getLateMoney() {
        return Money.sum(getLate().stream().map(LateInstalment::money).toList());
    }

    public List<StatementView> getLatest() {
        return statements.latest(0, SHOWN);
    }

    /** Null before the first run. */
    public StatementProgress getProgress() {
        return statements.progress().orElse(null);
    }

    public String name(PatientId id) {
        var patient = registry.patient(id);
        return patient.lastName() + ", " + patient.firstName();
    }
}
