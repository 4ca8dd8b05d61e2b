package org.claimwright.codesets;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A code and what it means on the day it was asked for.
 *
 * @param code as it stands on a claim, a diagnosis without its dot
 * @param billable false for a header, which needs more characters
 * @param to the last day of service it is valid on, null while it stays valid
 */
public record CodeView(String code, String label, boolean billable, LocalDate from, LocalDate to, String source)
        implements Serializable {}
