package org.claimwright.pricing.model;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.claimwright.kernel.Days;
import org.claimwright.kernel.Finding;
import org.claimwright.pricing.PricingFault;
import org.claimwright.pricing.RateForm;
import org.claimwright.pricing.RateSetting;
import org.claimwright.pricing.RateView;

/**
 * A rate as somebody gave it, read.
 *
 * @param to null for no end
 */
public record RateRow(
        String procedure, String modifier, RateSetting setting, BigDecimal amount, LocalDate from, LocalDate to) {
    private static final Pattern AMOUNT = Pattern.compile("\\$?(\\d{1,3}(,\\d{3})+|\\d{1,8})(\\.\\d{1,4})?");
    private static final int CENTS = 2;

    /** What stands for one rate: no two of a contract share it. */
    public record Key(String procedure, String modifier, RateSetting setting, LocalDate from) {
        @Override
        public String toString() {
            var code = modifier.isEmpty() ? procedure : procedure + "-" + modifier;
            return code + ", " + setting.words() + ", from " + Days.written(from);
        }
    }

    /** @param where what to call a column in a finding */
    public static Read<RateRow> read(RateForm form, UnaryOperator<String> where) {
        var code = ServiceCode.read(form.procedure(), form.modifier());
        var setting = setting(form.setting().strip());
        var from = day(form.from().strip());
        var to = day(form.to().strip());
        var findings = new ArrayList<Finding>(code.findings(where.apply("procedure"), where.apply("modifier")));
        if (setting.isEmpty()) {
            findings.add(PricingFault.SETTING_MALFORMED.at(
                    where.apply("setting"), form.setting().strip()));
        }
        if (!AMOUNT.matcher(form.amount().strip()).matches()) {
            findings.add(PricingFault.RATE_MALFORMED.at(
                    where.apply("amount"), form.amount().strip()));
        }
        if (from.isEmpty()) {
            findings.add(PricingFault.DAY_MALFORMED.at(
                    where.apply("from"), form.from().strip()));
        }
        if (to.isEmpty() && !form.to().isBlank()) {
            findings.add(
                    PricingFault.DAY_MALFORMED.at(where.apply("to"), form.to().strip()));
        }
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            findings.add(PricingFault.ENDS_BEFORE_IT_BEGINS.at(
                    where.apply("to"), Days.written(to.get()), Days.written(from.get())));
        }
        return findings.isEmpty()
                ? new Read.Good<>(new RateRow(
                        code.procedure(),
                        code.modifier(),
                        setting.orElseThrow(),
                        amount(form.amount().strip()),
                        from.orElseThrow(),
                        to.orElse(null)))
                : new Read.Bad<>(findings);
    }

    public Key key() {
        return new Key(procedure, modifier, setting, from);
    }

    /** What a row with the same key may say differently. */
    public record Said(BigDecimal amount, LocalDate to) {}

    public Said said() {
        return new Said(amount.stripTrailingZeros(), to);
    }

    public RateView view() {
        var plain = amount.stripTrailingZeros();
        return new RateView(
                procedure, modifier, setting, plain.scale() < CENTS ? plain.setScale(CENTS) : plain, from, to);
    }

    private static BigDecimal amount(String typed) {
        return new BigDecimal(typed.replaceAll("[$,]", ""));
    }

    private static Optional<RateSetting> setting(String typed) {
        return switch (typed.toLowerCase(Locale.ROOT)) {
            case "", "any" -> Optional.of(RateSetting.ANY);
            case "facility" -> Optional.of(RateSetting.FACILITY);
            case "office" -> Optional.of(RateSetting.OFFICE);
            default -> Optional.empty();
        };
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return typed.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(typed));
        } catch (DateTimeException notSo) {
            return Optional.empty();
        }
    }
}
