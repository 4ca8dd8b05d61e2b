package org.claimwright.patientbilling.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.IntStream;
import org.claimwright.kernel.Money;

/** Cuts a balance into instalments that add up to it, a month apart. */
public final class Instalments {
    private Instalments() {}

    /** How many it takes when none but the last ones may be smaller than {@code least}. */
    public static int count(Money total, Money least) {
        return Math.toIntExact((total.inCents() + least.inCents() - 1) / least.inCents());
    }

    /**
     * Equal parts; the cents that are over stand one each on the first ones, so that the sum is the balance.
     *
     * @param first the day the first is due, from the 1st to the 28th of its month; one on a weekend moves to the Monday after it
     */
    public static List<PlanInstalment> of(Money total, int count, LocalDate first) {
        var base = total.inCents() / count;
        var over = total.inCents() % count;
        return IntStream.range(0, count)
                .mapToObj(place -> new PlanInstalment(
                        place + 1, workday(first.plusMonths(place)), Money.cents(place < over ? base + 1 : base)))
                .toList();
    }

    public static LocalDate workday(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY, SUNDAY -> day.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
            default -> day;
        };
    }
}
