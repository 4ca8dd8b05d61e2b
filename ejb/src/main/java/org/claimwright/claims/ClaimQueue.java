package org.claimwright.claims;

import java.io.Serializable;
import java.time.LocalDate;
import org.claimwright.kernel.Money;

/**
 * A list in which claims wait for a person.
 *
 * @param oldest the earliest date of service in it; null when it is empty
 */
public record ClaimQueue(ClaimGroup group, long claims, Money money, LocalDate oldest) implements Serializable {}
