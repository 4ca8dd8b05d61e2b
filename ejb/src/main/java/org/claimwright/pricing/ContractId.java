package org.claimwright.pricing;

import java.io.Serializable;

public record ContractId(long value) implements Serializable {}
