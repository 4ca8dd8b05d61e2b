/**
 * The claim: what is billed for an encounter to one payer, from the first check to the payer's acceptance. It assembles claims
 * from closed encounters, holds what the edits find, releases what is ready, and reads what TA1, 999 and 277CA answer. A claim
 * that left is never changed: it is replaced or voided by another version. Tables: {@code claims.claim},
 * {@code claims.claim_line}, {@code claims.claim_finding}, {@code claims.release}, {@code claims.release_claim},
 * {@code claims.claim_step}. X12 is known in {@code x12} only.
 */
package org.claimwright.claims;
