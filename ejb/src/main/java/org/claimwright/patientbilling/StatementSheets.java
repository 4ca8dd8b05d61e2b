package org.claimwright.patientbilling;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimwright.claims.ClaimRegister;
import org.claimwright.claims.ClaimStatus;
import org.claimwright.claims.ClaimView;
import org.claimwright.patientbilling.AccountView.Visit;
import org.claimwright.patientbilling.StatementMaking.Made;
import org.claimwright.patientbilling.model.PlainReasons.Reason;
import org.claimwright.patientbilling.model.StatementSheet;
import org.claimwright.patientbilling.model.StatementSheet.InsuranceActivity;
import org.claimwright.patientbilling.model.StatementSheet.Letterhead;
import org.claimwright.payers.PayerDirectory;
import org.claimwright.practices.BillingIdentity;
import org.claimwright.practices.PatientDesk;
import org.claimwright.practices.PracticeProfile;
import org.claimwright.registration.PatientRegistry;
import org.claimwright.registration.PatientView;

/** Gathers what stands on a statement beside its amounts: the practice, the addressee, insurance, the plan, the words. */
@Dependent
class StatementSheets {
    @Inject
    private PracticeProfile practice;

    @Inject
    private PatientRegistry patients;

    @Inject
    private ClaimRegister claims;

    @Inject
    private PayerDirectory payers;

    @Inject
    private RunningPlans plans;

    @Inject
    private PlanViews planViews;

    @Inject
    private BillingRules rules;

    StatementSheet sheet(Made made) {
        var statement = made.statement();
        var patient = patients.patient(statement.patient());
        var plan = plans.first(statement.patient()).map(running -> planViews.view(running.plan()));
        return new StatementSheet(
                letterhead(),
                statement,
                patient.accountNumber(),
                name(patient),
                patient.guarantor().firstName() + " " + patient.guarantor().lastName(),
                patient.guarantor().address(),
                rules.levels().level(statement.level(), statement.madeOn()),
                insurance(made.account()),
                plan.orElse(null),
                words(made.account(), statement.madeOn()));
    }

    private static String name(PatientView patient) {
        return String.join(
                " ",
                Stream.of(patient.firstName(), patient.middleName(), patient.lastName(), patient.suffix())
                        .filter(part -> !part.isEmpty())
                        .toList());
    }

    private Letterhead letterhead() {
        var own = practice.current();
        var identity = practice.billingIdentity()
                .orElseThrow(() -> new IllegalStateException("the practice has no billing identity to ask in"));
        var desk = practice.patientDesk().orElse(new PatientDesk(identity.contactPhone(), "", ""));
        return new Letterhead(
                own.name(),
                own.mark(),
                identity.address(),
                identity.paymentsGoTo(),
                desk.phone(),
                desk.hours(),
                desk.portalAddress(),
                identity.taxId());
    }

    /** Whether a statement can be made here at all. */
    Optional<BillingIdentity> identity() {
        return practice.billingIdentity();
    }

    private List<InsuranceActivity> insurance(AccountView account) {
        var zone = practice.current().timeZone();
        return account.visits().stream()
                .filter(visit ->
                        !visit.sums().pending().isZero() || !visit.sums().due().isZero())
                .flatMap(visit -> latest(visit).map(claim -> activity(visit, claim, zone)).stream())
                .toList();
    }

    private Optional<ClaimView> latest(Visit visit) {
        var versions = claims.claimsOf(visit.encounter());
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.get(versions.size() - 1));
    }

    private InsuranceActivity activity(Visit visit, ClaimView claim, ZoneId zone) {
        LocalDate sentOn =
                claim.sent() == null ? null : claim.sent().at().atZone(zone).toLocalDate();
        return new InsuranceActivity(
                visit.date(),
                payers.payer(claim.payer()).name(),
                sentOn,
                words(visit, claim.status()),
                visit.sums().pending());
    }

    private static String words(Visit visit, ClaimStatus status) {
        if (status.isDecided() && visit.sums().pending().isPositive()) {
            return status == ClaimStatus.PAID
                    ? "Decided; we have billed your second insurance"
                    : "Did not pay all of it; we are working on it with your insurance";
        }
        if (status.isDecided()) {
            return "Has decided";
        }
        return status.isInWork() ? "We are preparing the claim" : "Has the claim and is deciding";
    }

    private List<Reason> words(AccountView account, LocalDate on) {
        return account.visits().stream()
                .flatMap(visit -> visit.charges().stream())
                .filter(charge -> charge.sums().owed().isPositive())
                .flatMap(charge -> charge.why().stream())
                .map(why -> new Reason(why.briefly(), why.words()))
                .distinct()
                .limit(3)
                .toList();
    }
}
