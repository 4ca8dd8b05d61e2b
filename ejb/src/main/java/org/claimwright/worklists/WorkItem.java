package org.claimwright.worklists;

import java.io.Serializable;
import java.time.LocalDate;
import org.claimwright.kernel.Money;
import org.claimwright.timeline.Subject;

/**
 * Something that waits for a person.
 *
 * @param kind the list it waits in, as its capability names it
 * @param reason why it waits, in the biller's words, without a name or birth date
 * @param money what is at stake
 * @param dueOn null where nothing expires
 */
public record WorkItem(String kind, Subject subject, String reason, Money money, LocalDate dueOn)
        implements Serializable {}
