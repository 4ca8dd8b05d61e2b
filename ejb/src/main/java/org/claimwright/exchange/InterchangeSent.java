package org.claimwright.exchange;

/**
 * A file has left: announced in the transaction, of the practice it belongs to, in which the outbox notes it.
 *
 * @param subject as given to {@link Interchanges#send}
 */
public record InterchangeSent(long fileId, String kind, long subject, String fileName) {}
