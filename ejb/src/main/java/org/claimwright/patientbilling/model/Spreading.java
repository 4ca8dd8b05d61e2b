package org.claimwright.patientbilling.model;

import java.util.ArrayList;
import java.util.List;
import org.claimwright.kernel.Money;

/** Spreads an amount over what is owed, in the given order; what is left over is said, never lost. */
public final class Spreading {
    /** A part of the amount, on one charge. */
    public record Part(Owed owed, Money amount) {}

    private final List<Part> parts = new ArrayList<>();
    private Money left;

    private Spreading(Money amount) {
        left = amount;
    }

    /** Credits in the list are passed over. */
    public static Spreading of(Money amount, List<Owed> owed) {
        var spreading = new Spreading(amount);
        owed.forEach(spreading::pour);
        return spreading;
    }

    private void pour(Owed owed) {
        var part = owed.amount().compareTo(left) < 0 ? owed.amount() : left;
        if (part.isPositive()) {
            parts.add(new Part(owed, part));
            left = left.minus(part);
        }
    }

    public List<Part> parts() {
        return List.copyOf(parts);
    }

    public Money left() {
        return left;
    }
}
