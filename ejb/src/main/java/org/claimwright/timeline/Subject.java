package org.claimwright.timeline;

import java.io.Serializable;

/**
 * A thing of another capability that something is said about.
 *
 * @param kind in the trade's words, lower case: {@code claim}, {@code patient}
 */
public record Subject(String kind, long id) implements Serializable {}
