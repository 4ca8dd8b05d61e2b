/**
 * What the books say, read and never written: receivables by age, each figure a sum of open items of the ledger and tied to its
 * control accounts. Owns no table. Its figures may be asked for any day; an item is aged by the day it was billed, became the
 * party's, or was served.
 */
package org.claimwright.reporting;
