package org.claimwright.reporting;

import java.io.Serializable;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.claimwright.kernel.Money;

/**
 * What one debtor owes by age; credits lower the age they lie in.
 *
 * @param debtor null for the sum of all
 * @param credits what of it is negative, as a negative amount
 */
public record AgedRow(Debtor debtor, Map<AgeBucket, Money> byAge, Money total, Money credits) implements Serializable {
    static AgedRow of(Debtor debtor, Collection<AgedItem> items) {
        var byAge = new EnumMap<AgeBucket, Money>(AgeBucket.class);
        List.of(AgeBucket.values()).forEach(bucket -> byAge.put(bucket, Money.ZERO));
        items.forEach(item -> byAge.merge(item.bucket(), item.amount(), Money::plus));
        var amounts = items.stream().map(AgedItem::amount).toList();
        return new AgedRow(
                debtor,
                byAge,
                Money.sum(amounts),
                Money.sum(amounts.stream().filter(Money::isNegative).toList()));
    }

    public Money in(AgeBucket bucket) {
        return byAge.get(bucket);
    }

    public Money past90() {
        return Money.sum(byAge.entrySet().stream()
                .filter(each -> each.getKey().isPast90())
                .map(Map.Entry::getValue)
                .toList());
    }
}
