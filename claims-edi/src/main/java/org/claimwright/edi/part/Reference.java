package org.claimwright.edi.part;

import java.util.List;
import java.util.Optional;
import org.claimwright.edi.Composition;
import org.claimwright.edi.Segment;

/**
 * A number by which somebody knows a thing, with the qualifier that says whose and what (REF).
 *
 * @param description REF03, where a guide has one
 * @param payerId REF04: the payer whose number it is, where that is not the payer of the claim, or empty
 */
public record Reference(String qualifier, String value, String description, String payerId) {
    private static final String PAYER = "2U";
    private static final int PAYER_ELEMENT = 4;

    public Reference(String qualifier, String value) {
        this(qualifier, value, "", "");
    }

    /** Another payer's number (005010X222A1 2400 REF04). */
    public static Reference ofPayer(String payerId, String qualifier, String value) {
        return new Reference(qualifier, value, "", payerId);
    }

    public static Optional<Reference> read(Segment ref) {
        return Optional.of(of(ref));
    }

    private static Reference of(Segment ref) {
        String qualifier = ref.element(1);
        String value = ref.element(2);
        String description = ref.element(3);
        String payerId = ref.has(PAYER_ELEMENT) ? ref.component(PAYER_ELEMENT, 2) : "";
        return new Reference(qualifier, value, description, payerId);
    }

    /** All that a REF says; null where more stands behind its description than a payer. */
    static Reference whole(Segment ref) {
        Reference reference = of(ref);
        boolean whole = ref.size() < PAYER_ELEMENT
                || LoopWriter.sameContent(Composition.single(reference, Reference::write), ref);
        return whole ? reference : null;
    }

    public void write(Composition out) {
        out.segment("REF").element(qualifier).element(value).element(description);
        if (!payerId.isEmpty()) {
            out.element(PAYER).component(payerId);
        }
    }

    /** The first with that qualifier. */
    public static Optional<String> find(List<Reference> references, String qualifier) {
        return references.stream()
                .filter(reference -> reference.qualifier().equals(qualifier))
                .map(Reference::value)
                .findFirst();
    }
}
