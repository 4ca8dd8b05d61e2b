/** Institutional claims, 837I 005010X223A2, as records: read from a set, and written to one. */
package org.claimwright.edi.institutional837;
