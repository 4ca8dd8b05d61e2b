package org.claimwright.remittance;

import org.claimwright.timeline.Tone;

/** Where one decision of a remittance stands. */
public enum PaidClaimState {
    WAITING("Waiting", Tone.GREY),
    POSTED("Posted", Tone.GREEN),
    /** Its money lies unapplied, or among the unexplained takebacks. */
    UNMATCHED("Unmatched", Tone.AMBER),
    /** It moves no money: only forwarded, or a price given in advance. */
    NOTED("Noted", Tone.GREY),
    FAILED("Failed", Tone.RED),
    UNDONE("Undone", Tone.AMBER);

    private final String words;
    private final Tone tone;

    PaidClaimState(String words, Tone tone) {
        this.words = words;
        this.tone = tone;
    }

    public String words() {
        return words;
    }

    public Tone tone() {
        return tone;
    }

    /** What it moves stands in the books. */
    public boolean isInBooks() {
        return this == POSTED || this == UNMATCHED || this == NOTED;
    }
}
