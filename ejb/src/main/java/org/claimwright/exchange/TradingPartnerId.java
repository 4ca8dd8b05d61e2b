package org.claimwright.exchange;

import java.io.Serializable;

public record TradingPartnerId(long value) implements Serializable {}
