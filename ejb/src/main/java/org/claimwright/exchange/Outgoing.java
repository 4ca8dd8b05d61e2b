package org.claimwright.exchange;

import java.io.Serializable;

/**
 * The numbers of one interchange that is about to be written, taken in this transaction and given back with it.
 *
 * @param interchangeControlNumber ISA13
 * @param groupControlNumber GS06 of its one group
 */
public record Outgoing(TradingPartnerView partner, int interchangeControlNumber, int groupControlNumber)
        implements Serializable {}
