package org.claimwright.edi.remittance835;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimwright.edi.Composition;
import org.claimwright.edi.Segment;
import org.claimwright.edi.part.Dates;
import org.claimwright.edi.part.Decimals;

/**
 * Money that belongs to no claim of this remittance (PLB): a positive amount reduces the payment, a negative one increases it.
 *
 * @param fiscalPeriodEnd the last day of the provider's fiscal year
 */
public record ProviderAdjustments(String providerId, LocalDate fiscalPeriodEnd, List<Item> items) {
    private static final int MOST = 6;

    /**
     * One adjustment.
     *
     * @param reason WO overpayment recovered, FB balance forwarded, L6 interest, 72 refund acknowledged, CS …
     * @param reference what it is about, often the payer's claim number
     */
    public record Item(String reason, String reference, BigDecimal amount) {}

    public ProviderAdjustments {
        items = List.copyOf(items);
        if (items.size() > MOST) {
            throw new IllegalArgumentException("One PLB holds at most six adjustments");
        }
    }

    public BigDecimal total() {
        return items.stream().map(Item::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Nothing when an amount or the date is none, for then no part of it can be relied on. */
    static Optional<ProviderAdjustments> read(Segment plb) {
        List<Item> items = new ArrayList<>();
        for (int i = 3; i <= Math.min(plb.size(), 2 + 2 * MOST); i += 2) {
            Optional<BigDecimal> amount = Decimals.parse(plb.element(i + 1));
            if (amount.isEmpty()) {
                return Optional.empty();
            }
            items.add(new Item(plb.component(i, 1), plb.component(i, 2), amount.get()));
        }
        return Dates.parse(plb.element(2)).map(date -> new ProviderAdjustments(plb.element(1), date, items));
    }

    void write(Composition out) {
        out.segment("PLB").element(providerId).element(fiscalPeriodEnd);
        for (Item item : items) {
            out.element(item.reason()).component(item.reference()).element(item.amount());
        }
    }
}
