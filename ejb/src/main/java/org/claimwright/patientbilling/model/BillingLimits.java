package org.claimwright.patientbilling.model;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.claimwright.kernel.Money;
import org.claimwright.kernel.RuleTable;

/** The practice's limits on a day: {@code rules/patientbilling/limits.csv}. */
public final class BillingLimits {
    private static final String TABLE = "/rules/patientbilling/limits.csv";
    private final RuleTable table;

    private BillingLimits(RuleTable table) {
        this.table = table;
    }

    /** @throws IllegalStateException naming the row, when the table is not sound */
    public static BillingLimits load() {
        return new BillingLimits(table(TABLE, List.of("limit", "value"), List.of("limit")));
    }

    static RuleTable table(String resource, List<String> columns, List<String> key) {
        try (var stream = Objects.requireNonNull(BillingLimits.class.getResourceAsStream(resource), resource)) {
            var text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            var table = RuleTable.read(resource, text, columns, key);
            if (!table.findings().isEmpty()) {
                throw new IllegalStateException(resource + ": " + table.findings());
            }
            return table;
        } catch (IOException e) {
            throw new IllegalStateException(resource, e);
        }
    }

    static boolean holds(RuleTable.Row row, LocalDate day) {
        return !day.isBefore(row.from())
                && row.to().map(last -> !day.isAfter(last)).orElse(true);
    }

    private int number(String limit, LocalDate on) {
        return table.rows().stream()
                .filter(row -> row.text("limit").equals(limit) && holds(row, on))
                .map(row -> Integer.parseInt(row.text("value")))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(TABLE + " says nothing of " + limit + " on " + on));
    }

    public int planInstalmentsWithoutSupervisor(LocalDate on) {
        return number("plan_instalments_without_supervisor", on);
    }

    public int planInstalmentsMaximum(LocalDate on) {
        return number("plan_instalments_maximum", on);
    }

    public int planFirstDueWithinDays(LocalDate on) {
        return number("plan_first_due_within_days", on);
    }

    public int planGraceDays(LocalDate on) {
        return number("plan_grace_days", on);
    }

    public Money statementLeast(LocalDate on) {
        return Money.cents(number("statement_least_cents", on));
    }

    public int statementCycleDays(LocalDate on) {
        return number("statement_cycle_days", on);
    }

    public int statementDaysToPay(LocalDate on) {
        return number("statement_days_to_pay", on);
    }
}
