package org.claimwright.patientbilling.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.claimwright.kernel.Money;
import org.junit.jupiter.api.Test;

class ScanLineTest {
    private static final LocalDate DUE = LocalDate.of(2026, 12, 10);

    @Test
    void it_has_fixed_places_and_a_check_digit() {
        var line = ScanLine.of("20318", "48213", Money.of("32.51"), DUE).printed();

        assertEquals("0000020318 00048213 000003251 121026 2", line);
        assertTrue(ScanLine.isValid(line));
    }

    @Test
    void one_wrong_digit_is_found_wherever_it_stands() {
        var line = ScanLine.of("10000017", "10042", Money.of("1284.10"), DUE)
                .printed()
                .replace(" ", "");
        for (int place = 0; place < line.length(); place++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                var read = line.substring(0, place) + digit + line.substring(place + 1);
                assertEquals(read.equals(line), ScanLine.isValid(read), read);
            }
        }
        assertFalse(ScanLine.isValid(line.substring(1)));
    }

    @Test
    void what_has_no_room_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> ScanLine.of("1", "123456789", Money.ZERO, DUE));
        assertThrows(IllegalArgumentException.class, () -> ScanLine.of("1", "1", Money.of("99999999.99"), DUE));
    }

    @Test
    void an_amount_is_as_old_as_the_first_statement_that_asked_for_it() {
        var parts = List.of(
                new Ageing.Part(DUE, Money.cents(1)),
                new Ageing.Part(DUE.minusDays(30), Money.cents(20)),
                new Ageing.Part(DUE.minusDays(31), Money.cents(300)),
                new Ageing.Part(DUE.minusDays(91), Money.cents(4000)),
                new Ageing.Part(DUE.minusDays(121), Money.cents(50000)));

        assertEquals(
                new Ageing(Money.cents(21), Money.cents(300), Money.ZERO, Money.cents(3990), Money.ZERO),
                Ageing.of(DUE, parts, Money.cents(50010)));
    }

    @Test
    void a_statement_whose_sums_do_not_come_out_is_not_made() {
        var one = Money.cents(1);
        var zero = Money.ZERO;

        assertThrows(
                IllegalStateException.class,
                () -> new StatementAmounts(zero, one, zero, zero, zero, zero, zero, zero, zero, zero, zero, zero));
        assertThrows(
                IllegalStateException.class,
                () -> new StatementAmounts(zero, one, zero, zero, zero, one, zero, zero, zero, zero, zero, zero));
        assertThrows(
                IllegalStateException.class,
                () -> new StatementAmounts(zero, one, zero, zero, zero, one, zero, zero, one, zero, zero, zero));
    }
}
