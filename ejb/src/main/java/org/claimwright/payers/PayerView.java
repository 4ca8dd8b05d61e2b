package org.claimwright.payers;

import java.io.Serializable;
import org.claimwright.kernel.PostalAddress;

/**
 * Who adjudicates claims.
 *
 * @param electronicId the payer id claims are sent under (005010X222A1 loop 2010BB NM109)
 * @param claimFilingIndicator the kind of insurance (SBR09): CI commercial, MB Medicare Part B, MC Medicaid ...
 * @param timelyFilingDays days from the date of service within which a claim must arrive
 * @param requiresRendering whether a claim must name who rendered the service even when they bill themselves
 */
public record PayerView(
        PayerId id,
        String name,
        String electronicId,
        String claimFilingIndicator,
        int timelyFilingDays,
        boolean requiresRendering,
        boolean medicare,
        PostalAddress address)
        implements Serializable {}
