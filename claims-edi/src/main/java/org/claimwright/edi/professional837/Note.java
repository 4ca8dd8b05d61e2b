package org.claimwright.edi.professional837;

import java.util.Optional;
import org.claimwright.edi.Composition;
import org.claimwright.edi.Segment;

/** Words for the payer (NTE): ADD additional information, CER certification, DCP goals, DGN diagnosis, TPO third party. */
public record Note(String kind, String text) {
    public static Optional<Note> read(Segment nte) {
        return Optional.of(new Note(nte.element(1), nte.element(2)));
    }

    public void write(Composition out) {
        out.segment("NTE").element(kind).element(text);
    }
}
