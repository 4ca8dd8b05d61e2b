package org.claimwright.web.patientbilling;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.claimwright.patientbilling.AccountView;
import org.claimwright.patientbilling.PatientAccount;
import org.claimwright.patientbilling.PatientPayments;
import org.claimwright.patientbilling.PaymentPlans;
import org.claimwright.patientbilling.PlanView;
import org.claimwright.patientbilling.ReceiptView;
import org.claimwright.patientbilling.StatementAnswer;
import org.claimwright.patientbilling.StatementRun;
import org.claimwright.patientbilling.StatementView;
import org.claimwright.registration.PatientId;
import org.claimwright.registration.PatientRegistry;
import org.claimwright.registration.PatientView;
import org.claimwright.timeline.TimelineEvent;
import org.claimwright.web.Route;
import org.claimwright.web.WorkPlace;
import org.claimwright.web.shell.Asked;
import org.claimwright.web.shell.Dates;
import org.claimwright.web.shell.FieldMessages;
import org.claimwright.web.shell.Missing;

/** A patient's account for a biller: who owes what, and each amount opened down to its origin. */
@Named
@RequestScoped
public class AccountPage {
    @Inject
    private PatientRegistry registry;

    @Inject
    private PatientAccount accounts;

    @Inject
    private PatientPayments payments;

    @Inject
    private PaymentPlans plans;

    @Inject
    private StatementRun statements;

    @Inject
    private WorkPlace workPlace;

    @Inject
    private FieldMessages messages;

    @Inject
    private Missing missing;

    private long id;
    private PatientView patient;
    private AccountView account;

    @PostConstruct
    void begin() {
        id = Asked.number("id");
        if (registry.knows(new PatientId(id))) {
            patient = registry.patient(new PatientId(id));
            account = accounts.account(patient.id());
        }
    }

    public void open() {
        if (patient == null) {
            missing.answer();
        }
    }

    public String makeStatement() {
        var answer = statements.make(patient.id(), workPlace.getPerson().displayName());
        if (answer instanceof StatementAnswer.Refused refused) {
            messages.beside(refused.findings());
            return null;
        }
        return here();
    }

    public String usePrepayments() {
        payments.usePrepayments(patient.id());
        return here();
    }

    private String here() {
        return Route.PATIENT_ACCOUNT.path() + "?faces-redirect=true&id=" + id;
    }

    /** Whether something was prepaid while something is due. */
    public boolean isPrepaymentUsable() {
        var balance = account.balance();
        return balance.prepaid().isPositive() && balance.due().isPositive();
    }

    public boolean isPlannable() {
        return account.balance().due().isPositive() && getPlans().stream().noneMatch(PlanView::isRunning);
    }

    /** The charges that the patient owes something for, with why. */
    public List<AccountView.Charge> getOwed() {
        return account.visits().stream()
                .flatMap(visit -> visit.charges().stream())
                .filter(charge -> !charge.sums().owed().isZero())
                .toList();
    }

    public AccountView.Sums getTotals() {
        return account.visits().stream()
                .map(AccountView.Visit::sums)
                .reduce(AccountView.Sums.NONE, AccountView.Sums::plus);
    }

    /** The latest first. */
    public List<TimelineEvent> getTimeline() {
        var events = new ArrayList<>(accounts.timeline(patient.id()));
        Collections.reverse(events);
        return events;
    }

    public String when(TimelineEvent event) {
        return Dates.moment(event.at(), workPlace.getHere().timeZone());
    }

    public List<ReceiptView> getReceipts() {
        return payments.of(patient.id());
    }

    public List<PlanView> getPlans() {
        return plans.of(patient.id());
    }

    public List<StatementView> getStatements() {
        return statements.of(patient.id());
    }

    public String address(AccountView.Origin origin) {
        return AccountWords.address(origin);
    }

    public String originWords(AccountView.Origin origin) {
        return AccountWords.words(origin);
    }

    public String kind(PlanView plan) {
        return AccountWords.kind(plan);
    }

    public String getName() {
        return patient.firstName() + " " + patient.lastName();
    }

    public PatientView getPatient() {
        return patient;
    }

    public AccountView getAccount() {
        return account;
    }

    public long getId() {
        return id;
    }
}
