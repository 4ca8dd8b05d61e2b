package org.claimwright.edi.part;

import org.claimwright.edi.Composition;
import org.claimwright.edi.Segment;

/**
 * A procedure, or all from the first to the last of a list (005010X217 SV101, SV202; 005010X279A1 EB13).
 *
 * @param lastCode of a range, or empty
 */
public record ProcedureRange(Procedure first, String lastCode) {
    /** The composite of one element. */
    public static ProcedureRange read(Segment segment, int element) {
        return new ProcedureRange(Procedure.read(segment, element), segment.component(element, 8));
    }

    /** As an element of a segment that is composed. */
    public void write(Composition out) {
        first.write(out);
        out.component(lastCode);
    }
}
