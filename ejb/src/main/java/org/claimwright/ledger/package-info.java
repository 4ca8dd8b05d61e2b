/**
 * The books: append-only double entry, guarded by the database itself. An entry that does not sum to zero cannot
 * commit; the runtime role posts only through the database's functions; a source posts once; a reversal mirrors its
 * original once; a closed period takes nothing. A balance is the sum of its postings, never a stored truth. Tables:
 * {@code ledger.chart}, {@code ledger.account}, {@code ledger.period}, {@code ledger.journal_entry},
 * {@code ledger.posting}. Knows nothing of what an entry is for: its source and dimensions are ids of others.
 */
package org.claimwright.ledger;
