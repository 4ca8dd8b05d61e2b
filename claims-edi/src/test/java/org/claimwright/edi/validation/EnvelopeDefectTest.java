package org.claimwright.edi.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.List;
import org.claimwright.edi.Finding;
import org.claimwright.edi.ReadLimits;
import org.claimwright.edi.X12File;
import org.claimwright.edi.X12Reader;
import org.junit.jupiter.api.Test;

/** A defect of the frame is told where it stands, and not once more for each segment that it leaves outside. */
class EnvelopeDefectTest {
    private static final String SOUND = SoundFiles.x12(SoundFiles.PROFESSIONAL);
    private static final String GROUP = "GS*HC*SUBMIT01*CLRHOUSE*20261121*0930*101*X*005010X222A1~\n";
    private static final String SET = "ST*837*0001*005010X222A1~\n";
    private static final String BEGINNING = "BHT*0019*00*B1*20261121*0930*CH~\n";

    private static String with(String old, String replacement) {
        assertTrue(SOUND.contains(old), old);
        return SOUND.replace(old, replacement);
    }

    private static List<String> found(String text) {
        return Validation.USUAL.findings(X12Reader.of(new StringReader(text))).stream()
                .map(finding -> finding.code().id() + " " + finding.location() + " @"
                        + finding.position().ordinal())
                .toList();
    }

    @Test
    void a_set_without_its_beginning_is_one_finding() {
        assertEquals(List.of("EDI-0305 BHT @3"), found(with(SET, "")));
    }

    @Test
    void a_beginning_in_lower_case_is_found_as_such() {
        assertEquals(List.of("EDI-0305 st @3", "EDI-0012 st @3"), found(with(SET, SET.replace("ST", "st"))));
    }

    @Test
    void each_stretch_outside_of_sets_is_told() {
        String twoStrays = with(SET, "REF*1~\nREF*2~\n" + SET).replace("GE*1*101~\n", "REF*3~\nREF*4~\nGE*1*101~\n");

        assertEquals(List.of("EDI-0305 REF @3", "EDI-0305 REF @71"), found(twoStrays));
    }

    @Test
    void a_second_set_before_the_first_has_ended_is_told_with_what_no_longer_counts() {
        String nested = with(BEGINNING, BEGINNING + SET.replace("0001", "0002") + BEGINNING);

        assertEquals(List.of("EDI-0301 SE @4", "EDI-0302 SE02 @70", "EDI-0203 GE01 @71"), found(nested));
    }

    @Test
    void a_group_within_a_set_is_one_segment_too_many() {
        String nested =
                with(BEGINNING, GROUP.replace("*101*", "*102*") + BEGINNING).replace("SE*66*", "SE*67*");

        assertEquals(List.of("EDI-0207 GS @4"), found(nested));
        assertEquals(1, X12File.read(nested).sets().size());
    }

    @Test
    void a_group_that_follows_a_set_without_its_end_is_a_group() {
        String cut = SOUND.substring(0, SOUND.indexOf("SE*66"));
        String two = cut
                + SOUND.substring(SOUND.indexOf(GROUP))
                        .replace("*101*", "*102*")
                        .replace("GE*1*101", "GE*1*102");

        assertEquals(List.of("EDI-0301 SE @67", "EDI-0201 GE @67", "EDI-0103 IEA01 @136"), found(two));
    }

    @Test
    void a_set_that_breaks_off_is_not_asked_for_what_it_could_not_say() {
        String cut = SOUND.substring(0, SOUND.indexOf("NM1*40"));

        assertEquals(
                List.of("EDI-0101 IEA @6", "EDI-0201 GE @6", "EDI-0301 SE @6"),
                found(cut).stream().sorted().toList());
    }

    @Test
    void an_interchange_says_who_sends_and_who_receives_it() {
        assertEquals(List.of("EDI-0113 ISA06 @1"), found(with("ZZ*SUBMIT01 ", "ZZ*         ")));
        assertEquals(List.of("EDI-0113 ISA08 @1"), found(with("ZZ*CLRHOUSE ", "ZZ*         ")));
    }

    @Test
    void what_was_not_checked_is_an_error() {
        assertEquals(List.of("EDI-0310 ST03 @3"), found(SOUND.replace("005010X222A1", "005010X222A9")));
        assertEquals(List.of("EDI-0312 ST01 @3"), found(with("ST*837*", "ST*838*")));
    }

    @Test
    void blanks_before_terminators_change_nothing_and_are_told_once() {
        String padded = SOUND.substring(0, 107) + SOUND.substring(107).replace("~", "  ~");

        assertEquals(List.of("EDI-0018 GS @2"), found(padded));
        assertEquals(X12File.read(SOUND).segments(), X12File.read(padded).segments());
        assertEquals(
                List.of("EDI-0015 REF02 @31", "EDI-0018 REF @31", "EDI-0403 2400 REF02 @31"),
                found(with("REF*6R*L1~", "REF*6R* ~")).stream().sorted().toList());
    }

    @Test
    void what_one_would_not_see_is_quoted() {
        Finding finding = X12File.read(SOUND.replace("IEA*1*000000101", "IEA*1* 000000101"))
                .findings()
                .get(0);

        assertEquals("' 000000101'", finding.found());
    }

    @Test
    void expectations_name_elements_and_count_codes() {
        assertEquals("all or none of PER05 and PER06", expected(with("*TE*5550100100", "*TE*5550100100*FX")));
        assertEquals("1 at most", expected(with("REF*F8*ICN1", "REF*F8*ICN1^ICN2")));
        assertEquals("1 2 3 4 5 6 7 8 9 10 11 12", expected(with("*4***1~", "*4***13~")));
        Finding shortCity = finding(with("N4*SPRINGFIELD*IL*627030048", "N4*S*IL*627030048"));
        assertEquals("1 character", shortCity.found());
    }

    private static Finding finding(String text) {
        return Validation.USUAL.findings(X12Reader.of(new StringReader(text))).get(0);
    }

    private static String expected(String text) {
        return finding(text).expected();
    }

    @Test
    void the_reader_tells_each_finding_as_it_is_made() {
        StringBuilder told = new StringBuilder();
        String text = with("SE*66*", "SE*67*");
        try (X12Reader reader = X12Reader.of(
                new StringReader(text),
                ReadLimits.USUAL,
                finding -> told.append(finding.code().id()))) {
            String last = "";
            while (reader.hasNext() && told.isEmpty()) {
                last = reader.next().id();
            }
            assertEquals("DTP", last);
        }
        assertEquals("EDI-0303", told.toString());
    }
}
