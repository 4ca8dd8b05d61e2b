package org.claimwright.charges;

import java.time.LocalDate;

/**
 * Which visits a list shows; both days included.
 *
 * @param state null for all
 */
public record VisitFilter(VisitState state, LocalDate from, LocalDate to) {}
