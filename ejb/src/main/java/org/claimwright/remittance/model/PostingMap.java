package org.claimwright.remittance.model;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimwright.kernel.RuleTable;
import org.claimwright.ledger.Account;

/** What becomes of each adjustment, by payer, group, reason and day: {@code rules/remittance/posting.csv}. */
public final class PostingMap {
    private static final String TABLE = "/rules/remittance/posting.csv";
    private static final String ANY = "*";
    private static final List<String> KEY = List.of("payer", "group", "reason");
    private static final List<String> COLUMNS =
            List.of("payer", "group", "reason", "class", "account", "meaning", "todo", "days");

    /**
     * What becomes of an adjustment.
     *
     * @param account where a contractual one is written off; null for the others
     * @param meaning of the reason, in our words
     * @param todo may be empty
     * @param days until somebody should have worked it
     */
    public record Treatment(PostingClass what, Account account, String meaning, String todo, int days) {}

    private record Rule(RuleTable.Row row, Treatment treatment) {
        boolean holdsOn(LocalDate day) {
            return !day.isBefore(row.from())
                    && row.to().map(last -> !day.isAfter(last)).orElse(true);
        }

        boolean isFor(String payer, String group, String reason) {
            return row.text("payer").equals(payer)
                    && row.text("group").equals(group)
                    && row.text("reason").equals(reason);
        }
    }

    private final List<Rule> rules;

    private PostingMap(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    /** @throws IllegalStateException naming the row, when the table is not sound */
    public static PostingMap load() {
        try (var stream = Objects.requireNonNull(PostingMap.class.getResourceAsStream(TABLE), TABLE)) {
            return read(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(TABLE, e);
        }
    }

    static PostingMap read(String text) {
        var table = RuleTable.read("posting.csv", text, COLUMNS, KEY);
        if (!table.findings().isEmpty()) {
            throw new IllegalStateException("posting.csv: " + table.findings());
        }
        var rules = new ArrayList<Rule>();
        table.rows().forEach(row -> rules.add(new Rule(row, treatment(row))));
        return new PostingMap(rules);
    }

    private static Treatment treatment(RuleTable.Row row) {
        try {
            var what = PostingClass.valueOf(row.text("class").toUpperCase(Locale.ROOT));
            var account = row.text("account").isEmpty() ? null : Account.valueOf(row.text("account"));
            if ((what == PostingClass.CONTRACTUAL) != (account != null)) {
                throw new IllegalArgumentException("what is written off names its account, and nothing else does");
            }
            var days = Integer.parseInt(row.text("days"));
            return new Treatment(what, account, row.text("meaning"), row.text("todo"), days);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("posting.csv line " + row.line() + ": " + e.getMessage(), e);
        }
    }

    /** The payer's own rule for the reason before everybody's, and that before what holds for the whole group. */
    public Treatment of(String payer, AdvisedAdjustment adjustment, LocalDate on) {
        return found(payer, adjustment, on)
                .orElseThrow(() -> new IllegalStateException("posting.csv says nothing of " + adjustment.code()));
    }

    private Optional<Treatment> found(String payer, AdvisedAdjustment adjustment, LocalDate on) {
        return Stream.of(
                        find(payer, adjustment.group(), adjustment.reason(), on),
                        find(ANY, adjustment.group(), adjustment.reason(), on),
                        find(payer, adjustment.group(), ANY, on),
                        find(ANY, adjustment.group(), ANY, on))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** What an adjustment means, in our words; empty for a group that is not handled here. */
    public String meaning(String payer, AdvisedAdjustment adjustment, LocalDate on) {
        return found(payer, adjustment, on).map(Treatment::meaning).orElse("");
    }

    private Optional<Treatment> find(String payer, String group, String reason, LocalDate on) {
        return rules.stream()
                .filter(rule -> rule.isFor(payer, group, reason) && rule.holdsOn(on))
                .map(Rule::treatment)
                .findFirst();
    }
}
