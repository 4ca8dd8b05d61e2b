package org.claimwright.pricing;

/**
 * A rate as typed, in a form or a row of a file.
 *
 * @param setting {@code facility}, {@code office}, or empty for any place
 * @param from the first day of service
 * @param to the last one; empty for no end
 */
public record RateForm(String procedure, String modifier, String setting, String amount, String from, String to) {}
