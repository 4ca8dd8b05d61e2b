package org.claimwright.remittance;

import org.claimwright.timeline.Tone;

/** Where a remittance stands. */
public enum RemittanceState {
    /** It does not balance, or says something that is not understood here; nothing of it is posted. */
    HELD("Held", Tone.RED),
    /** It was held, and a mended set came in its place. */
    REPLACED("Replaced", Tone.GREY),
    POSTING("Posting", Tone.BLUE),
    /** Its clearing account is zero. */
    COMPLETE("Posted", Tone.GREEN),
    /** A part of it waits for a person. */
    INCOMPLETE("Not complete", Tone.AMBER),
    UNDONE("Undone", Tone.AMBER);

    private final String words;
    private final Tone tone;

    RemittanceState(String words, Tone tone) {
        this.words = words;
        this.tone = tone;
    }

    public String words() {
        return words;
    }

    public Tone tone() {
        return tone;
    }

    public boolean hasPostings() {
        return this == POSTING || this == COMPLETE || this == INCOMPLETE;
    }
}
