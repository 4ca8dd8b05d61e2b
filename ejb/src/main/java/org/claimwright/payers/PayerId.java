package org.claimwright.payers;

import java.io.Serializable;

public record PayerId(long value) implements Serializable {}
