package org.claimwright.registration;

import java.io.Serializable;

public record CoverageId(long value) implements Serializable {}
