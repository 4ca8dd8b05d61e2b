package org.claimwright.patientbilling.model;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import org.claimwright.kernel.Money;

/** Amounts by the days since the statement that first asked for them: to 30, 60, 90, 120, and older. */
@Embeddable
public record Ageing(Money to30, Money to60, Money to90, Money to120, Money older) implements Serializable {
    private static final int[] ENDS = {30, 60, 90, 120};

    /** An amount and the day it was first asked for. */
    public record Part(LocalDate since, Money amount) {}

    /** @param inFavour credits, which are taken off the oldest first */
    public static Ageing of(LocalDate today, List<Part> parts, Money inFavour) {
        var buckets = new Money[ENDS.length + 1];
        Arrays.fill(buckets, Money.ZERO);
        for (var part : parts) {
            var place = place(ChronoUnit.DAYS.between(part.since(), today));
            buckets[place] = buckets[place].plus(part.amount());
        }
        var left = inFavour;
        for (int i = buckets.length - 1; i >= 0; i--) {
            var taken = buckets[i].compareTo(left) < 0 ? buckets[i] : left;
            buckets[i] = buckets[i].minus(taken);
            left = left.minus(taken);
        }
        return new Ageing(buckets[0], buckets[1], buckets[2], buckets[3], buckets[4]);
    }

    private static int place(long days) {
        var place = 0;
        while (place < ENDS.length && days > ENDS[place]) {
            place++;
        }
        return place;
    }

    public Money sum() {
        return to30.plus(to60).plus(to90).plus(to120).plus(older);
    }
}
