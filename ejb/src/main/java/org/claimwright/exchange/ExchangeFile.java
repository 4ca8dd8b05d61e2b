package org.claimwright.exchange;

import java.io.Serializable;
import java.time.Instant;

/**
 * A line of the exchange list.
 *
 * @param kinds of its sets; empty where it was not recognised
 * @param controlNumbers ISA13 of its interchanges; empty where it was not recognised
 * @param setsDone sent, or handled
 * @param at when it was written or arrived
 */
public record ExchangeFile(
        long fileId,
        Direction direction,
        String partner,
        String name,
        String kinds,
        String controlNumbers,
        FileState state,
        int sets,
        int setsDone,
        long size,
        Instant at)
        implements Serializable {}
