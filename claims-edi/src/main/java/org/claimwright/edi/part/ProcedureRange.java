package org.claimwright.edi.part;

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

    public String element() {
        return Segment.composite(
                first.qualifier(),
                first.code(),
                modifier(0),
                modifier(1),
                modifier(2),
                modifier(3),
                first.description(),
                lastCode);
    }

    private String modifier(int index) {
        return index < first.modifiers().size() ? first.modifiers().get(index) : "";
    }
}
