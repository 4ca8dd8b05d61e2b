package org.claimwright.registration.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.claimwright.registration.model.CoverageOrder.Period;
import org.junit.jupiter.api.Test;

class CoverageOrderTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final int DAYS = 4;

    @Test
    void a_secondary_needs_a_primary_on_each_of_its_days() {
        var primary = new Period(1, day(1), day(3));
        var secondary = new Period(2, day(1), null);

        assertTrue(new CoverageOrder(List.of(primary, secondary)).leavesAGapBefore(secondary));
        var next = new Period(1, day(4), null);
        assertFalse(new CoverageOrder(List.of(primary, secondary, next)).leavesAGapBefore(secondary));
    }

    @Test
    void a_rank_is_held_by_one_coverage_at_a_time() {
        var old = new Period(1, day(1), day(2));
        var overlapping = new Period(1, day(2), null);
        var following = new Period(1, day(3), null);

        assertTrue(new CoverageOrder(List.of(old, overlapping)).isTaken(overlapping));
        assertFalse(new CoverageOrder(List.of(old, following)).isTaken(following));
    }

    @Test
    void whoever_is_ranked_after_an_ended_coverage_moves_up() {
        var primary = new Period(1, day(1), null);
        var secondary = new Period(2, day(1), null);
        var later = new Period(3, day(4), null);

        var order = new CoverageOrder(List.of(primary, secondary, later)).whenEnded(primary, day(2));

        assertTrue(order.isWhole());
        assertEquals(
                List.of(
                        new Period(1, day(1), day(2)),
                        new Period(2, day(1), day(2)),
                        new Period(1, day(3), null),
                        new Period(2, day(4), null)),
                order.periods());
    }

    @Test
    void nobody_moves_up_to_a_rank_that_is_held_later() {
        var primary = new Period(1, day(1), day(2));
        var next = new Period(1, day(3), null);
        var secondary = new Period(2, day(1), null);

        assertFalse(new CoverageOrder(List.of(primary, next, secondary))
                .whenEnded(primary, day(1))
                .isWhole());
    }

    /** All sets of up to three coverages within four days: the boundaries looked at say the same as every single day. */
    @Test
    void order_agrees_with_a_look_at_every_day() {
        var all = everyPeriod();
        for (var a : all) {
            for (var b : all) {
                for (var c : all) {
                    agrees(List.of(a, b, c));
                }
            }
        }
    }

    private static void agrees(List<Period> periods) {
        var order = new CoverageOrder(periods);
        for (int i = 0; i < periods.size(); i++) {
            var period = periods.get(i);
            assertEquals(takenOnSomeDay(periods, i), order.isTaken(period), () -> period + " in " + periods);
            assertEquals(
                    aloneOnSomeDay(periods, period), order.leavesAGapBefore(period), () -> period + " in " + periods);
        }
    }

    private static boolean takenOnSomeDay(List<Period> periods, int own) {
        for (int number = 1; number <= DAYS + 1; number++) {
            for (int i = 0; i < periods.size(); i++) {
                var sameRank = periods.get(i).rank() == periods.get(own).rank();
                if (i != own
                        && sameRank
                        && periods.get(i).includes(day(number))
                        && periods.get(own).includes(day(number))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean aloneOnSomeDay(List<Period> periods, Period period) {
        for (int number = 1; number <= DAYS + 1; number++) {
            var today = day(number);
            if (period.rank() > 1
                    && period.includes(today)
                    && periods.stream().noneMatch(p -> p.rank() == period.rank() - 1 && p.includes(today))) {
                return true;
            }
        }
        return false;
    }

    private static List<Period> everyPeriod() {
        var periods = new ArrayList<Period>();
        for (int rank = 1; rank <= 3; rank++) {
            for (int from = 1; from <= DAYS; from++) {
                periods.add(new Period(rank, day(from), null));
                for (int to = from; to <= DAYS; to++) {
                    periods.add(new Period(rank, day(from), day(to)));
                }
            }
        }
        return periods;
    }

    private static LocalDate day(int number) {
        return FIRST.plusDays(number - 1L);
    }
}
