package org.claimwright.edi.part;

import org.claimwright.edi.Segment;

/**
 * How a party stands to another (NM110, NM111 of 005010X279A1 2120 and 005010X217).
 *
 * @param code 01 parent, 02 child, 41 spouse …
 * @param role whom it stands to, in the codes of NM101, or empty
 */
public record EntityRelation(String code, String role) {
    public static final EntityRelation NONE = new EntityRelation("", "");

    static EntityRelation read(Segment nm1) {
        return nm1.has(10) || nm1.has(11) ? new EntityRelation(nm1.element(10), nm1.element(11)) : NONE;
    }
}
