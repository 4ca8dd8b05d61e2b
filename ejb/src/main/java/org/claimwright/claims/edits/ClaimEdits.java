package org.claimwright.claims.edits;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.claimwright.claims.model.ClaimDraft;

/** Asks every rule that is in force on the date of service, and keeps every answer, in the order of the table and of the lines. */
public final class ClaimEdits {
    private static final String TABLE = "/rules/claims/edits.csv";

    private final List<EditRule> rules;

    ClaimEdits(List<EditRule> rules) {
        this.rules = List.copyOf(rules);
    }

    /** @throws IllegalStateException naming the row, when the table is not sound */
    public static ClaimEdits load() {
        try (var table = Objects.requireNonNull(ClaimEdits.class.getResourceAsStream(TABLE), TABLE)) {
            return new ClaimEdits(EditTable.read(new String(table.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(TABLE, e);
        }
    }

    public List<EditFinding> findings(ClaimDraft claim, CodeFacts codes) {
        return rules.stream()
                .filter(rule -> rule.isInForceOn(claim.serviceDate()))
                .flatMap(rule -> rule.findings(claim, codes))
                .toList();
    }

    List<EditRule> rules() {
        return rules;
    }
}
