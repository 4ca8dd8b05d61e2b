package org.claimwright.timeline;

import java.io.Serializable;
import java.time.Instant;
import org.claimwright.kernel.Money;

/**
 * Something that happened to a thing.
 *
 * @param what in the biller's words, without a name or birth date
 * @param money null where none was moved or claimed
 * @param actor the person or partner who did it
 * @param evidence null where it rests on nothing but our own deed
 */
public record TimelineEvent(
        Subject subject, Instant at, String what, Tone tone, Money money, String actor, Evidence evidence)
        implements Serializable {}
