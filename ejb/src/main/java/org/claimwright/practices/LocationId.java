package org.claimwright.practices;

import java.io.Serializable;

public record LocationId(long value) implements Serializable {}
