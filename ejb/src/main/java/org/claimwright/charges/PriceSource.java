package org.claimwright.charges;

/** Where a line's price comes from. */
public enum PriceSource {
    FEE_SCHEDULE,
    TYPED
}
