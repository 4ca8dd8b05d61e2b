package org.claimwright.edi.guide;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.claimwright.edi.Finding;
import org.claimwright.edi.validation.SoundFiles;
import org.claimwright.edi.validation.Validation;
import org.junit.jupiter.api.Test;

/** A row that would never find anything is refused when the table is read: else its author would believe it kept. */
class CompanionTest {
    private static final String GUIDE = "guide,005010X222A1\n";
    private static final String NO_TAXONOMY = SoundFiles.x12(SoundFiles.PROFESSIONAL)
            .replace("PRV*PE*PXC*207Q00000X~\n", "")
            .replace("SE*66*", "SE*65*");

    private static List<String> found(String table) {
        Companion companion = Companion.read(new ByteArrayInputStream(table.getBytes(UTF_8)));
        return Validation.USUAL
                .withCompanion(companion)
                .findings(new ByteArrayInputStream(NO_TAXONOMY.getBytes(UTF_8)))
                .stream()
                .map(Finding::expected)
                .toList();
    }

    private static void refused(String why, String table) {
        String message =
                assertThrows(IllegalArgumentException.class, () -> found(table)).getMessage();
        assertEquals(why, message.substring(message.lastIndexOf(": ") + 2));
    }

    @Test
    void a_rule_is_kept_or_told() {
        assertEquals(List.of("taxonomy, please"), found(GUIDE + "when,2310B,NM101 = 82,need,PRV03,taxonomy, please\n"));
        assertEquals(List.of(), found(GUIDE + "when,2310B,NM101 = 82,without,PRV03,none\n"));
    }

    @Test
    void a_guide_goes_by_its_older_names_too() {
        assertEquals(List.of("why"), found("guide,005010X222\nwhen,2310B,NM101 = 82,need,PRV03,why\n"));
    }

    @Test
    void a_table_without_a_guide_is_refused() {
        assertEquals(
                "A companion begins with its guide: guide,005010X222A1",
                assertThrows(IllegalArgumentException.class, () -> found("")).getMessage());
        refused("the guide is named before", "when,2310B,NM101 = 82,need,PRV03,why\n");
        refused("it names no guide known here", "guide,005010X999\n");
        refused("a companion is about one guide", GUIDE + GUIDE);
    }

    @Test
    void a_rule_that_could_never_find_anything_is_refused() {
        refused("'CLM01' is no element = values", GUIDE + "when,2300,CLM01,need,REF G1,why\n");
        refused("'CLM01 =' is no element = values", GUIDE + "when,2300,CLM01 =,need,REF G1,why\n");
        refused("'wants' is neither need nor without", GUIDE + "when,2300,CLM01 = *,wants,REF G1,why\n");
        refused("the guide has no loop 9999", GUIDE + "when,9999,CLM01 = *,need,REF G1,why\n");
        refused("loop 2310B has no CLM01", GUIDE + "when,2310B,CLM01 = *,need,REF G1,why\n");
        refused("loop 2300 has no CLM77", GUIDE + "when,2300,CLM77 = *,need,REF G1,why\n");
        refused("loop 2300 has no ZZZ", GUIDE + "when,2300,CLM01 = *,need,ZZZ,why\n");
        refused("loop 2000A does not stand directly in 2300", GUIDE + "when,2300,CLM01 = *,need,2000A PRV,why\n");
        refused("'ref g1' is no segment or element", GUIDE + "when,2300,CLM01 = *,need,ref g1,why\n");
        refused("it is when,loop,element = values,need or without,what,why", GUIDE + "when,2300,CLM01 = *\n");
    }

    @Test
    void what_is_no_table_is_not_shown_in_full() {
        assertEquals(
                "No row of a companion: " + "x".repeat(60) + "...: it begins with guide or when",
                assertThrows(IllegalArgumentException.class, () -> found("x".repeat(5_000)))
                        .getMessage());
    }
}
