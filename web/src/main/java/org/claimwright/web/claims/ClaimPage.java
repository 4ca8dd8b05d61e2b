package org.claimwright.web.claims;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.claimwright.claims.ClaimFinding;
import org.claimwright.claims.ClaimFrequency;
import org.claimwright.claims.ClaimId;
import org.claimwright.claims.ClaimRegister;
import org.claimwright.claims.ClaimStatus;
import org.claimwright.claims.ClaimSubmission;
import org.claimwright.claims.ClaimView;
import org.claimwright.claims.FindingSeverity;
import org.claimwright.codesets.CodeSets;
import org.claimwright.codesets.CodeView;
import org.claimwright.codesets.DiagnosisCode;
import org.claimwright.encounters.EncounterRegister;
import org.claimwright.encounters.EncounterView;
import org.claimwright.kernel.BusinessClock;
import org.claimwright.kernel.Money;
import org.claimwright.ledger.Account;
import org.claimwright.ledger.Balances;
import org.claimwright.payers.PayerDirectory;
import org.claimwright.payers.PayerView;
import org.claimwright.practices.PracticeProfile;
import org.claimwright.registration.CoverageView;
import org.claimwright.registration.PatientRegistry;
import org.claimwright.registration.PatientView;
import org.claimwright.timeline.Subject;
import org.claimwright.timeline.Timeline;
import org.claimwright.timeline.TimelineEvent;
import org.claimwright.timeline.Tone;
import org.claimwright.web.WorkPlace;
import org.claimwright.web.shell.Asked;
import org.claimwright.web.shell.Banner;
import org.claimwright.web.shell.Dates;
import org.claimwright.web.shell.Missing;

/** A claim: where it stands, what holds it, what it charges, and everything that happened to it. */
@Named
@RequestScoped
public class ClaimPage {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("MMM d, uuuu, h:mm a", Locale.US);

    @Inject
    private ClaimRegister register;

    @Inject
    private ClaimSubmission submission;

    @Inject
    private EncounterRegister encounters;

    @Inject
    private PatientRegistry patients;

    @Inject
    private PayerDirectory payers;

    @Inject
    private PracticeProfile practice;

    @Inject
    private CodeSets codes;

    @Inject
    private Timeline timeline;

    @Inject
    private Balances balances;

    @Inject
    private BusinessClock clock;

    @Inject
    private WorkPlace workPlace;

    @Inject
    private Missing missing;

    private Long id;
    private String ask;
    private long unexplained;
    private ClaimView claim;
    private EncounterView visit;
    private PatientView patient;
    private CoverageView coverage;
    private PayerView payer;

    /** A diagnosis as the page lists it. */
    public record Diagnosis(String letter, String code, String label) {}

    /** A button is found only in a page that stands, so the claim is there before the buttons are looked at. */
    @PostConstruct
    void begin() {
        var typed = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .getOrDefault("id", "");
        ask = Asked.text("ask");
        if (typed.matches("\\d{1,18}")) {
            id = Long.valueOf(typed);
        }
        if (id != null && register.knows(new ClaimId(id))) {
            open();
        }
    }

    /** A claim that the practice does not have is no page. */
    public void show() {
        if (claim == null) {
            missing.answer();
        }
    }

    public void open() {
        claim = register.claim(new ClaimId(id));
        visit = encounters.encounter(claim.encounter());
        patient = patients.patient(claim.patient());
        coverage = patients.coverage(claim.coverage());
        payer = payers.payer(claim.payer());
    }

    public void check() {
        var status = submission.recheck(claim.id(), person());
        Banner.done(
                status == ClaimStatus.READY
                        ? "Checked: ready to release."
                        : "Checked: " + status.words().toLowerCase(Locale.US) + ".");
        open();
    }

    public void release() {
        var released = submission.release(List.of(claim.id()), person());
        if (released.claims().isEmpty()) {
            Banner.refused("It was not released: look at the findings.");
        } else {
            Banner.done("Released, " + released.total().dollars() + ". It leaves with the next look of the outbox.");
        }
        open();
    }

    /** The reason is typed beside the finding. */
    public void acknowledge(long finding) {
        var reason = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .getOrDefault("reason-" + finding, "");
        if (reason.isBlank()) {
            unexplained = finding;
            return;
        }
        submission.acknowledge(finding, reason, person());
        Banner.done("Acknowledged.");
        open();
    }

