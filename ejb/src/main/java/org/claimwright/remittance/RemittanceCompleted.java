package org.claimwright.remittance;

import org.claimwright.kernel.Money;

/** All of a remittance is in the books, and its clearing account is zero. Told in the transaction that finds it so. */
public record RemittanceCompleted(RemittanceId remittance, Money amount) {}
