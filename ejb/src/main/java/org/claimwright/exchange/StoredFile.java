package org.claimwright.exchange;

/** An inbound file as it was kept. */
record StoredFile(long fileId, TradingPartnerId partner, byte[] content) {}
