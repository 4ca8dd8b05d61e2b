package org.claimwright.reporting;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;
import static java.util.stream.Collectors.groupingBy;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.claimwright.charges.ChargeId;
import org.claimwright.charges.ServiceDates;
import org.claimwright.ledger.Balances;
import org.claimwright.ledger.OpenItem;
import org.claimwright.ledger.OpenItems;
import org.claimwright.ledger.TrialBalance;

/**
 * Receivables by age at the end of any day, by who owes or by patient account. Every figure is summed from the ledger's open
 * items when it is asked for, and set beside the control accounts of the trial balance. Within a practice's scope.
 */
@Stateless
public class AgedReceivables {
    private static final int FIRST_RECEIVABLE = 1100;
    private static final int LAST_RECEIVABLE = 1199;

    @Inject
    private OpenItems openItems;

    @Inject
    private Balances balances;

    @Inject
    private ServiceDates serviceDates;

    /** Payers, then patients, then what nobody was asked for yet. */
    public AgedReport byDebtor(LocalDate asOf, AgeFrom from) {
        return report(asOf, from, Debtor::owing);
    }

    public AgedReport byAccount(LocalDate asOf, AgeFrom from) {
        return report(asOf, from, Debtor::account);
    }

    /** What makes up one debtor's row, the oldest first. */
    public List<AgedItem> items(LocalDate asOf, AgeFrom from, Debtor debtor) {
        var items = openItems.on(asOf).stream().filter(debtor::includes).toList();
        return aged(items, asOf, from).stream()
                .sorted(comparing(AgedItem::days, reverseOrder()).thenComparing(AgedItem::amount, reverseOrder()))
                .toList();
    }

    private AgedReport report(LocalDate asOf, AgeFrom from, Function<OpenItem, Debtor> debtor) {
        var items = aged(openItems.on(asOf), asOf, from);
        var rows = items.stream().collect(groupingBy(item -> debtor.apply(item.item()))).entrySet().stream()
                .map(each -> AgedRow.of(each.getKey(), each.getValue()))
                .sorted(comparing((AgedRow row) -> row.debtor().kind())
                        .thenComparing(AgedRow::total, reverseOrder())
                        .thenComparing(row -> row.debtor().id()))
                .toList();
        return new AgedReport(asOf, from, rows, AgedRow.of(null, items), items.size(), controls(asOf));
    }

    private List<AgedReport.Control> controls(LocalDate asOf) {
        return balances.trialBalance(asOf).rows().stream()
                .filter(row -> row.accountId() >= FIRST_RECEIVABLE && row.accountId() <= LAST_RECEIVABLE)
                .map(AgedReceivables::control)
                .toList();
    }

    private static AgedReport.Control control(TrialBalance.Row row) {
        return new AgedReport.Control(row.accountId(), row.name(), row.debit().minus(row.credit()));
    }

    private List<AgedItem> aged(Collection<OpenItem> items, LocalDate asOf, AgeFrom from) {
        var services = from == AgeFrom.SERVICE ? services(items) : Map.<ChargeId, LocalDate>of();
        return items.stream()
                .map(item -> aged(item, asOf, day(item, from, services)))
                .toList();
    }

    private Map<ChargeId, LocalDate> services(Collection<OpenItem> items) {
        return serviceDates.of(items.stream()
                .map(OpenItem::charge)
                .filter(Objects::nonNull)
                .map(ChargeId::new)
                .toList());
    }

    private static AgedItem aged(OpenItem item, LocalDate asOf, LocalDate day) {
        return new AgedItem(item, day, ChronoUnit.DAYS.between(day, asOf));
    }

    private static LocalDate day(OpenItem item, AgeFrom from, Map<ChargeId, LocalDate> services) {
        return switch (from) {
            case RESPONSIBILITY -> item.owedSince();
            case FIRST_BILL -> Objects.requireNonNullElse(item.billedSince(), item.owedSince());
            case SERVICE ->
                item.charge() == null
                        ? item.owedSince()
                        : services.getOrDefault(new ChargeId(item.charge()), item.owedSince());
        };
    }
}
