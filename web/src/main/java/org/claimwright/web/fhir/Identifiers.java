package org.claimwright.web.fhir;

import java.util.List;
import java.util.Set;
import org.claimwright.intake.OutsideId;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Reference;

/** By what another system knows its things. */
final class Identifiers {
    static final String NPI = "http://hl7.org/fhir/sid/us-npi";

    /** Numbers that people have from others than the sender, which two of its records may share. */
    private static final Set<String> OF_OTHERS = Set.of("SS", "SB", "DL", "PPN", "MC", "MA", "MB", "TAX");

    private Identifiers() {}

    /** Those with a naming system: without one, two senders could mean different things by the same number. */
    static List<OutsideId> own(List<Identifier> identifiers) {
        return identifiers.stream()
                .filter(identifier -> identifier.hasValue() && identifier.hasSystem())
                .filter(identifier -> identifier.getType().getCoding().stream()
                        .noneMatch(coding -> OF_OTHERS.contains(coding.getCode())))
                .map(identifier ->
                        new OutsideId(identifier.hasSystem() ? identifier.getSystem() : "", identifier.getValue()))
                .distinct()
                .toList();
    }

    /** What a reference by identifier names: {@code Practitioner?identifier=system|value}. */
    static String value(Reference reference) {
        if (reference.hasIdentifier()) {
            return reference.getIdentifier().getValue();
        }
        var named = reference.hasReference() ? reference.getReference() : "";
        var bar = named.indexOf('|');
        return bar < 0 ? "" : named.substring(bar + 1);
    }
}
