package org.claimwright.registration.model;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
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

        boolean goesOnAfter(LocalDate day) {
            return to == null || to.isAfter(day);
        }

        public boolean movesUpAfter(Period ended, LocalDate lastDay) {
            return rank > ended.rank && goesOnAfter(lastDay);
        }

        /** What becomes of it when it takes the next better rank from a day on. */
        Stream<Period> movedUpOn(LocalDate firstDay) {
            return from.isBefore(firstDay)
                    ? Stream.of(new Period(rank, from, firstDay.minusDays(1)), new Period(rank - 1, firstDay, to))
                    : Stream.of(new Period(rank - 1, from, to));
        }

        boolean overlaps(Period other) {
            return includes(other.from) || other.includes(from);
        }
    }

    /** The order once a coverage has ended and those ranked after it have moved up from the next day. */
    public CoverageOrder whenEnded(Period ended, LocalDate lastDay) {
        var rest = others(ended)
                .flatMap(other ->
                        other.movesUpAfter(ended, lastDay) ? other.movedUpOn(lastDay.plusDays(1)) : Stream.of(other));
        return new CoverageOrder(Stream.concat(Stream.of(new Period(ended.rank, ended.from, lastDay)), rest)
                .toList());
    }

    /** Whether on each day the ranks in force are without a double and without a gap. */
    public boolean isWhole() {
        return periods.stream().noneMatch(period -> isTaken(period) || leavesAGapBefore(period));
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

    /** All but the period itself, which is left out once: two coverages may hold the same rank over the same days. */
    private Stream<Period> others(Period period) {
        var own = periods.indexOf(period);
        return IntStream.range(0, periods.size()).filter(i -> i != own).mapToObj(periods::get);
    }
}
