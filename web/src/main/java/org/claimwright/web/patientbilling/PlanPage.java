package org.claimwright.web.patientbilling;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.claimwright.kernel.BusinessClock;
import org.claimwright.kernel.Money;
import org.claimwright.patientbilling.PaymentPlans;
import org.claimwright.patientbilling.PaymentPlans.Agreeing;
import org.claimwright.patientbilling.PlanAnswer;
import org.claimwright.patientbilling.PlanEnd;
import org.claimwright.patientbilling.PlanForm;
import org.claimwright.patientbilling.PlanId;
import org.claimwright.patientbilling.PlanView;
import org.claimwright.registration.PatientId;
import org.claimwright.registration.PatientRegistry;
import org.claimwright.registration.PatientView;
import org.claimwright.web.Route;
import org.claimwright.web.WorkPlace;
import org.claimwright.web.shell.Asked;
import org.claimwright.web.shell.FieldMessages;
import org.claimwright.web.shell.Missing;
import org.claimwright.web.shell.Typed;

/** A payment plan: its schedule as it stands, or the terms of one to be agreed. */
@Named
@RequestScoped
public class PlanPage {
    private static final int LAST_DAY = 28;

    @Inject
    private PaymentPlans plans;

    @Inject
    private PatientRegistry registry;

    @Inject
    private BusinessClock clock;

    @Inject
    private WorkPlace workPlace;

    @Inject
    private FieldMessages messages;

    @Inject
    private Missing missing;

    private long id;
    private String ask;
    private PatientView patient;
    private PlanView plan;
    private Integer count = 3;
    private Money least;
    private String firstDue = "";
    private boolean disclosureGiven;

    @PostConstruct
    void begin() {
        id = Asked.number("id");
        ask = Asked.text("ask");
        if (id > 0) {
            plans.plan(new PlanId(id)).ifPresent(found -> {
                plan = found;
                patient = registry.patient(found.patient());
            });
        } else if (registry.knows(new PatientId(Asked.number("patient")))) {
            patient = registry.patient(new PatientId(Asked.number("patient")));
            firstDue = Typed.shown(firstChoice());
        }
    }

    public void open() {
        if (patient == null) {
            missing.answer();
        }
    }

    /** In two weeks, on a day that every month has. */
    private LocalDate firstChoice() {
        var day = clock.today(workPlace.getHere().timeZone()).plusDays(14);
        return day.getDayOfMonth() <= LAST_DAY ? day : day.withDayOfMonth(1).plusMonths(1);
    }

    public void propose() {
        answer(plans.propose(form(), agreeing()));
    }

    public String agree() {
        var answer = plans.agree(form(), agreeing());
        if (answer instanceof PlanAnswer.Agreed agreed) {
            return address(agreed.plan());
        }
        answer(answer);
        return null;
    }

    private void answer(PlanAnswer answer) {
        if (answer instanceof PlanAnswer.Proposed proposed) {
            plan = proposed.plan();
        } else if (answer instanceof PlanAnswer.Refused refused) {
            messages.beside(refused.findings());
        }
    }

    private PlanForm form() {
        var given = least == null ? count : null;
        return new PlanForm(patient.id(), given, least, Typed.date(firstDue), disclosureGiven);
    }

    private Agreeing agreeing() {
        return new Agreeing(
                workPlace.getPerson().displayName(), workPlace.getHere().role());
    }

    public String cancel() {
        return end(PlanEnd.CANCELLED);
    }

    public String declareDefaulted() {
        return end(PlanEnd.DEFAULTED);
    }

    private String end(PlanEnd how) {
        plans.end(plan.id(), how, workPlace.getPerson().displayName());
        return address(plan.id());
    }

    private static String address(PlanId plan) {
        return Route.PAYMENT_PLAN.path() + "?faces-redirect=true&id=" + plan.value();
    }

    /** Whether a plan is shown that was agreed, and not terms that are looked for. */
    public boolean isAgreed() {
        return id > 0;
    }

    public boolean isAskingToEnd() {
        return isAgreed() && plan.isRunning() && ask.equals("end");
    }

    public Money getDue() {
        return plans.dueFrom(patient.id());
    }

    public String kind(PlanView.Instalment instalment) {
        return AccountWords.kind(instalment.state());
    }

    public String getPlanKind() {
        return AccountWords.kind(plan);
    }

    public PlanView getPlan() {
        return plan;
    }

    public PatientView getPatient() {
        return patient;
    }

    public String getName() {
        return patient.firstName() + " " + patient.lastName();
    }

    public long getId() {
        return id;
    }

    public Integer getCount() {
        return count;
    }

    public void setCount(Integer count) {
        this.count = count;
    }

    public Money getLeast() {
        return least;
    }

    public void setLeast(Money least) {
        this.least = least;
    }

    public String getFirstDue() {
        return firstDue;
    }

    public void setFirstDue(String firstDue) {
        this.firstDue = firstDue;
    }

    public boolean isDisclosureGiven() {
        return disclosureGiven;
    }

    public void setDisclosureGiven(boolean disclosureGiven) {
        this.disclosureGiven = disclosureGiven;
    }
}
