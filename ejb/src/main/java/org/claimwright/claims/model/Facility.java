package org.claimwright.claims.model;

import org.claimwright.kernel.PostalAddress;

/** Where the patient was seen, when that is not the billing address (005010X222A1 loop 2310C). */
public record Facility(String name, String npi, PostalAddress address) {}
