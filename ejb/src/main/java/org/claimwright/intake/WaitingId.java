package org.claimwright.intake;

import java.io.Serializable;

public record WaitingId(long value) implements Serializable {}
