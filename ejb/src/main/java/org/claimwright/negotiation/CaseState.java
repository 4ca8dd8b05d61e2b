package org.claimwright.negotiation;

import java.util.EnumSet;
import java.util.Set;
import org.claimwright.timeline.Tone;

/** Where a negotiation stands. What leads from one state to the next is in {@code CaseLife}. */
public enum CaseState {
    OPEN("Open", Tone.AMBER),
    OFFERED("Offer is out", Tone.BLUE),
    COUNTERED("Your answer is due", Tone.AMBER),
    /** The letter and the list have not left yet. */
    AGREED("Agreed", Tone.BLUE),
    SENT("Agreement sent", Tone.BLUE),
    PARTLY_SETTLED("Partly settled", Tone.BLUE),
    SETTLED("Settled", Tone.GREEN),
    /** What came is not what was agreed. */
    DIFFERS("Settlement differs", Tone.AMBER),
    REFUSED("Refused by payer", Tone.RED),
    WITHDRAWN("Withdrawn", Tone.GREY);

    private static final Set<CaseState> OURS = EnumSet.of(COUNTERED, DIFFERS, REFUSED);
    private static final Set<CaseState> OVER = EnumSet.of(SETTLED, WITHDRAWN);

    private final String words;
    private final Tone tone;

    CaseState(String words, Tone tone) {
        this.words = words;
        this.tone = tone;
    }

    public String words() {
        return words;
    }

    public Tone tone() {
        return tone;
    }

    /** The payer has spoken and waits for us. */
    public boolean isOurTurn() {
        return OURS.contains(this);
    }

    /** Nothing is waited for. */
    public boolean isOver() {
        return OVER.contains(this);
    }
}
