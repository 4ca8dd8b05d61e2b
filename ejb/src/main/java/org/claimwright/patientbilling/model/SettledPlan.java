package org.claimwright.patientbilling.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimwright.kernel.Money;

/**
 * A plan's schedule with what was paid on it, worked out from the payments each time. A payment settles what is due by its day, the
 * oldest first, or else the oldest open instalment, early; what is more than that shortens the plan from its end.
 */
public final class SettledPlan {
    /** A payment that stands. */
    public record Payment(LocalDate on, Money amount) {}

    /** What became of an instalment. */
    public static final class Row {
        private final PlanInstalment instalment;
        private Money paid = Money.ZERO;
        private LocalDate lastPaidOn;

        private Row(PlanInstalment instalment) {
            this.instalment = instalment;
        }

        private Money take(Payment payment, Money amount) {
            var part = amount.compareTo(left()) < 0 ? amount : left();
            if (part.isPositive()) {
                paid = paid.plus(part);
                lastPaidOn = payment.on();
            }
            return amount.minus(part);
        }

        public PlanInstalment instalment() {
            return instalment;
        }

        public Money paid() {
            return paid;
        }

        public Money left() {
            return instalment.amount().minus(paid);
        }

        public boolean isOpen() {
            return left().isPositive();
        }

        /** Null while nothing was paid on it. */
        public LocalDate lastPaidOn() {
            return lastPaidOn;
        }

        public boolean isDueBy(LocalDate day) {
            return !instalment.dueOn().isAfter(day);
        }
    }

    private final List<Row> rows;
    private Money more = Money.ZERO;

    private SettledPlan(List<PlanInstalment> instalments) {
        rows = instalments.stream().map(Row::new).toList();
    }

    public static SettledPlan of(List<PlanInstalment> instalments, List<Payment> payments) {
        var plan = new SettledPlan(instalments);
        payments.forEach(plan::take);
        return plan;
    }

    private void take(Payment payment) {
        var left = payment.amount();
        var first = firsts(payment.on());
        for (var row : first) {
            left = row.take(payment, left);
        }
        var fromTheEnd = new ArrayList<>(rows);
        Collections.reverse(fromTheEnd);
        for (var row : fromTheEnd) {
            left = row.take(payment, left);
        }
        more = more.plus(left);
    }

    /** What is due by the day, or the oldest open one when nothing is. */
    private List<Row> firsts(LocalDate day) {
        var due = open().filter(row -> row.isDueBy(day)).toList();
        return due.isEmpty() ? open().limit(1).toList() : due;
    }

    private Stream<Row> open() {
        return rows.stream().filter(Row::isOpen);
    }

    public List<Row> rows() {
        return rows;
    }

    public Money left() {
        return Money.sum(rows.stream().map(Row::left).toList());
    }

    /** What was paid beyond the plan; the books put it elsewhere, so that it is zero. */
    public Money more() {
        return more;
    }

    /** What is open of the instalments that are due by a day. */
    public Money dueBy(LocalDate day) {
        return Money.sum(open().filter(row -> row.isDueBy(day)).map(Row::left).toList());
    }

    /** Instalments still open when their days of grace are over. */
    public List<Row> late(LocalDate today, int graceDays) {
        return open().filter(row -> row.instalment().dueOn().plusDays(graceDays).isBefore(today))
                .toList();
    }

    public Optional<Row> next() {
        return open().findFirst();
    }
}
