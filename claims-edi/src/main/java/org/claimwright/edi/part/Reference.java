package org.claimwright.edi.part;

import java.util.List;
import java.util.Optional;
import org.claimwright.edi.Segment;

/** A number by which somebody knows a thing, with the qualifier that says whose and what (REF). */
public record Reference(String qualifier, String value) {
    public static Optional<Reference> read(Segment ref) {
        return Optional.of(new Reference(ref.element(1), ref.element(2)));
    }

    public Segment segment() {
        return Segment.of("REF", qualifier, value);
    }

    /** The first with that qualifier. */
    public static Optional<String> find(List<Reference> references, String qualifier) {
        return references.stream()
                .filter(reference -> reference.qualifier().equals(qualifier))
                .map(Reference::value)
                .findFirst();
    }
}
