/**
 * Visits: which patient was seen, when, by whom, where, for which diagnoses. Diagnoses have an order, as charges point
 * to them by number; their codes are kept without a dot. Table: {@code encounters.encounter}. Knows nothing of what is
 * charged or claimed for a visit.
 */
package org.claimwright.encounters;
