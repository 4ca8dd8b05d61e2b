package org.claimwright.exchange;

/**
 * The file that came first with the bytes of another.
 *
 * @param filed whether it has been moved out of the partner's folder
 */
record StoredBefore(long fileId, String name, boolean filed) {}
