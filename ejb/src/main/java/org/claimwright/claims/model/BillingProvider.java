package org.claimwright.claims.model;

import org.claimwright.kernel.PostalAddress;

/**
 * Who bills and is paid.
 *
 * @param payTo where money is sent, when not to the address; else null
 */
public record BillingProvider(
        String name,
        boolean organization,
        String npi,
        String taxId,
        String taxonomy,
        PostalAddress address,
        PostalAddress payTo,
        String contactName,
        String contactPhone) {}
