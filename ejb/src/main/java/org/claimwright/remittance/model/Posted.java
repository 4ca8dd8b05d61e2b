package org.claimwright.remittance.model;

import java.util.List;
import org.claimwright.kernel.Money;
import org.claimwright.ledger.Entry;

/**
 * What a decision moves in the books, and what it leaves to be worked.
 *
 * @param lines of one journal entry; none when nothing moves
 * @param contractual written off
 * @param patientShare gone to the next payer or the patient
 */
public record Posted(List<Entry.Line> lines, Money contractual, Money patientShare, List<Denial> denials) {
    /**
     * A part of a line that was not paid and stays with the payer.
     *
     * @param line our line's number
     * @param days until it should be worked
     */
    public record Denial(int line, String code, Money amount, String meaning, String todo, int days) {}

    public Posted {
        lines = List.copyOf(lines);
        denials = List.copyOf(denials);
    }

    public Money denied() {
        return Money.sum(denials.stream().map(Denial::amount).toList());
    }
}
