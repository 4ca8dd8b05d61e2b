package org.claimwright.web.claims;

import org.claimwright.claims.ClaimView;
import org.claimwright.claims.MendedOn;

/** Where the values of a claim come from, and are mended. */
final class ClaimLinks {
    private ClaimLinks() {}

    /** An address within the application; empty where it is this page. */
    static String to(MendedOn page, ClaimView claim) {
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
