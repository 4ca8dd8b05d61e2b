/**
 * What payers paid and why: the 835 as it came, each of its amounts with the segment it stands in, and what became of it in the
 * books. A set that does not balance, or says what is not understood here, is held whole and posts nothing; one that balances is
 * posted claim by claim, and what cannot be matched lies unapplied until somebody says whose it is, so that cash always equals the
 * payment (005010X221A1 BPR02). A posting can be undone and posted again with the same result. Tables: schema
 * {@code remittance}. Only {@code x12} knows how an 835 is written; nothing here knows what a denial or a statement makes of a
 * payment: they observe {@link org.claimwright.remittance.ClaimPaymentPosted}.
 */
package org.claimwright.remittance;
