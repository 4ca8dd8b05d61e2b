package org.claimwright.remittance;

import java.io.Serializable;
import java.time.Instant;
import org.claimwright.kernel.Money;

/**
 * A list of work with what waits in it.
 *
 * @param oldest null when nothing waits
 */
public record RemittanceQueue(RemittanceQueues queue, long items, Money money, Instant oldest)
        implements Serializable {}
