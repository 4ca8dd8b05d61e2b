package org.claimwright.timeline;

/** How an event reads at a glance; it always comes with words. */
public enum Tone {
    /** Noted, nothing follows. */
    GREY,
    /** On its way. */
    BLUE,
    /** Done. */
    GREEN,
    /** Needs somebody. */
    AMBER,
    /** Refused or overdue. */
    RED
}
