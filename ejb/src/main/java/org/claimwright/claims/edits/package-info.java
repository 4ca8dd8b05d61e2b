/**
 * The edits: what is looked at before a claim leaves. A rule is a row of {@code rules/claims/edits.csv}; a check is a small class
 * that finds the places at fault. All rows in force on the date of service are asked, in the table's order, and all answers are
 * kept. A new rule is a row, and a class when no check asks its question yet.
 */
package org.claimwright.claims.edits;
