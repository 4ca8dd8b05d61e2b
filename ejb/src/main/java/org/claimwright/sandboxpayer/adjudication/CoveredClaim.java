package org.claimwright.sandboxpayer.adjudication;

import java.time.LocalDate;
import java.util.List;

/**
 * A claim as far as its terms of payment go.
 *
 * @param number ours
 * @param originalNumber of the claim that it replaces or voids, or empty
 * @param rank 1 when we are the first payer, 2 and 3 when others decided before
 * @param patient names the person within all members, for what counts by person
 */
public record CoveredClaim(
        String number,
        Purpose purpose,
        String originalNumber,
        int rank,
        LocalDate received,
        String memberId,
        String patient,
        boolean authorized,
        List<CoveredLine> lines) {

    /** What it asks for (005010X222A1 CLM05-3). */
    public enum Purpose {
        ORIGINAL,
        REPLACEMENT,
        VOID
    }

    public CoveredClaim {
        lines = List.copyOf(lines);
    }
}
