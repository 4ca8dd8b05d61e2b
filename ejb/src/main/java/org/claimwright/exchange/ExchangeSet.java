package org.claimwright.exchange;

import java.io.Serializable;

/** A set of an inbound file. */
public record ExchangeSet(int number, String kind, String controlNumber, long firstSegment, State state)
        implements Serializable {
    public enum State {
        PENDING,
        HANDLED,
        HELD
    }
}
