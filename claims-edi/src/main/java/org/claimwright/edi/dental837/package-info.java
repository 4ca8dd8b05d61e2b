/** Dental claims, 837D 005010X224A2, as records: read from a set, and written to one. */
package org.claimwright.edi.dental837;
