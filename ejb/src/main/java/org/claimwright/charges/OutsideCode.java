package org.claimwright.charges;

/**
 * A code as another system sends it.
 *
 * @param billable whether it is of the code set that claims take (ICD-10-CM; HCPCS or CPT); others need a map
 */
public record OutsideCode(String code, boolean billable) {}
