/**
 * The code sets: diagnoses, procedures, modifiers, places of service, and what the checks of a claim ask of a procedure,
 * each with the days of service on which it is valid. A starter edition comes with the installation; licensed wording is
 * never part of it. An administrator loads the official editions from their publishers' files; on a day the official
 * edition in force decides, and the starter list speaks where that edition says nothing. Tables: {@code codesets.edition}, {@code codesets.code}, {@code codesets.procedure_fact}, global
 * and read only at run time. Knows no practice.
 */
package org.claimwright.codesets;
