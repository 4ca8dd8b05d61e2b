package org.claimwright.edi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CodeSetTest {
    @Test
    void every_code_is_found_and_no_other() {
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < 2_000; i += 2) {
            codes.add("N" + i);
        }
        CodeSet set = CodeSet.of(codes);

        for (int i = 0; i < 2_000; i++) {
            assertEquals(i % 2 == 0, set.contains("N" + i), "N" + i);
        }
    }

    @Test
    void nothing_is_no_code_and_long_ones_are_compared_whole() {
        CodeSet set = CodeSet.of(List.of("AB", "123456789"));

        assertFalse(set.contains(""));
        assertFalse(CodeSet.of(List.of()).contains("AB"));
        assertTrue(set.contains("123456789"));
        assertFalse(set.contains("123456780"));
        assertTrue(set.contains("xAB*", 1, 3));
    }

    @Test
    void texts_of_eight_characters_have_numbers_of_their_own() {
        assertNotEquals(CodeSet.number("12345678", 0, 8), CodeSet.number("22345678", 0, 8));
        assertNotEquals(CodeSet.number("A", 0, 1), CodeSet.number("\u0000A", 0, 2));
        assertEquals(CodeSet.LONG, CodeSet.number("123456789", 0, 9));
        assertEquals(CodeSet.LONG, CodeSet.number("\u0141", 0, 1));
    }
}
