package org.claimwright.timeline;

import java.io.Serializable;

/**
 * Where an event can be read for oneself.
 *
 * @param fileId the file in the exchange log
 * @param segment its segment, counted from 1 through the whole file
 * @param text that segment, as it was sent
 */
public record Evidence(long fileId, long segment, String text) implements Serializable {}
