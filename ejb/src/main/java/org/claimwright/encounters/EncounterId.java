package org.claimwright.encounters;

import java.io.Serializable;

public record EncounterId(long value) implements Serializable {}
