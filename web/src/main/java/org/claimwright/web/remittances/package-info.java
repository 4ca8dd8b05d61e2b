/** Pages of remittances: the list, one remittance, what waits, and whose an unmatched payment is. */
package org.claimwright.web.remittances;
