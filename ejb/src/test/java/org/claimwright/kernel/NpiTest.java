package org.claimwright.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NpiTest {
    @Test
    void the_published_example_is_valid() {
        assertTrue(Npi.isValid("1234567893"));
    }

    @Test
    void exactly_one_last_digit_fits_each_body() {
        for (var body : List.of("100000000", "123456789", "199999999", "287654321")) {
            assertEquals(
                    1,
                    IntStream.range(0, 10)
                            .filter(digit -> Npi.isValid(body + digit))
                            .count());
        }
    }

    @Test
    void what_is_no_npi_is_not_valid() {
        for (var wrong : new String[] {null, "", "123456789", "12345678930", "3234567893", "12345X7893"}) {
            assertFalse(Npi.isValid(wrong), wrong);
        }
    }
}
