package org.claimwright.charges;

import java.io.Serializable;

public record ChargeId(long value) implements Serializable {}
