/**
 * Patients, who pays for them (guarantor) and what insures them (coverages, ranked in the order they are billed). A
 * <em>subscriber</em> holds the coverage, the <em>patient</em> is seen, the <em>guarantor</em> pays what is left.
 * Tables: {@code registration.patient}, {@code registration.coverage}, {@code registration.account_number}. Takes patients also from other
 * systems, whose messages of HL7 version 2 are read in {@code hl7v2}. Uses the payer directory and the intake; knows no visit and no claim.
 */
package org.claimwright.registration;
