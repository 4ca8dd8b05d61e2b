package org.claimwright.negotiation;

import java.io.Serializable;
import java.time.Instant;
import org.claimwright.kernel.Money;

/**
 * One of our lists as the home page shows it.
 *
 * @param oldest since when the oldest item waits; null where none does
 */
public record NegotiationQueue(NegotiationQueues queue, long items, Money money, Instant oldest)
        implements Serializable {}