    public String replace() {
        return opened(submission.replace(claim.id(), person()));
    }

    public String voidIt() {
        return opened(submission.voidClaim(claim.id(), person()));
    }

    private static String opened(ClaimId version) {
        return "/claims/claim.xhtml?faces-redirect=true&id=" + version.value();
    }

    /** What is asked once before a version is begun that takes this one's place, or takes it back. */
    public String getQuestion() {
        if (!isReplaceable()) {
            return "";
        }
        return switch (ask) {
            case "replace" ->
                "Replace this claim? A new version is begun and the visit opens for correction. The payer goes on owing "
                        + getOwedByPayer().dollars() + " until the new version leaves; then that is owed instead.";
            case "void" ->
                "Void this claim? The void is a claim of its own, to be released. When the payer has taken it, the "
                        + getOwedByPayer().dollars() + " it owes goes back to unbilled; until then no money moves.";
            default -> "";
        };
    }

    public String getAsk() {
        return ask;
    }

    private String person() {
        return workPlace.getPerson().displayName();
    }

    public ClaimView getClaim() {
        return claim;
    }

    public String getKind() {
        return ClaimWords.kind(claim.status().tone());
    }

    public String getVersion() {
        var words = "Professional, " + ClaimWords.frequency(claim.frequency());
        return claim.version() == 1 ? words : words + ", version " + claim.version();
    }

    public String getPatientName() {
        return patient.lastName() + ", " + patient.firstName();
    }

    public PatientView getPatient() {
        return patient;
    }

    public String getBirthDate() {
        return Dates.day(patient.birthDate());
    }

    public String getServiceDate() {
        return Dates.day(claim.serviceDate());
    }

    public String getAge() {
        var days = ChronoUnit.DAYS.between(claim.serviceDate(), today());
        return days == 1 ? "1 day" : days + " days";
    }

    public String getFilingDeadline() {
        return Dates.day(deadline());
    }

    public String getDaysToFile() {
        var days = ChronoUnit.DAYS.between(today(), deadline());
        return days < 0 ? "passed" : days == 1 ? "1 day left" : days + " days left";
    }

    private LocalDate deadline() {
        return claim.serviceDate().plusDays(payer.timelyFilingDays());
    }

    private LocalDate today() {
        return clock.today(workPlace.getHere().timeZone());
    }

    public PayerView getPayer() {
        return payer;
    }

    public CoverageView getCoverage() {
        return coverage;
    }

    public String getRank() {
        return List.of("primary", "secondary", "tertiary").get(coverage.rank() - 1);
    }

    public EncounterView getVisit() {
        return visit;
    }

    public String getProviderName() {
        return practice.provider(visit.rendering()).displayName();
    }

    public String getProviderNpi() {
        return practice.provider(visit.rendering()).npi();
    }

    public String getBilling() {
        return practice.billingIdentity()
                .map(identity -> identity.legalName() + ", NPI " + identity.npi())
                .orElse("not described yet");
    }

    public String getPlace() {
        return visit.placeOfService() + ", "
                + practice.location(visit.location()).name();
    }

    public List<Diagnosis> getDiagnoses() {
        return IntStream.range(0, visit.diagnoses().size())
                .mapToObj(this::diagnosis)
                .toList();
    }

    private Diagnosis diagnosis(int index) {
        var code = visit.diagnoses().get(index);
        var label = codes.diagnosis(code, claim.serviceDate()).map(CodeView::label);
        return new Diagnosis(letter(index + 1), DiagnosisCode.withDot(code), label.orElse("Unknown here"));
    }

    public String service(ClaimView.Line line) {
        return codes.procedure(line.procedure(), claim.serviceDate())
                .map(CodeView::label)
                .orElse("Unknown here");
    }

    public String code(ClaimView.Line line) {
        return line.modifiers().isEmpty()
                ? line.procedure()
                : line.procedure() + "-" + String.join("-", line.modifiers());
    }

    public String units(ClaimView.Line line) {
        return line.units().stripTrailingZeros().toPlainString();
    }

