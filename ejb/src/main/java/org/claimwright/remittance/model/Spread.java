package org.claimwright.remittance.model;

import java.util.ArrayList;
import java.util.List;
import org.claimwright.kernel.Money;

/** Brings an amount that is about a whole claim to its lines: each takes what it can hold, in order, and the last one the rest. */
final class Spread {
    private Spread() {}

    /**
     * An adjustment of the claim lowers what its lines were paid.
     *
     * @param paid what each line was paid, lowered by what this takes from it
     * @return the parts, each of its line
     */
    static List<AdvisedAdjustment> overPaid(AdvisedAdjustment adjustment, List<Money> paid) {
        var parts = new Pouring(paid).pour(adjustment.amount());
        var spread = new ArrayList<AdvisedAdjustment>();
        for (int i = 0; i < parts.size(); i++) {
            if (!parts.get(i).isZero()) {
                paid.set(i, paid.get(i).minus(parts.get(i)));
                spread.add(adjustment.onLine(i + 1, parts.get(i)));
            }
        }
        return spread;
    }

    /** Pours amounts into vessels one after the other; what is negative, or fits nowhere, goes into the last. */
    static final class Pouring {
        private final List<Money> room;

        Pouring(List<Money> capacities) {
            this.room = new ArrayList<>(capacities);
        }

        List<Money> pour(Money amount) {
            var left = amount;
            var parts = new ArrayList<Money>();
            for (int i = 0; i < room.size(); i++) {
                var part = i == room.size() - 1 ? left : smaller(left, room.get(i));
                room.set(i, room.get(i).minus(part));
                left = left.minus(part);
                parts.add(part);
            }
            return parts;
        }

        private static Money smaller(Money amount, Money room) {
            if (!amount.isPositive() || !room.isPositive()) {
                return Money.ZERO;
            }
            return amount.compareTo(room) < 0 ? amount : room;
        }
    }
}
