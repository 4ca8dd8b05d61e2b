package org.claimwright.web;

import static org.claimwright.people.Role.ADMINISTRATOR;
import static org.claimwright.people.Role.BILLER;
import static org.claimwright.people.Role.SUPERVISOR;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.claimwright.people.Role;

/** Every page of the portal and who may open it; what is not listed here does not exist for a browser. */
public enum Route {
    HOME("/index.xhtml", Area.HOME, BILLER, SUPERVISOR, ADMINISTRATOR),
    PATIENTS("/patients/index.xhtml", Area.PATIENTS, BILLER, SUPERVISOR, ADMINISTRATOR),
    PATIENT("/patients/patient.xhtml", Area.PATIENTS, BILLER, SUPERVISOR, ADMINISTRATOR),
    PATIENT_REGISTRATION("/patients/register.xhtml", Area.PATIENTS, BILLER, SUPERVISOR, ADMINISTRATOR),
    PATIENT_CHANGE("/patients/change.xhtml", Area.PATIENTS, BILLER, SUPERVISOR, ADMINISTRATOR),
    COVERAGE("/patients/coverage.xhtml", Area.PATIENTS, BILLER, SUPERVISOR, ADMINISTRATOR),
    ENCOUNTERS("/encounters/index.xhtml", Area.ENCOUNTERS, BILLER, SUPERVISOR, ADMINISTRATOR),
    ENCOUNTER("/encounters/encounter.xhtml", Area.ENCOUNTERS, BILLER, SUPERVISOR, ADMINISTRATOR),
    CHARGE_ENTRY("/encounters/charge-entry.xhtml", Area.ENCOUNTERS, BILLER, SUPERVISOR, ADMINISTRATOR),
    CLAIMS("/claims/index.xhtml", Area.CLAIMS, BILLER, SUPERVISOR, ADMINISTRATOR),
    CLAIM("/claims/claim.xhtml", Area.CLAIMS, BILLER, SUPERVISOR, ADMINISTRATOR),
    CLAIM_WORK("/claims/work.xhtml", Area.CLAIMS, BILLER, SUPERVISOR, ADMINISTRATOR),
    CLAIM_FILE("/claims/file.xhtml", Area.CLAIMS, BILLER, SUPERVISOR, ADMINISTRATOR),
    REMITTANCES("/remittances/index.xhtml", Area.REMITTANCES, BILLER, SUPERVISOR, ADMINISTRATOR),
    REMITTANCE("/remittances/remittance.xhtml", Area.REMITTANCES, BILLER, SUPERVISOR, ADMINISTRATOR),
    REMITTANCE_MATCH("/remittances/match.xhtml", Area.REMITTANCES, BILLER, SUPERVISOR, ADMINISTRATOR),
    REMITTANCE_WORK("/remittances/work.xhtml", Area.REMITTANCES, BILLER, SUPERVISOR, ADMINISTRATOR),
    UNDERPAID("/followup/index.xhtml", Area.FOLLOW_UP, BILLER, SUPERVISOR, ADMINISTRATOR),
    NEGOTIATIONS("/followup/negotiations.xhtml", Area.FOLLOW_UP, BILLER, SUPERVISOR, ADMINISTRATOR),
    NEGOTIATION_OPENING("/followup/open.xhtml", Area.FOLLOW_UP, BILLER, SUPERVISOR, ADMINISTRATOR),
    NEGOTIATION("/followup/case.xhtml", Area.FOLLOW_UP, BILLER, SUPERVISOR, ADMINISTRATOR),
    RECEIVABLES("/reports/receivables.xhtml", Area.REPORTS, BILLER, SUPERVISOR, ADMINISTRATOR),
    OPEN_ITEMS("/reports/open-items.xhtml", Area.REPORTS, BILLER, SUPERVISOR, ADMINISTRATOR),
    PATIENT_BILLING("/patient-billing/index.xhtml", Area.PATIENT_BILLING, BILLER, SUPERVISOR, ADMINISTRATOR),
    PATIENT_ACCOUNT("/patient-billing/account.xhtml", Area.PATIENT_BILLING, BILLER, SUPERVISOR, ADMINISTRATOR),
    PATIENT_PAYMENT("/patient-billing/payment.xhtml", Area.PATIENT_BILLING, BILLER, SUPERVISOR, ADMINISTRATOR),
    RECEIPT("/patient-billing/receipt.xhtml", Area.PATIENT_BILLING, BILLER, SUPERVISOR, ADMINISTRATOR),
    PAYMENT_PLAN("/patient-billing/plan.xhtml", Area.PATIENT_BILLING, BILLER, SUPERVISOR, ADMINISTRATOR),
    TRIAL_BALANCE("/reports/trial-balance.xhtml", Area.REPORTS, BILLER, SUPERVISOR, ADMINISTRATOR),
    PRACTICE("/administration/practice.xhtml", Area.ADMINISTRATION, ADMINISTRATOR),
    PROVIDER("/administration/provider.xhtml", Area.ADMINISTRATION, ADMINISTRATOR),
    LOCATION("/administration/location.xhtml", Area.ADMINISTRATION, ADMINISTRATOR),
    PAYERS("/administration/payers.xhtml", Area.ADMINISTRATION, ADMINISTRATOR),
    PAYER("/administration/payer.xhtml", Area.ADMINISTRATION, ADMINISTRATOR),
    CODES("/administration/codes.xhtml", Area.ADMINISTRATION, ADMINISTRATOR),
    OUTSIDE("/administration/outside.xhtml", Area.ADMINISTRATION, ADMINISTRATOR),
    FEE_SCHEDULES("/administration/fee-schedules.xhtml", Area.ADMINISTRATION, SUPERVISOR, ADMINISTRATOR),
    FEE_SCHEDULE("/administration/fee-schedule.xhtml", Area.ADMINISTRATION, SUPERVISOR, ADMINISTRATOR),
    CONTRACTS("/administration/contracts.xhtml", Area.ADMINISTRATION, SUPERVISOR, ADMINISTRATOR),
    CONTRACT("/administration/contract.xhtml", Area.ADMINISTRATION, SUPERVISOR, ADMINISTRATOR),
    EXCHANGE("/exchange/index.xhtml", Area.EXCHANGE, BILLER, SUPERVISOR, ADMINISTRATOR),
    EXCHANGE_FILE("/exchange/file.xhtml", Area.EXCHANGE, BILLER, SUPERVISOR, ADMINISTRATOR),
    INTAKE("/exchange/intake.xhtml", Area.EXCHANGE, BILLER, SUPERVISOR, ADMINISTRATOR),
    CLOCK("/administration/clock.xhtml", Area.ADMINISTRATION, SUPERVISOR, ADMINISTRATOR),

