package org.claimwright.patientbilling;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.claimwright.kernel.Money;
import org.claimwright.registration.PatientId;
import org.claimwright.registration.PatientRegistry;

/**
 * What a person with the role PATIENT sees: the account that is theirs, and nothing that is not. Every answer begins with the person
 * and never with a patient's number. Within a practice's scope.
 */
@Stateless
public class OwnAccount {
    @Inject
    private PortalAccess access;

    @Inject
    private AccountReading reading;

    @Inject
    private RunningPlans running;

    @Inject
    private PaymentPlans plans;

    @Inject
    private StatementRun statements;

    @Inject
    private PatientBook book;

    @Inject
    private PatientRegistry patients;

    /**
     * An account as its owner sees it.
     *
     * @param owedNow what is due, with the plan's payments that are due by the last statement's day, as the statement asks for it
     * @param planDue the plan's part of it
     * @param payBy the last statement's due day; null before the first, or when nothing is owed
     */
    public record Own(
            String firstName,
            AccountView account,
            Money owedNow,
            Money planDue,
            LocalDate payBy,
            List<StatementView> statements,
            List<PlanView> plans)
            implements Serializable {}

    /** Empty for a person who was given no account. */
    public Optional<Own> of(long person) {
        return access.of(person).map(this::own);
    }

    private Own own(PatientId patient) {
        var account = reading.read(patient);
        var papers = statements.of(patient);
        var until = papers.isEmpty()
                ? book.today()
                : later(book.today(), papers.get(0).dueOn());
        var planDue = Money.sum(running.running(patient).stream()
                .map(plan -> plan.settled().dueBy(until))
                .toList());
        var owed = account.balance().asked().plus(planDue);
        var payBy = papers.isEmpty() || owed.isZero() ? null : papers.get(0).dueOn();
        return new Own(patients.patient(patient).firstName(), account, owed, planDue, payBy, papers, plans.of(patient));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** The paper of a statement, when it is the person's own. */
    public Optional<byte[]> pdf(long person, StatementId id) {
        return access.of(person)
                .filter(patient -> statements
                        .statement(id)
                        .filter(statement -> statement.patient().equals(patient))
                        .isPresent())
                .flatMap(patient -> statements.pdf(id));
    }

    /** From now on the person opens this patient's account; the person needs the role PATIENT in the practice to sign in to it. */
    public void grant(long person, PatientId patient) {
        access.grant(person, patient);
    }
}
