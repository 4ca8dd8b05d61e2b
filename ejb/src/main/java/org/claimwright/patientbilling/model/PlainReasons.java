package org.claimwright.patientbilling.model;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.claimwright.kernel.RuleTable;

/** Why a patient owes, in words everybody knows: {@code rules/patientbilling/reasons.csv}. */
public final class PlainReasons {
    private static final String TABLE = "/rules/patientbilling/reasons.csv";
    private static final String ANY = "PR-*";
    private static final String SELF_PAY = "SELF";
    private final RuleTable table;

    /** A few words, and the sentence that explains them. */
    public record Reason(String briefly, String words) {}

    private PlainReasons(RuleTable table) {
        this.table = table;
    }

    /** @throws IllegalStateException naming the row, when the table is not sound */
    public static PlainReasons load() {
        return new PlainReasons(BillingLimits.table(TABLE, List.of("code", "short", "words"), List.of("code")));
    }

    /** @param code group and reason, as {@code PR-1} */
    public Reason of(String code, LocalDate on) {
        return Stream.of(code, ANY)
                .flatMap(wanted -> table.rows().stream()
                        .filter(row -> row.text("code").equals(wanted) && BillingLimits.holds(row, on)))
                .map(row -> new Reason(row.text("short"), row.text("words")))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(TABLE + " says nothing of " + code + " on " + on));
    }

    public Reason selfPay(LocalDate on) {
        return of(SELF_PAY, on);
    }
}
