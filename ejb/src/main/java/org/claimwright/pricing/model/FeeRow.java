package org.claimwright.pricing.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Optional;
import java.util.regex.Pattern;
import org.claimwright.kernel.Money;
import org.claimwright.pricing.PricingFault;

/** A price as somebody gave it, read: {@code procedure,modifier,amount}. */
public record FeeRow(String procedure, String modifier, Money amount) {
    private static final Pattern AMOUNT = Pattern.compile("\\$?(\\d{1,3}(,\\d{3}){1,2}|\\d{1,8})(\\.\\d{1,2})?");

    /** What stands for one price: no two rows of a schedule share it. */
    public record Key(String procedure, String modifier) {
        @Override
        public String toString() {
            return modifier.isEmpty() ? procedure : procedure + "-" + modifier;
        }
    }

    /** What is wrong is said at the place that {@code where} names for its column. */
    public static Read<FeeRow> read(String procedure, String modifier, String amount, Places where) {
        var code = ServiceCode.read(procedure, modifier);
        var price = amount(amount.strip());
        var findings = new ArrayList<>(code.findings(where.procedure(), where.modifier()));
        if (price.isEmpty()) {
            findings.add(PricingFault.AMOUNT_MALFORMED.at(where.amount(), amount.strip()));
        }
        return findings.isEmpty()
                ? new Read.Good<>(new FeeRow(code.procedure(), code.modifier(), price.orElseThrow()))
                : new Read.Bad<>(findings);
    }

    /** What to call the three columns in a finding. */
    public record Places(String procedure, String modifier, String amount) {
        public static final Places OF_FORM = new Places("procedure", "modifier", "amount");

        public static Places ofRow(int number) {
            var row = "row " + number;
            return new Places(row, row, row);
        }
    }

    public Key key() {
        return new Key(procedure, modifier);
    }

    private static Optional<Money> amount(String text) {
        return AMOUNT.matcher(text).matches()
                ? Optional.of(Money.of(new BigDecimal(text.replaceAll("[$,]", ""))))
                : Optional.empty();
    }
}
