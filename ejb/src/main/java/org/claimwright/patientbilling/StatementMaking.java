package org.claimwright.patientbilling;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimwright.kernel.BusinessClock;
import org.claimwright.kernel.Money;
import org.claimwright.patientbilling.AccountView.Balance;
import org.claimwright.patientbilling.AccountView.Charge;
import org.claimwright.patientbilling.AccountView.Visit;
import org.claimwright.patientbilling.PatientPapers.Kind;
import org.claimwright.patientbilling.model.Ageing;
import org.claimwright.patientbilling.model.Cumulated;
import org.claimwright.patientbilling.model.DunningLevels;
import org.claimwright.patientbilling.model.ScanLine;
import org.claimwright.patientbilling.model.SettledPlan;
import org.claimwright.patientbilling.model.Statement;
import org.claimwright.patientbilling.model.StatementAmounts;
import org.claimwright.patientbilling.model.StatementLine;
import org.claimwright.registration.PatientId;
import org.claimwright.registration.PatientRegistry;

/** Works out what a statement says, from the ledger as it is at this moment. */
@Dependent
class StatementMaking {
    @Inject
    private PatientBook book;

    @Inject
    private AccountReading reading;

    @Inject
    private RunningPlans plans;

    @Inject
    private Statements statements;

    @Inject
    private PatientPapers papers;

    @Inject
    private PatientRegistry patients;

    @Inject
    private BillingRules rules;

    @Inject
    private BusinessClock clock;

    /** A statement with the account it was made from. */
    record Made(Statement statement, AccountView account) {}

    /** Empty when there is nothing to ask for. */
    Optional<Made> make(PatientId patient, String person) {
        var lines = book.linesOf(patient);
        var account = reading.read(patient, lines);
        var today = book.today();
        var due = today.plusDays(rules.limits().statementDaysToPay(today));
        var instalments = instalmentsDueBy(patient, due);
        var before = statements.of(patient).stream().findFirst().orElse(null);
        var amounts = amounts(account.balance(), Cumulated.of(lines), before, sum(instalments));
        if (!amounts.amountDue().isPositive() && !amounts.onPlan().isPositive()) {
            return Optional.empty();
        }
        var heading = new Statement.Heading(
                papers.nextNumber(Kind.STATEMENT), patient, level(account, before), today, due, clock.now(), person);
        var statement = new Statement(
                heading,
                before,
                amounts,
                Cumulated.of(lines),
                ageing(account, amounts, instalments, today),
                statementLines(account, before),
                ScanLine.of(patients.patient(patient).accountNumber(), heading.number(), amounts.amountDue(), due));
        return Optional.of(new Made(statement, account));
    }

    private List<SettledPlan.Row> instalmentsDueBy(PatientId patient, LocalDate day) {
        return plans.running(patient).stream()
                .flatMap(plan -> plan.settled().rows().stream())
                .filter(row -> row.isOpen() && row.isDueBy(day))
                .toList();
    }

    private static Money sum(List<SettledPlan.Row> rows) {
        return Money.sum(rows.stream().map(SettledPlan.Row::left).toList());
    }

    private static StatementAmounts amounts(Balance balance, Cumulated ever, Statement before, Money instalments) {
        var fresh = ever.since(before == null ? Cumulated.NOTHING : before.cumulated());
        return new StatementAmounts(
                before == null ? Money.ZERO : before.amounts().totalBalance(),
                fresh.charges(),
                fresh.insurance(),
                fresh.adjustments(),
                fresh.paid(),
                balance.total(),
                balance.pending(),
                balance.plan(),
                balance.asked(),
                balance.credit(),
                instalments,
                balance.asked().plus(instalments));
    }

    /** One more than the last, as long as something of it is still owed. */
    private static int level(AccountView account, Statement before) {
        if (before == null) {
            return 1;
        }
        var asked = before.lines().stream()
                .filter(line -> line.owed().isPositive())
                .map(StatementLine::chargeId)
                .toList();
        var again = charges(account)
                .anyMatch(charge -> charge.sums().due().isPositive()
                        && asked.contains(charge.id().value()));
        return again ? Math.min(before.level() + 1, DunningLevels.LAST) : 1;
    }

    private static Stream<Charge> charges(AccountView account) {
        return account.visits().stream().flatMap(visit -> visit.charges().stream());
    }

    private Ageing ageing(
            AccountView account, StatementAmounts amounts, List<SettledPlan.Row> instalments, LocalDate today) {
        var asked = statements.firstAsked(account.patient());
        var parts = new ArrayList<Ageing.Part>();
        charges(account)
                .filter(charge -> charge.sums().due().isPositive())
                .forEach(charge -> parts.add(new Ageing.Part(
                        asked.getOrDefault(charge.id().value(), today),
                        charge.sums().due())));
        var inFavour =
                Money.sum(parts.stream().map(Ageing.Part::amount).toList()).minus(amounts.owed());
        instalments.forEach(row -> parts.add(new Ageing.Part(row.instalment().dueOn(), row.left())));
        return Ageing.of(today, parts, inFavour);
    }

    /** What is open, and what changed since the statement before. */
    private static List<StatementLine> statementLines(AccountView account, Statement before) {
        var lines = new ArrayList<StatementLine>();
        account.visits().forEach(visit -> visit.charges().stream()
                .filter(charge -> isOpen(charge) || hasChanged(charge, before))
                .forEach(charge -> lines.add(line(lines.size() + 1, visit, charge))));
        return lines;
    }

    private static boolean isOpen(Charge charge) {
        var sums = charge.sums();
        return !sums.due().isZero() || !sums.pending().isZero() || !sums.plan().isZero();
    }

    private static boolean hasChanged(Charge charge, Statement before) {
        return before != null
                && charge.events().stream().anyMatch(event -> !event.date().isBefore(before.madeOn()));
    }

    private static StatementLine line(int number, Visit visit, Charge charge) {
        var sums = charge.sums();
        return new StatementLine(
                number,
                visit.encounter().value(),
                visit.date(),
                visit.provider(),
                charge.id().value(),
                charge.procedure(),
                charge.description(),
                why(charge),
                sums.charged(),
                sums.insurancePaid(),
                sums.writtenOff(),
                sums.patientPaid(),
                sums.pending(),
                sums.plan(),
                sums.due());
    }

    private static String why(Charge charge) {
        if (!charge.why().isEmpty()) {
            return charge.whyBriefly();
        }
        return charge.sums().pending().isPositive() ? "Insurance is deciding" : "Settled";
    }

    /** What is past its day on plans, for the list of those to be billed. */
    Money overdue(PatientId patient) {
        return sum(instalmentsDueBy(patient, book.today().minusDays(1)));
    }
}
