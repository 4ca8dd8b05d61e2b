/**
 * Acknowledgments: TA1 for interchanges, 999 005010X231A1 for groups and sets, 277CA 005010X214 for claims. Read, written, and the first
 * two also made for what came in.
 */
package org.claimwright.edi.acknowledgment;
