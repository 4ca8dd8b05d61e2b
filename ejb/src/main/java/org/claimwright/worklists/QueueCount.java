package org.claimwright.worklists;

import java.io.Serializable;
import java.time.Instant;
import org.claimwright.kernel.Money;

/** One list with what waits in it. */
public record QueueCount(String kind, long items, Money money, Instant oldest) implements Serializable {}
