package org.claimwright.claims;

import java.io.Serializable;

/** Names a claim: one version of one bill for one encounter to one payer. */
public record ClaimId(long value) implements Serializable {}
