package org.claimwright.sandboxpayer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimwright.edi.remittance835.ProviderAdjustments;
import org.claimwright.edi.remittance835.ProviderAdjustments.Item;
import org.claimwright.edi.remittance835.RemittanceAdvice;

/**
 * What payees still owe: money that was announced to be taken back (PLB WO) and payments that came out negative (PLB FB).
 * An item that is negative opens a debt, the same item positive closes it.
 */
final class PayeeAccounts {
    static final String RECOVERY = "WO";
    static final String FORWARD = "FB";

    private record Debt(String payment, String reason, String reference) {}

    private record Opened(BigDecimal amount, LocalDate on) {}

    private final Map<Debt, Opened> open = new LinkedHashMap<>();

    /**
     * What a payment takes: each balance that was forwarded, and each recovery announced long enough before.
     *
     * @param payment as {@link Correspondent#payment} names it
     * @param recoveryDays how long a recovery is announced before
     */
    List<Item> due(String payment, LocalDate day, int recoveryDays) {
        var items = new ArrayList<Item>();
        open.forEach((debt, opened) -> {
            var announced = debt.reason().equals(RECOVERY) ? opened.on().plusDays(recoveryDays) : day;
            if (debt.payment().equals(payment) && !announced.isAfter(day)) {
                items.add(new Item(debt.reason(), debt.reference(), opened.amount()));
            }
        });
        return items;
    }

    void take(String payment, RemittanceAdvice advice) {
        for (ProviderAdjustments adjustments : advice.providerAdjustments()) {
            for (var item : adjustments.items()) {
                take(
                        new Debt(payment, item.reason(), item.reference()),
                        item.amount(),
                        advice.payment().date());
            }
        }
    }

    private void take(Debt debt, BigDecimal amount, LocalDate day) {
        if (debt.reason().equals(RECOVERY) || debt.reason().equals(FORWARD)) {
            if (amount.signum() < 0) {
                open.put(debt, new Opened(amount.negate(), day));
            } else {
                open.remove(debt);
            }
        }
    }
}
