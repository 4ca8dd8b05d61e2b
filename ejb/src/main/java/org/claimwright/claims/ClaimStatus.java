package org.claimwright.claims;

import java.util.EnumSet;
import java.util.Set;
import org.claimwright.timeline.Tone;

/** Where a claim stands. What leads from one state to the next is in {@code ClaimLife}. */
public enum ClaimStatus {
    DRAFT("Draft", Tone.GREY),
    HELD("Held", Tone.AMBER),
    READY("Ready", Tone.BLUE),
    /** In a file that has not left yet. */
    BATCHED("Released", Tone.BLUE),
    TRANSMITTED("Sent", Tone.BLUE),
    /** The whole file or set was refused; the payer has nothing. */
    TRANSMISSION_FAILED("Sending failed", Tone.RED),
    SYNTAX_ACCEPTED("File accepted", Tone.BLUE),
    CLEARINGHOUSE_ACCEPTED("Forwarded", Tone.BLUE),
    PAYER_ACCEPTED("Accepted by payer", Tone.GREEN),
    REJECTED("Rejected", Tone.RED),
    REPLACED("Replaced", Tone.GREY),
    VOID_PENDING("Void sent", Tone.BLUE),
    VOIDED("Voided", Tone.GREY),
    /** Decided, and the payer owes nothing more. */
    PAID("Paid", Tone.GREEN),
    /** Decided, and a part is still with the payer. */
    PARTIAL("Partly paid", Tone.AMBER),
    /** Decided, and nothing was paid. */
    DENIED("Denied", Tone.RED),
    /** Decided, and all that is owed is the patient's, or the next payer's. */
    ZERO_PATIENT_RESP("Patient owes all", Tone.GREEN),
    /** Not decided, but sent on to another payer. */
    FORWARDED("Forwarded by payer", Tone.BLUE),
    /** The decision was taken back and no new one has come. */
    REVERSED("Taken back", Tone.AMBER);

    private static final Set<ClaimStatus> IN_WORK = EnumSet.of(DRAFT, HELD, READY, TRANSMISSION_FAILED, REJECTED);
    private static final Set<ClaimStatus> WITH_PAYER =
            EnumSet.of(BATCHED, TRANSMITTED, SYNTAX_ACCEPTED, CLEARINGHOUSE_ACCEPTED, PAYER_ACCEPTED, VOID_PENDING);

    private static final Set<ClaimStatus> DECIDED =
            EnumSet.of(PAID, PARTIAL, DENIED, ZERO_PATIENT_RESP, FORWARDED, REVERSED);

    private final String words;
    private final Tone tone;

    ClaimStatus(String words, Tone tone) {
        this.words = words;
        this.tone = tone;
    }

    public String words() {
        return words;
    }

    public Tone tone() {
        return tone;
    }

    /** It lies with us and may be checked, mended and released. */
    public boolean isInWork() {
        return IN_WORK.contains(this);
    }

    /** It is out, and what it charges is owed by the payer. */
    public boolean isWithPayer() {
        return WITH_PAYER.contains(this);
    }

    /** A remittance said what becomes of it. */
    public boolean isDecided() {
        return DECIDED.contains(this);
    }
}
