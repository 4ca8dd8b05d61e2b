package org.claimwright.remittance;

import java.io.Serializable;
import java.util.List;
import org.claimwright.claims.BilledClaim;

/**
 * A claim of ours that a decision may be about.
 *
 * @param why in what both agree, in the biller's words
 */
public record Candidate(BilledClaim claim, String patientName, List<String> why) implements Serializable {
    public Candidate {
        why = List.copyOf(why);
    }
}
