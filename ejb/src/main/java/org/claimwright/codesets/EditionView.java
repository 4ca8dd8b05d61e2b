package org.claimwright.codesets;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * An official edition that is loaded, of one list.
 *
 * @param list what it is a list of, in words
 * @param from the first day it is in force; it ends when the next one begins
 */
public record EditionView(String list, String edition, LocalDate from, String fileName, int codes, Instant loadedAt)
        implements Serializable {}
