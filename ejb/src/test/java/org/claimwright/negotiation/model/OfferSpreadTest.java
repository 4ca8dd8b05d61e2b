package org.claimwright.negotiation.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.claimwright.kernel.Money;
import org.junit.jupiter.api.Test;

class OfferSpreadTest {
    @Test
    void each_line_gets_what_was_allowed_and_its_part_of_the_rest() {
        var lines = List.of(line(10000, 12000), line(5000, 6000));

        assertEquals(List.of(Money.of("110.00"), Money.of("55.00")), OfferSpread.over(lines, Money.of("165.00")));
    }

    @Test
    void cents_that_are_left_go_to_the_lines_that_were_cut_most_and_then_to_the_first() {
        var lines = List.of(line(0, 100), line(0, 100), line(0, 100));

        assertEquals(
                List.of(Money.cents(34), Money.cents(33), Money.cents(33)), OfferSpread.over(lines, Money.cents(100)));
    }

    /** Three lines with up to five cents short each, and every total between what was allowed and what is expected. */
    @Test
    void for_all_small_cases_the_parts_are_the_total_and_stay_within_their_lines() {
        for (int one = 1; one <= 5; one++) {
            for (int two = 1; two <= 5; two++) {
                for (int three = 1; three <= 5; three++) {
                    var lines = List.of(line(7, 7 + one), line(0, two), line(100, 100 + three));
                    for (int rest = 0; rest <= one + two + three; rest++) {
                        holds(lines, Money.cents(107L + rest));
                    }
                }
            }
        }
    }

    private static void holds(List<OfferSpread.Line> lines, Money total) {
        var amounts = OfferSpread.over(lines, total);

        assertEquals(total, Money.sum(amounts));
        for (int i = 0; i < lines.size(); i++) {
            assertTrue(amounts.get(i).compareTo(lines.get(i).allowed()) >= 0, lines + " " + total + " " + amounts);
            assertTrue(amounts.get(i).compareTo(lines.get(i).expected()) <= 0, lines + " " + total + " " + amounts);
        }
    }

    private static OfferSpread.Line line(long allowed, long expected) {
        return new OfferSpread.Line(Money.cents(allowed), Money.cents(expected));
    }
}
