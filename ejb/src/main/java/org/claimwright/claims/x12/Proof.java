package org.claimwright.claims.x12;

/**
 * The segment an answer rests on.
 *
 * @param segment its place in the set, where ST is 1; a TA1 is 1
 */
public record Proof(long segment, String text) {}
