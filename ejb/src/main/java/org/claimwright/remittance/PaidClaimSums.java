package org.claimwright.remittance;

import java.io.Serializable;
import org.claimwright.kernel.Money;

/** What the decisions of a remittance come to. */
public record PaidClaimSums(Money charge, Money contractual, Money denied, Money patientShare, Money paid)
        implements Serializable {}
