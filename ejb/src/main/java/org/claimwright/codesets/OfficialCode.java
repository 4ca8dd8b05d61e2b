package org.claimwright.codesets;

import java.time.LocalDate;

/**
 * A code as its publisher has it.
 *
 * @param line where it stands in the file
 * @param from null: from the edition's first day
 * @param to null: as long as the edition is in force
 */
record OfficialCode(
        CodeList list, String code, String label, boolean billable, LocalDate from, LocalDate to, long line) {}
