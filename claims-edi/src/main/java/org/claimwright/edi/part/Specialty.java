package org.claimwright.edi.part;

import org.claimwright.edi.Composition;
import org.claimwright.edi.Segment;

/**
 * What a provider practises (PRV).
 *
 * @param role BI billing, PE performing, AT attending, RF referring, AS assisting …
 * @param list PXC for the taxonomy
 */
public record Specialty(String role, String list, String code) {
    public static final Specialty NONE = new Specialty("", "", "");

    private static final String TAXONOMY = "PXC";

    /** Of a provider in the role that NM101 gives: 71 attends, DN and P3 refer, DD assists, the others perform. */
    static Specialty taxonomy(String partyRole, String code) {
        String role =
                switch (partyRole) {
                    case "71" -> "AT";
                    case "DN", "P3" -> "RF";
                    case "DD" -> "AS";
                    default -> "PE";
                };
        return code.isEmpty() ? NONE : new Specialty(role, TAXONOMY, code);
    }

    /** All that a PRV says; null where it says more. */
    static Specialty whole(Segment prv) {
        return prv.size() <= 3 ? new Specialty(prv.element(1), prv.element(2), prv.element(3)) : null;
    }

    void write(Composition out) {
        if (this != NONE) {
            out.segment("PRV").element(role).element(list).element(code);
        }
    }
}
