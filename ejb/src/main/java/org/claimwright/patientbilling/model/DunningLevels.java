package org.claimwright.patientbilling.model;

import java.time.LocalDate;
import java.util.List;
import org.claimwright.kernel.RuleTable;

/** What the first to the fourth statement say: {@code rules/patientbilling/levels.csv}. */
public final class DunningLevels {
    public static final int LAST = 4;
    private static final String TABLE = "/rules/patientbilling/levels.csv";
    private final RuleTable table;

    public record Level(String title, String message) {}

    private DunningLevels(RuleTable table) {
        this.table = table;
    }

    /** @throws IllegalStateException naming the row, when the table is not sound */
    public static DunningLevels load() {
        return new DunningLevels(BillingLimits.table(TABLE, List.of("level", "title", "message"), List.of("level")));
    }

    public Level level(int number, LocalDate on) {
        return table.rows().stream()
                .filter(row -> Integer.parseInt(row.text("level")) == number && BillingLimits.holds(row, on))
                .map(row -> new Level(row.text("title"), row.text("message")))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(TABLE + " has no level " + number + " on " + on));
    }
}
