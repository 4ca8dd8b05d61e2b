package org.claimwright.charges;

/** How far a visit has come on its way to a claim. */
public enum VisitState {
    /** Still being written down. */
    OPEN,
    /** Complete, with lines that no released claim carries. */
    READY,
    /** Complete, and a released claim carries all of its lines. */
    BILLED,
    /** Complete, and nothing was charged. */
    NO_CHARGES
}
