package org.claimwright.exchange;

/** A file that is to be sent, locked for this transaction. */
record UnsentFile(long fileId, TradingPartnerId partner, String kind, long subject, String name, byte[] content) {}
