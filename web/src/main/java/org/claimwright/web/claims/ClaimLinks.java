package org.claimwright.web.claims;

import org.claimwright.claims.ClaimView;
import org.claimwright.claims.MendedOn;
import org.claimwright.people.Role;

/** Where the values of a claim come from, and are mended. */
final class ClaimLinks {
    private ClaimLinks() {}

    /** An address within the application; empty where it is this page, or one that the role may not open. */
    static String to(MendedOn page, ClaimView claim, Role role) {
        return isFor(page, role) ? address(page, claim) : "";
    }

    static boolean isFor(MendedOn page, Role role) {
        return role == Role.ADMINISTRATOR || (page != MendedOn.PRACTICE && page != MendedOn.PAYER);
    }

    private static String address(MendedOn page, ClaimView claim) {
        return switch (page) {
            case PATIENT, COVERAGE ->
                "/patients/patient.xhtml?id=" + claim.patient().value();
            case ENCOUNTER ->
                "/encounters/encounter.xhtml?id=" + claim.encounter().value();
            case PRACTICE -> "/administration/practice.xhtml";
            case PAYER -> "/administration/payer.xhtml?id=" + claim.payer().value();
            case CLAIM -> "";
        };
    }
}
