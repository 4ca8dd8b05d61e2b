package org.claimwright.web.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.faces.convert.ConverterException;
import java.time.LocalDate;
import org.claimwright.kernel.Finding;
import org.claimwright.kernel.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0.00",
        "5, 0.05",
        "-5932, \u221259.32",
        "128410, '1,284.10'",
        "-123456789012345, '\u22121,234,567,890,123.45'",
    })
    void money_is_written_with_two_decimals_and_a_true_minus(long cents, String written) {
        assertEquals(written, MoneyConverter.written(Money.cents(cents)));
    }

    @ParameterizedTest
    @CsvSource({"'1,284.10', 128410", "\u221259.32, -5932", "7, 700"})
    void money_is_read_as_it_is_written(String typed, long cents) {
        assertEquals(Money.cents(cents), MoneyConverter.read(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ten", "1.005", "$5"})
    void what_is_no_amount_in_cents_is_said_to_be_none(String typed) {
        assertThrows(ConverterException.class, () -> MoneyConverter.read(typed));
    }

    @Test
    void dates_are_written_in_words() {
        LocalDate date = LocalDate.of(2026, 3, 4);

        assertEquals("Mar 4, 2026", Dates.day(date));
        assertEquals("Wednesday, Mar 4", Dates.weekday(date));
        assertEquals("Wednesday, Mar 4, 2026", Dates.weekdayAndYear(date));
    }

    @Test
    void a_finding_is_one_sentence_with_what_to_do() {
        Finding finding = new Finding("PPL-0106", "practiceName", "the practice's name is missing", "enter it");

        assertEquals("The practice's name is missing: enter it.", FieldMessages.sentence(finding));
    }
}