    public String pointers(ClaimView.Line line) {
        return line.diagnosisPointers().stream().map(ClaimPage::letter).collect(Collectors.joining(","));
    }

    private static String letter(int number) {
        return String.valueOf((char) ('A' + number - 1));
    }

    public Money getUnbilled() {
        return balances.ofCharges(Account.UNBILLED_RECEIVABLES, chargeIds());
    }

    public Money getOwedByPayer() {
        return Money.sum(List.of(
                balances.ofCharges(Account.PRIMARY_PAYER_RECEIVABLE, chargeIds()),
                balances.ofCharges(Account.SECONDARY_PAYER_RECEIVABLE, chargeIds()),
                balances.ofCharges(Account.TERTIARY_PAYER_RECEIVABLE, chargeIds())));
    }

    private List<Long> chargeIds() {
        return claim.lines().stream().map(ClaimView.Line::charge).toList();
    }

    /** What is to be done next, in one line. */
    public String getNextDeed() {
        return switch (claim.status()) {
            case READY -> "Release it";
            case HELD, DRAFT ->
                claim.openFindings().size() == 1
                        ? "Mend the finding, then check it again"
                        : "Mend " + claim.openFindings().size() + " findings, then check it again";
            case REJECTED -> "Mend what was rejected, then check it again";
            case TRANSMISSION_FAILED -> "Check it again, then release it: the payer has nothing";
            case BATCHED -> "The outbox sends it";
            case TRANSMITTED, SYNTAX_ACCEPTED, CLEARINGHOUSE_ACCEPTED -> "Wait for the payer's answer";
            case PAYER_ACCEPTED -> "Wait for the remittance";
            case VOID_PENDING -> "Wait until the payer has taken it back";
            case PAID, ZERO_PATIENT_RESP -> "Nothing: the payer owes nothing more";
            case PARTIAL, DENIED -> "Work what was not paid";
            case FORWARDED -> "Wait for the other payer";
            case REVERSED -> "Find out why the payer took it back";
            case REPLACED, VOIDED -> "Nothing: a later version stands in its place";
        };
    }

    /** Why, or by when. */
    public String getNextReason() {
        if (claim.status() == ClaimStatus.REJECTED || claim.status() == ClaimStatus.TRANSMISSION_FAILED) {
            return getEvents().stream()
                    .filter(event -> event.tone() == Tone.RED)
                    .map(TimelineEvent::what)
                    .findFirst()
                    .orElse("");
        }
        if (!claim.status().isInWork()) {
            return claim.status().words() + " since " + moment(claim.statusSince()) + ".";
        }
        return payer.name() + " takes it until " + getFilingDeadline() + " (" + getDaysToFile() + ").";
    }

    public boolean isReleasable() {
        return claim.status() == ClaimStatus.READY;
    }

    public boolean isCheckable() {
        return claim.status().isInWork();
    }

    public boolean isReplaceable() {
        return claim.isReplaceable() && claim.frequency() != ClaimFrequency.VOID;
    }

    /** The newest first. */
    public List<TimelineEvent> getEvents() {
        var events = new ArrayList<>(timeline.of(new Subject("claim", claim.id().value())));
        Collections.reverse(events);
        return events;
    }

    public String tone(TimelineEvent event) {
        return event.tone().name().toLowerCase(Locale.ROOT);
    }

    public String moment(Instant at) {
        return MOMENT.format(at.atZone(workPlace.getHere().timeZone()));
    }

    public boolean isRed(ClaimFinding finding) {
        return finding.severity() == FindingSeverity.ERROR;
    }

    public String mendingPage(ClaimFinding finding) {
        var page = ClaimWords.page(finding.mendedOn());
        return ClaimLinks.isFor(finding.mendedOn(), workPlace.getHere().role())
                ? page
                : page + " page, by an administrator";
    }

    public String mendingAddress(ClaimFinding finding) {
        return ClaimLinks.to(finding.mendedOn(), claim, workPlace.getHere().role());
    }

    /** Every version of the visit's bill. */
    public List<ClaimView> getVersions() {
        return register.claimsOf(claim.encounter());
    }

    public Long getId() {
        return id;
    }

    /** The finding whose acknowledgement says nothing; 0 for none. */
    public long getUnexplained() {
        return unexplained;
    }
}
