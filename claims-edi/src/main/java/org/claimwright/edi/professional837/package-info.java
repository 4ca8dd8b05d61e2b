/**
 * Professional claims, 837P 005010X222A1, as records: read from a set, written to one. What the records do not name is kept and written
 * back in its place.
 */
package org.claimwright.edi.professional837;