    /** No page: what the search box asks. */
    FIND("/find", Audience.ROLES, BILLER, SUPERVISOR, ADMINISTRATOR),
    /** No pages: what charge entry asks while it is typed. */
    CHARGE_ENTRY_SUGGESTIONS("/encounters/suggestions", Audience.ROLES, BILLER, SUPERVISOR, ADMINISTRATOR),
    CHARGE_ENTRY_CHECKS("/encounters/checks", Audience.ROLES, BILLER, SUPERVISOR, ADMINISTRATOR),
    /** No page: the bytes of a file that left. */
    CLAIM_FILE_BYTES("/claims/837p", Audience.ROLES, BILLER, SUPERVISOR, ADMINISTRATOR),
    /** No page: the receivables as a file for a spreadsheet. */
    RECEIVABLES_FILE("/reports/receivables.csv", Audience.ROLES, BILLER, SUPERVISOR, ADMINISTRATOR),
    /** No page: the bytes of a letter or a list. */
    AGREEMENT_BYTES("/followup/agreement", Audience.ROLES, BILLER, SUPERVISOR, ADMINISTRATOR),
    /** No page: a statement as it was printed. */
    STATEMENT("/patient-billing/statement", Audience.ROLES, BILLER, SUPERVISOR, ADMINISTRATOR),

    /** A patient's own account: whose it is follows from who is signed in. */
    MY_ACCOUNT("/my/index.xhtml", Audience.ROLES, Role.PATIENT),
    MY_SHARE("/my/why.xhtml", Audience.ROLES, Role.PATIENT),
    MY_PLAN("/my/plan.xhtml", Audience.ROLES, Role.PATIENT),
    MY_STATEMENT("/my/statement", Audience.ROLES, Role.PATIENT),
    /** No page: where machines leave bundles of FHIR R4, with a key of their own in place of a person's sign-in. */
    FHIR("/fhir", Audience.MACHINES),
    SIGN_IN("/sign-in.xhtml", Audience.ANONYMOUS),
    FIRST_START("/first-start.xhtml", Audience.ANONYMOUS),
    SIGN_OUT("/sign-out.xhtml", Audience.SIGNED_IN);

    private enum Audience {
        ANONYMOUS,
        SIGNED_IN,
        ROLES,
        MACHINES
    }

    private final String path;
    private final Area area;
    private final Audience audience;
    private final Set<Role> roles;

    Route(String path, Area area, Role... roles) {
        this.path = path;
        this.area = area;
        this.audience = Audience.ROLES;
        this.roles = Set.of(roles);
    }

    Route(String path, Audience audience, Role... roles) {
        this.path = path;
        this.area = null;
        this.audience = audience;
        this.roles = Set.of(roles);
    }

    /** The page at exactly this path within the application, or none. */
    public static Optional<Route> at(String path) {
        return Stream.of(values()).filter(route -> route.path.equals(path)).findFirst();
    }

    /**
     * Where to go after signing in: the wanted address if it is a page of the practice with an optional query, Home
     * otherwise. Since the path must equal one of ours, no address can lead to another site.
     */
    public static String afterSignIn(String wanted) {
        return afterSignIn(wanted, HOME);
    }

    /** The same for somebody whose first page is another one: a patient is led to the own account and nowhere else. */
    static String afterSignIn(String wanted, Route home) {
        if (home != HOME || wanted == null || wanted.chars().anyMatch(Character::isISOControl)) {
            return home.path;
        }
        return at(wanted.split("\\?", 2)[0])
                .filter(route -> route.area != null)
                .map(route -> wanted)
                .orElse(home.path);
    }

    public String path() {
        return path;
    }

    public Optional<Area> area() {
        return Optional.ofNullable(area);
    }

    public boolean isForAnonymous() {
        return audience == Audience.ANONYMOUS;
    }

    /** Whether everybody who is signed in may open it, in whatever role and even without a practice. */
    public boolean isForAnySignedIn() {
        return audience == Audience.SIGNED_IN;
    }

    /** Whether it is for machines with a key, and for nobody else. */
    public boolean isForMachines() {
        return audience == Audience.MACHINES;
    }

    public boolean opensFor(Role role) {
        return roles.contains(role);
    }
}
