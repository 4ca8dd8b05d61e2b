/** Remittances, 835 005010X221A1, as records: read from a set, written to one, and whether they balance. */
package org.claimwright.edi.remittance835;
