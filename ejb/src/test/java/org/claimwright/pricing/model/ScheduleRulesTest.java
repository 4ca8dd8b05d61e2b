package org.claimwright.pricing.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.claimwright.kernel.Said;
import org.claimwright.pricing.FeeScheduleForm;
import org.junit.jupiter.api.Test;

class ScheduleRulesTest {
    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 1);
    private static final LocalDate DECEMBER = LocalDate.of(2026, 12, 31);

    @Test
    void a_schedule_has_a_name_a_first_day_and_may_go_on_without_end() {
        assertEquals(List.of(), ScheduleRules.check(new FeeScheduleForm("2026", JANUARY, null)));
        assertEquals(
                List.of(
                        "PRC-0101 name: the schedule has no name: give it a name you will know it by",
                        "PRC-0102 from: the schedule has no first day: give the first day on which its prices hold"),
                Said.by(ScheduleRules.check(new FeeScheduleForm(" ", null, DECEMBER))));
    }

    @Test
    void a_schedule_ends_on_its_first_day_or_later() {
        assertEquals(List.of(), ScheduleRules.check(new FeeScheduleForm("One day", JANUARY, JANUARY)));
        assertEquals(
                List.of("PRC-0103 to: the last day, Jan 1, 2026, is before the first, Dec 31, 2026:"
                        + " mend one of the two days"),
                Said.by(ScheduleRules.check(new FeeScheduleForm("Turned", DECEMBER, JANUARY))));
    }

    @Test
    void a_day_that_two_schedules_share_is_named_with_the_other_one() {
        assertEquals(
                List.of(
                        "PRC-0104 from: 2026 is in force from Jan 1, 2026 to Dec 31, 2026:"
                                + " end that schedule the day before, or choose other days",
                        "PRC-0104 from: Now is in force from Dec 31, 2026:"
                                + " end that schedule the day before, or choose other days"),
                Said.by(ScheduleRules.overlaps(
                        List.of(new FeeSchedule("2026", JANUARY, DECEMBER), new FeeSchedule("Now", DECEMBER, null)))));
    }
}
