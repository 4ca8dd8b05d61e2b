package org.claimwright.demobooks;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The invented past, in months of four weeks.
 *
 * @param begins the first day
 * @param ends the day on which the business clock has caught up
 */
public record DemoStretch(LocalDate begins, LocalDate ends) implements Serializable {
    static final int DAYS_OF_A_MONTH = 28;

    static DemoStretch endingOn(LocalDate ends, int months) {
        return new DemoStretch(ends.minusDays((long) months * DAYS_OF_A_MONTH), ends);
    }

    public int months() {
        return (int) ChronoUnit.DAYS.between(begins, ends) / DAYS_OF_A_MONTH;
    }

    /** How many months lie behind on that day. */
    public int monthsUpTo(LocalDate day) {
        return Math.max(0, Math.min(months(), (int) ChronoUnit.DAYS.between(begins, day) / DAYS_OF_A_MONTH));
    }

    LocalDate endOf(int month) {
        return begins.plusDays((long) month * DAYS_OF_A_MONTH);
    }

    boolean isLast(int month) {
        return month == months();
    }
}
