package org.claimwright.web.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TypedDayTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Test
    void a_day_is_read_in_the_ways_billers_write_it() {
        for (var typed : new String[] {
            "Nov 17, 2026",
            "nov 17 2026",
            "11/17/2026",
            "11/17/26",
            "11/17",
            "1117",
            "111726",
            "11172026",
            "2026-11-17",
            "Nov 17"
        }) {
            assertEquals(Optional.of(LocalDate.of(2026, 11, 17)), TypedDay.read(typed, TODAY), typed);
        }
    }

    @Test
    void a_letter_stands_for_today_and_yesterday() {
        assertEquals(Optional.of(TODAY), TypedDay.read(" T ", TODAY));
        assertEquals(Optional.of(TODAY.minusDays(1)), TypedDay.read("y", TODAY));
    }

    @Test
    void without_a_year_it_is_the_latest_such_day() {
        assertEquals(Optional.of(LocalDate.of(2025, 12, 24)), TypedDay.read("12/24", TODAY));
        assertEquals(Optional.of(TODAY), TypedDay.read("11/21", TODAY));
    }

    @Test
    void a_short_year_lies_in_the_last_hundred() {
        assertEquals(Optional.of(LocalDate.of(1964, 7, 2)), TypedDay.read("7/2/64", TODAY));
        assertEquals(Optional.of(LocalDate.of(2026, 7, 2)), TypedDay.read("7/2/26", TODAY));
        assertEquals(Optional.of(LocalDate.of(1927, 7, 2)), TypedDay.read("7/2/27", TODAY));
    }

    @Test
    void what_is_no_day_is_none() {
        for (var typed : new String[] {"", "13/45", "2/30/2026", "knee", "11", "111"}) {
            assertEquals(Optional.empty(), TypedDay.read(typed, TODAY), typed);
        }
    }
}
