package org.claimwright.patientbilling.model;

import static org.claimwright.ledger.Account.GROSS_CHARGES;
import static org.claimwright.ledger.Account.PATIENT_RECEIVABLE;
import static org.claimwright.ledger.Account.PAYMENT_PLAN_RECEIVABLE;
import static org.claimwright.ledger.Account.PRIMARY_PAYER_RECEIVABLE;
import static org.claimwright.ledger.Account.REMITTANCE_CLEARING;
import static org.claimwright.ledger.Account.SECONDARY_PAYER_RECEIVABLE;
import static org.claimwright.ledger.Account.TERTIARY_PAYER_RECEIVABLE;
import static org.claimwright.ledger.Account.UNBILLED_RECEIVABLES;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.claimwright.kernel.Money;
import org.claimwright.ledger.Account;
import org.claimwright.ledger.PatientLines.Line;
import org.claimwright.patientbilling.AccountView.Sums;

/** What became of what was charged, from the lines of the ledger. */
public final class LineSums {
    private static final Set<Integer> WITH_INSURANCE = Set.of(
            UNBILLED_RECEIVABLES.number(),
            PRIMARY_PAYER_RECEIVABLE.number(),
            SECONDARY_PAYER_RECEIVABLE.number(),
            TERTIARY_PAYER_RECEIVABLE.number());
    private static final int WRITTEN_OFF_FROM = 5000;
    private static final int WRITTEN_OFF_TO = 5999;

    private LineSums() {}

    /**
     * @param lines of one charge, or of several
     * @param paidByPatient the kinds of sources by which a patient pays what is owed
     */
    public static Sums of(List<Line> lines, Set<String> paidByPatient) {
        Predicate<Line> patients = line -> line.isOf(PATIENT_RECEIVABLE) || line.isOf(PAYMENT_PLAN_RECEIVABLE);
        return new Sums(
                sum(lines, account(GROSS_CHARGES)).negated(),
                sum(lines, account(REMITTANCE_CLEARING)),
                sum(lines, line -> line.account() >= WRITTEN_OFF_FROM && line.account() <= WRITTEN_OFF_TO),
                sum(
                                lines,
                                patients.and(line ->
                                        paidByPatient.contains(line.cause().type())))
                        .negated(),
                sum(lines, line -> WITH_INSURANCE.contains(line.account())),
                sum(lines, account(PATIENT_RECEIVABLE)),
                sum(lines, account(PAYMENT_PLAN_RECEIVABLE)));
    }

    private static Predicate<Line> account(Account account) {
        return line -> line.isOf(account);
    }

    private static Money sum(List<Line> lines, Predicate<Line> wanted) {
        return Money.sum(lines.stream().filter(wanted).map(Line::amount).toList());
    }
}
