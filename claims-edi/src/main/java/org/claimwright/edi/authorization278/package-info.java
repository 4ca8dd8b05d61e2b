/** Authorizations, 278 005010X217, as records: reviews asked for and decided. */
package org.claimwright.edi.authorization278;
