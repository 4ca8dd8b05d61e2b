package org.claimwright.pricing;

import java.io.Serializable;

public record FeeScheduleId(long value) implements Serializable {}
