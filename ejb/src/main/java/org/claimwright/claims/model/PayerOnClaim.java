package org.claimwright.claims.model;

import org.claimwright.kernel.PostalAddress;

/**
 * A payer as the claim needs it.
 *
 * @param claimFilingIndicator 005010X222A1 SBR09
 * @param timelyFilingDays days after the service on which a claim may last be received
 * @param reachable a trading partner takes its claims
 */
public record PayerOnClaim(
        long id,
        String name,
        String electronicId,
        String claimFilingIndicator,
        int timelyFilingDays,
        boolean requiresRendering,
        boolean medicare,
        boolean reachable,
        PostalAddress address) {}
