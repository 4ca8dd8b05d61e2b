package org.claimwright.web.patientbilling;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.claimwright.patientbilling.AccountView;
import org.claimwright.patientbilling.OwnAccount;
import org.claimwright.patientbilling.PlanView;
import org.claimwright.practices.PatientDesk;
import org.claimwright.practices.PracticeProfile;
import org.claimwright.web.WorkPlace;
import org.claimwright.web.shell.Dates;

/** The own account, for the patient: nothing in an address says whose it is, since it is always that of who is signed in. */
@Named
@RequestScoped
public class MyPage {
    @Inject
    private OwnAccount accounts;

    @Inject
    private PracticeProfile practice;

    @Inject
    private WorkPlace workPlace;

    private OwnAccount.Own own;

    @PostConstruct
    void begin() {
        own = accounts.of(workPlace.getPerson().id()).orElse(null);
    }

    /** Null for a person whose account the practice has not opened yet. */
    public OwnAccount.Own getOwn() {
        return own;
    }

    /** The visits that something is owed for. */
    public List<AccountView.Visit> getOwed() {
        return own.account().visits().stream()
                .filter(visit -> visit.sums().owed().isPositive())
                .toList();
    }

    public String getForWhat() {
        var days = getOwed().stream()
                .filter(visit -> visit.sums().due().isPositive())
                .map(visit -> Dates.day(visit.date()))
                .distinct()
                .collect(Collectors.toList());
        if (days.isEmpty()) {
            return own.planDue().isPositive() ? "for your payment plan" : "";
        }
        var visits = (days.size() == 1 ? "for your visit on " : "for your visits on ") + String.join("; ", days);
        return own.planDue().isPositive() ? visits + ", and for your payment plan" : visits;
    }

    /** The visits that insurance still has to decide on, or that were not billed yet. */
    public List<AccountView.Visit> getPending() {
        return own.account().visits().stream()
                .filter(visit -> visit.sums().pending().isPositive())
                .toList();
    }

    /** The running plan; null without one. */
    public PlanView getPlan() {
        return own.plans().stream().filter(PlanView::isRunning).findFirst().orElse(null);
    }

    public String kind(PlanView.Instalment instalment) {
        return AccountWords.kind(instalment.state());
    }

    public String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.US) + text.substring(1);
    }

    /** Null while the practice has not said where patients may ask. */
    public PatientDesk getDesk() {
        return practice.patientDesk().orElse(null);
    }

    /** For a link that dials. */
    public String getDial() {
        return Optional.ofNullable(getDesk())
                .map(desk -> "tel:+1" + desk.phone())
                .orElse("");
    }
}
