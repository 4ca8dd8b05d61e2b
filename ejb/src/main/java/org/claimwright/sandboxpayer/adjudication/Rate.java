package org.claimwright.sandboxpayer.adjudication;

import java.time.LocalDate;
import java.util.List;
import org.claimwright.kernel.Money;

/**
 * What is allowed for one unit of a procedure.
 *
 * @param modifier that the line must carry, or empty
 * @param to the last day, or null while it goes on
 */
public record Rate(String procedure, String modifier, Money amount, LocalDate from, LocalDate to) {

    /** @param cells procedure, modifier, amount, from, to */
    public static Rate of(List<String> cells) {
        return new Rate(
                cells.get(0),
                cells.get(1),
                Money.of(cells.get(2)),
                LocalDate.parse(cells.get(3)),
                cells.get(4).isEmpty() ? null : LocalDate.parse(cells.get(4)));
    }

    boolean isFor(CoveredLine line) {
        var modified = modifier.isEmpty() || line.procedure().modifiers().contains(modifier);
        return modified
                && procedure.equals(line.procedure().code())
                && !line.day().isBefore(from)
                && (to == null || !line.day().isAfter(to));
    }
}
