package org.claimwright.sandboxpayer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.claimwright.edi.part.Origin;
import org.claimwright.edi.part.QualifiedDate;
import org.claimwright.edi.part.Reference;
import org.claimwright.edi.remittance835.Balance;
import org.claimwright.edi.remittance835.ClaimGroup;
import org.claimwright.edi.remittance835.ProviderAdjustments;
import org.claimwright.edi.remittance835.ProviderAdjustments.Item;
import org.claimwright.edi.remittance835.RemittanceAdvice;

/**
 * Writes one payment with its claims as an 835 (005010X221A1). A payment is never negative: what it would lack is forwarded
 * to the next one. What does not add up is not sent.
 */
final class RemittanceWriting {
    private static final int ITEMS_OF_A_PLB = 6;

    private final Contract contract;
    private final LocalDate day;
    private final int number;

    RemittanceWriting(Contract contract, LocalDate day, int number) {
        this.contract = contract;
        this.day = day;
        this.number = number;
    }

    /** @param debts what the payee owes and this payment takes */
    RemittanceAdvice of(List<Settlement> settlements, List<Item> debts) {
        var items = new ArrayList<>(debts);
        settlements.forEach(settlement -> items.addAll(settlement.items()));
        var claims = settlements.stream()
                .flatMap(settlement -> settlement.payments().stream())
                .toList();
        var total = Settlement.paid(claims).subtract(total(items));
        if (total.signum() < 0) {
            items.add(new Item(PayeeAccounts.FORWARD, trace(), total));
        }
        var payee = settlements.get(0).claim();
        return balanced(advice(payee, total.max(BigDecimal.ZERO), ClaimGroup.of(1, claims), items));
    }

    private RemittanceAdvice advice(ClaimOnFile first, BigDecimal total, ClaimGroup claims, List<Item> items) {
        return new RemittanceAdvice(
                contract.desk().payment(total, day),
                contract.desk().trace(trace()),
                Optional.empty(),
                List.of(new Reference("EV", first.sender().identifier())),
                List.of(QualifiedDate.on("405", day)),
                contract.desk().party(),
                first.payee().party(),
                List.of(claims),
                adjustments(first.payee(), items),
                List.of(),
                Origin.NONE);
    }

    /** Unlike any other of this payer: the day and a number that is used once. */
    private String trace() {
        return String.format(
                Locale.ROOT,
                "%sE%s%09d",
                contract.numberPrefix(),
                DateTimeFormatter.BASIC_ISO_DATE.format(day),
                number);
    }

    private List<ProviderAdjustments> adjustments(Payee payee, List<Item> items) {
        var yearEnd = LocalDate.of(day.getYear(), 12, 31);
        return IntStream.iterate(0, first -> first < items.size(), first -> first + ITEMS_OF_A_PLB)
                .mapToObj(first -> items.subList(first, Math.min(first + ITEMS_OF_A_PLB, items.size())))
                .map(some -> new ProviderAdjustments(payee.identifier(), yearEnd, some))
                .toList();
    }

    private static BigDecimal total(List<Item> items) {
        return items.stream().map(Item::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static RemittanceAdvice balanced(RemittanceAdvice advice) {
        var balance = Balance.of(advice);
        if (!balance.holds()) {
            throw new IllegalStateException(
                    "a payment does not add up: " + balance.failures().get(0).text());
        }
        return advice;
    }
}
