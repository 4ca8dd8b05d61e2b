package org.claimwright.patientbilling;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimwright.charges.ChargeView;
import org.claimwright.claims.ClaimRegister;
import org.claimwright.codesets.CodeSets;
import org.claimwright.codesets.CodeView;
import org.claimwright.kernel.Money;
import org.claimwright.ledger.Account;
import org.claimwright.ledger.Entry;
import org.claimwright.ledger.PatientLines.Line;
import org.claimwright.patientbilling.AccountView.Balance;
import org.claimwright.patientbilling.AccountView.Sums;
import org.claimwright.patientbilling.model.LineSums;
import org.claimwright.patientbilling.model.Position;
import org.claimwright.practices.PracticeProfile;
import org.claimwright.practices.ProviderView;
import org.claimwright.registration.PatientId;
import org.claimwright.remittance.PayerDecision;
import org.claimwright.remittance.PayerDecisions;

/** Reads an account from the ledger and asks each origin for its words. */
@Dependent
class AccountReading {
    static final Set<String> PAID_BY_PATIENT = Set.of(PatientBook.PAYMENT, PatientBook.PREPAYMENT_USED);

    @Inject
    private PatientBook book;

    @Inject
    private PatientVisits visits;

    @Inject
    private PayerDecisions decisions;

    @Inject
    private ClaimRegister claims;

    @Inject
    private CodeSets codes;

    @Inject
    private PracticeProfile practice;

    @Inject
    private AccountEvents events;

    @Inject
    private SharesExplained explained;

    Balance balance(PatientId patient) {
        return balance(book.linesOf(patient));
    }

    static Balance balance(List<Line> lines) {
        var position = new Position(lines);
        return new Balance(
                position.balance(Account.UNBILLED_RECEIVABLES),
                position.balance(Account.PRIMARY_PAYER_RECEIVABLE),
                position.balance(Account.SECONDARY_PAYER_RECEIVABLE),
                position.balance(Account.TERTIARY_PAYER_RECEIVABLE),
                position.balance(Account.PATIENT_RECEIVABLE),
                position.balance(Account.PAYMENT_PLAN_RECEIVABLE),
                position.balance(Account.PATIENT_PREPAYMENTS).negated());
    }

    AccountView read(PatientId patient) {
        return read(patient, book.linesOf(patient));
    }

    AccountView read(PatientId patient, List<Line> lines) {
        var byCharge = lines.stream()
                .filter(line -> line.dimensions().charge() != null)
                .collect(Collectors.groupingBy(line -> line.dimensions().charge()));
        var behind = decisions.behind(lines.stream().map(Line::cause).distinct().toList());
        var providers = practice.providers().stream().collect(Collectors.toMap(ProviderView::id, AccountReading::name));
        var all = visits.of(patient).stream()
                .map(visit -> visit(
                        visit, byCharge, behind, providers.get(visit.encounter().rendering())))
                .filter(visit -> !visit.charges().isEmpty())
                .toList();
        var balance = balance(lines);
        return new AccountView(patient, balance, all, elsewhere(balance, all));
    }

    private static Money elsewhere(Balance balance, List<AccountView.Visit> visits) {
        var shown = visits.stream().map(AccountView.Visit::sums).reduce(Sums.NONE, Sums::plus);
        return balance.total()
                .plus(balance.prepaid())
                .minus(shown.pending())
                .minus(shown.due())
                .minus(shown.plan());
    }

    private static String name(ProviderView provider) {
        return provider.firstName() + " " + provider.lastName();
    }

    private AccountView.Visit visit(
            PatientVisits.Visit visit,
            Map<Long, List<Line>> byCharge,
            Map<Entry.Source, PayerDecision> behind,
            String provider) {
        var charges = visit.charges().stream()
                .map(charge -> charge(charge, byCharge.getOrDefault(charge.id().value(), List.of()), behind))
                .toList();
        var selfPay = charges.stream().flatMap(charge -> charge.why().stream()).anyMatch(why -> why.origin() == null);
        return new AccountView.Visit(
                visit.encounter().id(),
                visit.encounter().dateOfService(),
                provider == null ? "" : provider,
                claims.controlNumbersOf(visit.encounter().id()).entrySet().stream()
                        .map(claim -> new AccountView.Claim(claim.getKey(), claim.getValue()))
                        .toList(),
                selfPay,
                charges.stream().map(AccountView.Charge::sums).reduce(Sums.NONE, Sums::plus),
                charges);
    }

    private AccountView.Charge charge(ChargeView charge, List<Line> lines, Map<Entry.Source, PayerDecision> behind) {
        return new AccountView.Charge(
                charge.id(),
                charge.procedure(),
                codes.procedure(charge.procedure(), charge.from())
                        .map(CodeView::label)
                        .orElse("Service " + charge.procedure()),
                LineSums.of(lines, PAID_BY_PATIENT),
                explained.why(charge.id().value(), lines, behind),
                events.of(charge, lines, behind));
    }
}
