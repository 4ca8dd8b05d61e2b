package org.claimwright.patientbilling;

import static org.claimwright.ledger.Account.PATIENT_PREPAYMENTS;
import static org.claimwright.ledger.Account.PATIENT_RECEIVABLE;
import static org.claimwright.ledger.Account.PAYMENT_PLAN_RECEIVABLE;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.claimwright.kernel.BusinessClock;
import org.claimwright.kernel.Money;
import org.claimwright.ledger.PatientLines;
import org.claimwright.patientbilling.model.DunningLevels;
import org.claimwright.patientbilling.model.Statement;
import org.claimwright.patientbilling.model.StatementPaper;
import org.claimwright.patientbilling.pdf.StatementPdf;
import org.claimwright.registration.PatientId;
import org.claimwright.timeline.Tone;

/** Says who is due for a statement, and makes statements: what is asked, on paper, once and for good. Within a practice's scope. */
@Stateless
public class StatementRun {
    @Inject
    private BillingChronicle chronicle;

    @Inject
    private StatementMaking making;

    @Inject
    private StatementSheets sheets;

    @Inject
    private Statements statements;

    @Inject
    private PatientPapers papers;

    @Inject
    private PatientBook book;

    @Inject
    private PatientLines ledger;

    @Inject
    private BillingRules rules;

    @Inject
    private BusinessClock clock;

    /**
     * Those who owe enough and were not asked within the cycle, the largest amount first: as soon as the share is known, then every
     * four weeks. What is on a plan counts only from the day an instalment is missed; after the final notice nothing more is sent.
     */
    public List<PatientToBill> toBill() {
        var today = book.today();
        var owed = ledger.byPatient(PATIENT_RECEIVABLE);
        var prepaid = ledger.byPatient(PATIENT_PREPAYMENTS);
        var onPlan = ledger.byPatient(PAYMENT_PLAN_RECEIVABLE);
        var latest = statements.latestByPatient();
        var everybody = new TreeSet<>(owed.keySet());
        everybody.addAll(onPlan.keySet());
        return everybody.stream()
                .map(id -> candidate(id, asked(id, owed, prepaid, onPlan), latest.get(id)))
                .filter(candidate -> candidate.asked().compareTo(rules.limits().statementLeast(today)) >= 0)
                .filter(candidate ->
                        isDue(candidate, latest.get(candidate.patient().value()), today))
                .sorted(Comparator.comparing(PatientToBill::asked)
                        .reversed()
                        .thenComparing(candidate -> candidate.patient().value()))
                .toList();
    }

    private Money asked(long patient, Map<Long, Money> owed, Map<Long, Money> prepaid, Map<Long, Money> onPlan) {
        var net = owed.getOrDefault(patient, Money.ZERO).plus(prepaid.getOrDefault(patient, Money.ZERO));
        var due = net.isPositive() ? net : Money.ZERO;
        return onPlan.containsKey(patient) ? due.plus(making.overdue(new PatientId(patient))) : due;
    }

    private static PatientToBill candidate(long patient, Money asked, Statements.Latest latest) {
        return new PatientToBill(
                new PatientId(patient),
                asked,
                latest == null ? null : latest.madeOn(),
                latest == null ? 1 : Math.min(latest.level() + 1, DunningLevels.LAST));
    }

    private boolean isDue(PatientToBill candidate, Statements.Latest latest, LocalDate today) {
        if (latest == null) {
            return true;
        }
        var again = latest.madeOn().plusDays(rules.limits().statementCycleDays(today));
        var finalNoticeIsOut =
                latest.level() == DunningLevels.LAST && candidate.asked().inCents() <= latest.amountDueInCents();
        return !again.isAfter(today) && !finalNoticeIsOut;
    }

    /** Makes a statement of a patient as of now, whether or not the cycle says so. */
    public StatementAnswer make(PatientId patient, String person) {
        if (sheets.identity().isEmpty()) {
            return new StatementAnswer.Refused(List.of(BillingFault.NO_IDENTITY.at("patient")));
        }
        papers.hold(patient);
        return making.make(patient, person)
                .<StatementAnswer>map(made -> new StatementAnswer.Made(keep(made, person)))
                .orElseGet(() -> new StatementAnswer.Refused(List.of(BillingFault.NOTHING_DUE.at("patient"))));
    }

    /** For a run: who was asked today, by whomever, is not asked again. */
    public StatementAnswer makeOnceADay(PatientId patient, String person) {
        papers.hold(patient);
        var last = statements.of(patient).stream().findFirst();
        return last.isPresent() && last.get().madeOn().equals(book.today())
                ? new StatementAnswer.Refused(List.of(BillingFault.NOTHING_DUE.at("patient")))
                : make(patient, person);
    }

    private StatementId keep(StatementMaking.Made made, String person) {
        var statement = made.statement();
        statements.add(statement);
        chronicle.tell(
                statement.patient(),
                "Statement " + statement.number() + " made",
                Tone.BLUE,
                statement.amounts().amountDue(),
                person);
        var pdf = StatementPdf.render(sheets.sheet(made));
        statements.add(new StatementPaper(made.statement().id(), pdf, sha256(pdf)));
        return made.statement().id();
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** The latest first. */
    public List<StatementView> of(PatientId patient) {
        return statements.of(patient).stream().map(Statement::view).toList();
    }

    /** Of the whole practice, the latest first. */
    public List<StatementView> latest(int first, int size) {
        return statements.latest(first, size).stream().map(Statement::view).toList();
    }

    public Optional<StatementView> statement(StatementId id) {
        return statements.find(id).map(Statement::view);
    }

    /** The paper as it was printed, byte for byte; empty when there is no such statement. */
    public Optional<byte[]> pdf(StatementId id) {
        return statements.paper(id).map(paper -> proved(id, paper));
    }

    private static byte[] proved(StatementId id, StatementPaper paper) {
        var pdf = paper.pdf();
        if (!sha256(pdf).equals(paper.sha256())) {
            throw new IllegalStateException(id + ": the paper is not the one that was printed");
        }
        return pdf;
    }

    /** Begins a run over all who are due; {@link StatementWork} makes them. */
    public long begin(String person) {
        return statements.beginRun(clock.now(), person, toBill().size());
    }

    /** Ends a run. */
    public void end(long run) {
        statements.endRun(run, clock.now());
    }

    /** How far the last run is; empty before the first. */
    public Optional<StatementProgress> progress() {
        return statements.lastRun();
    }
}
