package org.claimwright.claims;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.claimwright.encounters.EncounterId;
import org.claimwright.kernel.Money;
import org.claimwright.timeline.Subject;

/**
 * An item of one of our lists, and where it is worked: at a claim, at a visit, or at the file that came.
 *
 * @param claim null where it is about no claim of ours
 * @param controlNumber of that claim (005010X222A1 CLM01); null with it
 * @param encounter null where it is about no visit
 * @param dateOfService of that visit; null with it
 * @param dueOn null where nothing expires
 */
public record WaitingClaimWork(
        Subject subject,
        String reason,
        Money money,
        LocalDate dueOn,
        Instant since,
        ClaimId claim,
        String controlNumber,
        EncounterId encounter,
        LocalDate dateOfService)
        implements Serializable {}
