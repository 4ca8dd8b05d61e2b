package org.claimwright.edi.guide;

/**
 * One value for a person to read.
 *
 * @param place as in findings: {@code SV101-2}
 * @param name what the element is, or empty when we have no words for it
 * @param meaning what its code means, or its date in plain form; empty where the value speaks for itself
 */
public record DescribedElement(String place, String name, String value, String meaning) {}
