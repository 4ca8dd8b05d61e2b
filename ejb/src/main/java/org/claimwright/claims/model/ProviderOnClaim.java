package org.claimwright.claims.model;

/**
 * A clinician on a claim.
 *
 * @param id null for someone outside the practice
 * @param specialty what PX-04 compares; empty when unknown
 */
public record ProviderOnClaim(
        Long id, String firstName, String lastName, String npi, String taxonomy, String specialty) {}
