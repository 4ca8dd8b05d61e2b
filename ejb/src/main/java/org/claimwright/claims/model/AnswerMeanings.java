package org.claimwright.claims.model;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.claimwright.kernel.RuleTable;

/** What the codes of TA1, 999 and 277CA mean, in the biller's words: {@code rules/claims/answers.csv}. */
public final class AnswerMeanings {
    private static final String TABLE = "/rules/claims/answers.csv";
    private static final List<String> KINDS =
            List.of("category", "status", "entity", "interchange", "segment", "element");

    /** What a code means, and what to do about it; the latter may be empty. */
    public record Meaning(String words, String todo) {}

    private final Map<String, Meaning> meanings;

    private AnswerMeanings(Map<String, Meaning> meanings) {
        this.meanings = Map.copyOf(meanings);
    }

    /** @throws IllegalStateException naming the row, when the table is not sound */
    public static AnswerMeanings load() {
        try (var stream = Objects.requireNonNull(AnswerMeanings.class.getResourceAsStream(TABLE), TABLE)) {
            var text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return of(RuleTable.read(
                    "answers.csv", text, List.of("kind", "code", "meaning", "todo"), List.of("kind", "code")));
        } catch (IOException e) {
            throw new IllegalStateException(TABLE, e);
        }
    }

    private static AnswerMeanings of(RuleTable table) {
        if (!table.findings().isEmpty()) {
            throw new IllegalStateException("answers.csv: " + table.findings());
        }
        var meanings = new HashMap<String, Meaning>();
        for (var row : table.rows()) {
            if (!KINDS.contains(row.text("kind")) || row.text("meaning").isBlank()) {
                throw new IllegalStateException("answers.csv line " + row.line() + ": unknown kind, or no meaning");
            }
            meanings.put(row.text("kind") + " " + row.text("code"), new Meaning(row.text("meaning"), row.text("todo")));
        }
        return new AnswerMeanings(meanings);
    }

    public String words(String kind, String code) {
        return meaning(kind, code).map(Meaning::words).orElse("code " + code);
    }

    public Optional<Meaning> meaning(String kind, String code) {
        return Optional.ofNullable(meanings.get(kind + " " + code));
    }
}
