/**
 * Patients, who pays for them (guarantor) and what insures them (coverages, ranked in the order they are billed). A
 * <em>subscriber</em> holds the coverage, the <em>patient</em> is seen, the <em>guarantor</em> pays what is left.
 * Tables: {@code registration.patient}, {@code registration.coverage}, {@code registration.account_number}. Uses the
 * payer directory; knows no visit and no claim.
 */
package org.claimwright.registration;
