/**
 * What a payer allowed less than its contract says, and what we do about it: underpayments as they were found, each line with its
 * arithmetic, and cases in which offers go to and fro until an agreement leaves for the payer and its settlement comes back. Only the
 * first payer's decisions are judged; what was denied is a denial and no underpayment. Amounts are allowed amounts: payment and patient's
 * share together. Tables: schema {@code negotiation}. Posts nothing itself: a settlement is a remittance like any other.
 */
package org.claimwright.negotiation;
