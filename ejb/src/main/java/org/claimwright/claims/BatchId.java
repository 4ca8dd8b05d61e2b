package org.claimwright.claims;

import java.io.Serializable;

/** Names a release: the claims that left together for one trading partner, in one file. */
public record BatchId(long value) implements Serializable {}
