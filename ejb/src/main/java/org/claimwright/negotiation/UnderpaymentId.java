package org.claimwright.negotiation;

import java.io.Serializable;

public record UnderpaymentId(long value) implements Serializable {}
