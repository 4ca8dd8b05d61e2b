/** Eligibility, 270 and 271 005010X279A1, as records: what a coverage pays, asked and answered. */
package org.claimwright.edi.eligibility270;
