package org.claimwright.encounters.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class DiagnosisCodeTest {
    @Test
    void a_code_is_kept_without_its_dot_and_written_with_it() {
        assertEquals("M1711", DiagnosisCode.kept(" m17.11 "));
        assertEquals("M17.11", DiagnosisCode.written("M1711"));
        assertEquals("I10", DiagnosisCode.written("I10"));
    }

    @Test
    void a_code_has_a_letter_a_digit_and_one_to_five_more() {
        for (var code : new String[] {"I10", "E119", "C4A0", "S72001A", "U071"}) {
            assertTrue(DiagnosisCode.hasItsShape(code), code);
        }
        for (var code : new String[] {"", "E1", "1234", "E1.9", "S72001AB", "EE9"}) {
            assertFalse(DiagnosisCode.hasItsShape(code), code);
        }
    }
}
