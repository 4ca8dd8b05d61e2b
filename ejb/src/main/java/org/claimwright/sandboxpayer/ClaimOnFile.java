package org.claimwright.sandboxpayer;

import java.util.List;
import org.claimwright.edi.part.Party;
import org.claimwright.sandboxpayer.adjudication.CoveredClaim;

/**
 * An accepted claim with what its payment must repeat.
 *
 * @param parties QC patient, IL insured where another, 82 rendering provider where named
 * @param application of the sender, GS02
 */
record ClaimOnFile(
        CoveredClaim covered,
        String patientControlNumber,
        String facilityCode,
        String frequency,
        String claimFiling,
        List<Party> parties,
        Payee payee,
        Correspondent sender,
        String application) {
    ClaimOnFile {
        parties = List.copyOf(parties);
    }

    String number() {
        return covered.number();
    }

    /** Names the payee and the way to it: claims of one name may be paid together. */
    String payment() {
        return sender.payment(payee.identifier());
    }
}
