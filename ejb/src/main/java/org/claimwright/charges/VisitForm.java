package org.claimwright.charges;

import java.util.List;
import org.claimwright.encounters.EncounterForm;

/** A visit with its service lines, as one screen gives them. */
public record VisitForm(EncounterForm encounter, List<Correction> lines) {
    public VisitForm {
        lines = List.copyOf(lines);
    }
}
