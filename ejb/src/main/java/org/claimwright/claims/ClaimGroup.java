package org.claimwright.claims;

import java.util.Set;

/** States that a biller looks at together. */
public enum ClaimGroup {
    READY("Ready to bill", ClaimStatus.READY),
    HELD("Held", ClaimStatus.HELD, ClaimStatus.DRAFT),
    IN_FLIGHT(
            "In flight",
            ClaimStatus.BATCHED,
            ClaimStatus.TRANSMITTED,
            ClaimStatus.SYNTAX_ACCEPTED,
            ClaimStatus.CLEARINGHOUSE_ACCEPTED,
            ClaimStatus.VOID_PENDING),
    ACCEPTED("Accepted", ClaimStatus.PAYER_ACCEPTED),
    REJECTED("Rejected", ClaimStatus.REJECTED, ClaimStatus.TRANSMISSION_FAILED),
    PAID("Paid", ClaimStatus.PAID, ClaimStatus.ZERO_PATIENT_RESP),
    NOT_PAID("Denied or partly paid", ClaimStatus.DENIED, ClaimStatus.PARTIAL, ClaimStatus.REVERSED),
    PASSED_ON("Forwarded by payer", ClaimStatus.FORWARDED),
    SUPERSEDED("Replaced or voided", ClaimStatus.REPLACED, ClaimStatus.VOIDED);

    private final String words;
    private final Set<ClaimStatus> states;

    ClaimGroup(String words, ClaimStatus... states) {
        this.words = words;
        this.states = Set.of(states);
    }

    public String words() {
        return words;
    }

    public Set<ClaimStatus> states() {
        return states;
    }
}
