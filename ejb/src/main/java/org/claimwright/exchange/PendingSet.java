package org.claimwright.exchange;

/** A set that is to be handed to its practice. */
record PendingSet(int number, int practiceId) {}
