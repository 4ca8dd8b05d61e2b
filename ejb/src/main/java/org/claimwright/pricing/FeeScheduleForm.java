package org.claimwright.pricing;

import java.time.LocalDate;

/**
 * What a person says of a schedule.
 *
 * @param to the last day it is in force; null for no end
 */
public record FeeScheduleForm(String name, LocalDate from, LocalDate to) {}
