package org.claimwright.claims.edits;

import java.util.Set;
import java.util.stream.Stream;
import org.claimwright.claims.MendedOn;
import org.claimwright.claims.model.ClaimDraft;
import org.claimwright.claims.model.PlainText;

/** Every text can be written into the file: no separator, and nothing without a plain form. */
final class TextsAreWritable implements ClaimCheck {
    private static MendedOn mendedOn(String field) {
        var owner = field.split("[' ]")[0];
        return switch (owner) {
            case "patient" -> MendedOn.PATIENT;
            case "subscriber", "member", "group" -> MendedOn.COVERAGE;
            case "payer" -> MendedOn.PAYER;
            case "referring", "prior" -> MendedOn.ENCOUNTER;
            default -> MendedOn.PRACTICE;
        };
    }

    @Override
    public Stream<Fault> faults(ClaimDraft claim, CodeFacts codes, Parameters parameters) {
        return claim.texts().stream()
                .filter(text -> !PlainText.unwritable(text.text()).isEmpty())
                .map(text -> Fault.at(Place.of(mendedOn(text.name()), text.name()))
                        .with("field", text.name())
                        .with("characters", PlainText.unwritable(text.text())))
                .distinct();
    }

    @Override
    public Set<String> values() {
        return Set.of("field", "characters");
    }
}
