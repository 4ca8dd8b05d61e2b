package org.claimwright.claims.edits;

import java.util.Set;
import java.util.stream.Stream;
import org.claimwright.claims.MendedOn;
import org.claimwright.claims.model.ClaimDraft;

/** A payer need keep no more than twenty characters of the patient control number. */
final class ControlNumberFits implements ClaimCheck {
    @Override
    public Stream<Fault> faults(ClaimDraft claim, CodeFacts codes, Parameters parameters) {
        return Stream.ofNullable(claim.patientControlNumber())
                .filter(number -> number.length() > parameters.integer("maximum"))
                .map(number -> Fault.at(Place.of(MendedOn.CLAIM, "patient control number"))
                        .with("number", number)
                        .with("length", number.length())
                        .with("maximum", parameters.integer("maximum")));
    }

    @Override
    public Set<String> values() {
        return Set.of("number", "length", "maximum");
    }

    @Override
    public Set<String> parameters() {
        return Set.of("maximum");
    }
}
