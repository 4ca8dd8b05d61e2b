package org.claimwright.registration.model;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * The order in which a patient's coverages are billed. On each day the ranks in force are 1, 2, 3 without a gap and
 * without a double, for a payer asks who paid before it and accepts one answer.
 */
public record CoverageOrder(List<Period> periods) {
    /**
     * When a coverage holds its rank.
     *
     * @param to the last day, null while it goes on
     */
    public record Period(int rank, LocalDate from, LocalDate to) {
        public boolean includes(LocalDate day) {
            return !day.isBefore(from) && (to == null || !day.isAfter(to));
        }

        boolean overlaps(Period other) {
            return includes(other.from) || other.includes(from);
        }
    }

    /** Whether another coverage has the rank on a day of this one. */
    public boolean isTaken(Period period) {
        return others(period).anyMatch(other -> other.rank == period.rank && other.overlaps(period));
    }

    /** Whether on some day of this coverage nothing is ranked just before it. */
    public boolean leavesAGapBefore(Period period) {
        return period.rank > 1 && daysToLookAt(period).anyMatch(day -> nothingIsRanked(period.rank - 1, day));
    }

    /** What is ranked before can stop being there only after one of its last days. */
    private Stream<LocalDate> daysToLookAt(Period period) {
        var afterAnEnd = periods.stream()
                .filter(other -> other.to != null)
                .map(other -> other.to.plusDays(1))
                .filter(period::includes);
        return Stream.concat(Stream.of(period.from), afterAnEnd);
    }

    private boolean nothingIsRanked(int rank, LocalDate day) {
        return periods.stream().noneMatch(other -> other.rank == rank && other.includes(day));
    }

    /** A period is left out once by identity: two coverages may hold the same rank over the same days. */
    private Stream<Period> others(Period period) {
        return periods.stream().filter(other -> other != period);
    }
}
