package org.claimwright.registration;

/** What the patient is to the subscriber. */
public enum Relationship {
    SELF,
    SPOUSE,
    CHILD,
    OTHER
}
