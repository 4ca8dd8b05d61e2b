/**
 * What was done at a visit and what is asked for it: service lines with their price, posted to the ledger in the same
 * transaction. The unbilled receivable of a visit is the sum of its lines that no released claim carries. A line that
 * was posted is never changed in the books: it is reversed and posted again as its next version. Table: {@code
 * charges.charge}; the list of visits also reads {@code encounters.encounter} and {@code registration.patient}. Knows
 * nothing of claims: they say when they take the lines over.
 */
package org.claimwright.charges;
