package org.claimwright.remittance;

import java.io.Serializable;

/** Names one decision of a payer on one claim, as a remittance carries it. */
public record PaidClaimId(long value) implements Serializable {}
