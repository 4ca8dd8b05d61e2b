/**
 * The payers that claims are sent to: name, payer id, kind of insurance, filing limit. One directory for the
 * installation, which the runtime role reads and changes through two functions of the database only. Tables:
 * {@code payers.payer}. Knows no patient and no claim.
 */
package org.claimwright.payers;
