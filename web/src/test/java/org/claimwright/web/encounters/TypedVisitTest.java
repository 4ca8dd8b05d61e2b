package org.claimwright.web.encounters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TypedVisitTest {
    @Test
    void blank_lines_at_the_end_are_only_there_to_go_on_with() {
        var visit = TypedVisit.of(fields(Map.of("procedure", new String[] {"99214", "", "83036", "", ""})));

        assertEquals(
                List.of("99214", "", "83036"),
                visit.lines().stream().map(TypedLine::procedure).toList());
        assertEquals(6, visit.linesShown().size());
    }

    @Test
    void units_that_filled_themselves_make_no_line_and_a_typed_price_does() {
        assertTrue(new TypedLine("", "", "", "A", "1", "").isBlank());
        assertFalse(new TypedLine("", "", "", "", "", "12.00").isBlank());
    }

    @Test
    void what_is_missing_from_a_request_is_empty() {
        var visit = TypedVisit.of(Map.of());

        assertEquals("", visit.dateOfService());
        assertEquals(12, visit.diagnosesShown().size());
        assertEquals(6, visit.linesShown().size());
        assertTrue(visit.isNew());
    }

    @Test
    void there_is_always_a_line_to_go_on_with() {
        var full = new String[9];
        Arrays.fill(full, "99214");

        assertEquals(
                10,
                TypedVisit.of(fields(Map.of("procedure", full))).linesShown().size());
    }

    private static Map<String, String[]> fields(Map<String, String[]> given) {
        var all = new HashMap<>(given);
        for (var column : List.of("charge", "modifiers", "pointers", "units", "price")) {
            all.computeIfAbsent(column, name -> blanks(given.get("procedure").length));
        }
        return all;
    }

    private static String[] blanks(int count) {
        var blanks = new String[count];
        Arrays.fill(blanks, "");
        return blanks;
    }
}
