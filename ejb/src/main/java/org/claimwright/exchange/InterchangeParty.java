package org.claimwright.exchange;

import java.io.Serializable;

/**
 * How one end of an exchange is named in envelopes.
 *
 * @param qualifier ISA05 or ISA07, such as {@code ZZ}
 * @param identifier ISA06 or ISA08, without padding
 * @param applicationCode GS02 or GS03
 */
public record InterchangeParty(String qualifier, String identifier, String applicationCode) implements Serializable {}
