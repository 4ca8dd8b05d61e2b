package org.claimwright.pricing;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A file of Medicare's fees that is loaded.
 *
 * @param from the first day it is in force; it ends when the next one begins
 */
public record MedicareEditionView(LocalDate from, String fileName, int fees, Instant loadedAt)
        implements Serializable {}
