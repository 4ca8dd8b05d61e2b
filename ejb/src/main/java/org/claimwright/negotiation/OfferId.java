package org.claimwright.negotiation;

import java.io.Serializable;

public record OfferId(long value) implements Serializable {}
