package org.claimwright.patientbilling.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.claimwright.kernel.Money;
import org.claimwright.patientbilling.model.SettledPlan.Payment;
import org.claimwright.patientbilling.model.SettledPlan.Row;
import org.junit.jupiter.api.Test;

class InstalmentsTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 12, 15);

    @Test
    void every_small_balance_is_cut_to_the_cent() {
        for (int cents = 1; cents <= 1300; cents++) {
            for (int count = 1; count <= Math.min(cents, 12); count++) {
                var parts = Instalments.of(Money.cents(cents), count, FIRST).stream()
                        .map(PlanInstalment::amount)
                        .toList();
                var where = cents + " in " + count;
                assertEquals(Money.cents(cents), Money.sum(parts), where);
                assertTrue(parts.get(0).inCents() - parts.get(count - 1).inCents() <= 1, where);
                assertTrue(parts.get(count - 1).isPositive(), where);
                for (int i = 1; i < count; i++) {
                    assertTrue(parts.get(i - 1).compareTo(parts.get(i)) >= 0, where + ": the first ones are larger");
                }
            }
        }
    }

    @Test
    void the_cents_that_are_over_stand_on_the_first_ones() {
        assertEquals("333.34 333.33 333.33", amounts(Instalments.of(Money.of("1000.00"), 3, FIRST)));
    }

    @Test
    void the_least_amount_gives_the_number() {
        assertEquals(4, Instalments.count(Money.of("100.00"), Money.of("25.00")));
        assertEquals(5, Instalments.count(Money.of("100.01"), Money.of("25.00")));
        assertEquals(1, Instalments.count(Money.of("10.00"), Money.of("25.00")));
    }

    @Test
    void a_month_apart_and_never_on_a_weekend() {
        var days = Instalments.of(Money.of("480.00"), 36, LocalDate.of(2026, 11, 28)).stream()
                .map(PlanInstalment::dueOn)
                .toList();

        assertEquals(LocalDate.of(2026, 11, 30), days.get(0));
        assertEquals(LocalDate.of(2026, 12, 28), days.get(1));
        assertEquals(LocalDate.of(2027, 3, 1), days.get(3));
        assertTrue(days.stream()
                .noneMatch(day -> day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY));
    }

    @Test
    void a_payment_settles_what_is_due_the_oldest_first() {
        var plan =
                SettledPlan.of(plan(), List.of(new Payment(FIRST.plusMonths(1).plusDays(3), Money.of("150.00"))));

        assertEquals("100.00 50.00 0.00", paid(plan));
        assertEquals(Money.of("50.00"), plan.dueBy(FIRST.plusMonths(1).plusDays(3)));
    }

    @Test
    void an_early_payment_settles_the_next_and_an_extra_shortens_from_the_end() {
        var plan = SettledPlan.of(plan(), List.of(new Payment(FIRST.minusDays(5), Money.of("130.00"))));

        assertEquals("100.00 0.00 30.00", paid(plan));
        assertEquals(FIRST.minusDays(5), plan.rows().get(0).lastPaidOn());
        assertEquals(2, plan.next().orElseThrow().instalment().number());
    }

    @Test
    void a_short_payment_leaves_its_instalment_open() {
        var plan = SettledPlan.of(plan(), List.of(new Payment(FIRST, Money.of("60.00"))));

        assertEquals("60.00 0.00 0.00", paid(plan));
        assertEquals(1, plan.late(FIRST.plusDays(11), 10).size());
        assertEquals(0, plan.late(FIRST.plusDays(10), 10).size());
    }

    /** All splits of a small plan into payments on all days: nothing is lost and nothing is paid twice. */
    @Test
    void whatever_is_paid_whenever_the_plan_adds_up() {
        var instalments = Instalments.of(Money.cents(10), 3, FIRST);
        for (int first = 1; first <= 12; first++) {
            for (int second = 1; second <= 12; second++) {
                for (int days = -20; days <= 80; days += 10) {
                    var plan = SettledPlan.of(
                            instalments,
                            List.of(
                                    new Payment(FIRST.plusDays(days), Money.cents(first)),
                                    new Payment(FIRST.plusDays(days + 7), Money.cents(second))));
                    var paid = Money.sum(plan.rows().stream().map(Row::paid).toList());
                    assertEquals(Money.cents(first + second), paid.plus(plan.more()));
                    assertEquals(Money.cents(10), paid.plus(plan.left()));
                    assertTrue(plan.more().isZero() || plan.left().isZero());
                    assertTrue(plan.rows().stream().noneMatch(row -> row.left().isNegative()));
                }
            }
        }
    }

    private static List<PlanInstalment> plan() {
        return Instalments.of(Money.of("300.00"), 3, FIRST);
    }

    private static String amounts(List<PlanInstalment> plan) {
        return String.join(
                " ", plan.stream().map(each -> each.amount().toString()).toList());
    }

    private static String paid(SettledPlan plan) {
        return String.join(
                " ", plan.rows().stream().map(row -> row.paid().toString()).toList());
    }
}
