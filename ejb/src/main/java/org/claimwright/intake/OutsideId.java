package org.claimwright.intake;

/**
 * By what another system knows a thing.
 *
 * @param system whose number it is, such as an assigning authority or the address of a naming system
 */
public record OutsideId(String system, String value) {}
