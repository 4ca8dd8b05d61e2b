package org.claimwright.claims.x12;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.claimwright.claims.MendedOn;
import org.claimwright.claims.ReadableSegment;
import org.junit.jupiter.api.Test;

/** A file of ours in words. */
class ReadableClaimsTest {
    private static final String FILE =
            """
            ISA*00*          *00*          *ZZ*LAKESIDE       *ZZ*CLEARING       *261121*0930*^*00501*000000101*1*T*:~
            GS*HC*LAKESIDE*CLEARING*20261121*0930*101*X*005010X222A1~
            ST*837*0001*005010X222A1~
            BHT*0019*00*B00000007*20261121*0930*CH~
            NM1*41*2*LAKESIDE*****46*LAKESIDE~
            PER*IC*DESK*TE*5550100100~
            NM1*40*2*CLEARING*****46*CLEARING~
            HL*1**20*1~
            NM1*85*2*LAKESIDE*****XX*1999999984~
            N3*100 MAIN ST~
            N4*SPRINGFIELD*IL*627010001~
            REF*EI*990000001~
            HL*2*1*22*0~
            SBR*P*18*******CI~
            NM1*IL*1*DOE*JANE****MI*ABC123~
            NM1*PR*2*PRAIRIE MUTUAL*****PI*99901~
            CLM*LF00001042*150***11:B:1*Y*A*Y*Y~
            HI*ABK:J0190~
            LX*1~
            SV1*HC:99213*150*UN*1***1~
            DTP*472*D8*20261102~
            SE*19*0001~
            GE*1*101~
            IEA*1*000000101~
            """;

    private final List<ReadableSegment> segments = ReadableClaims.read(FILE.getBytes(StandardCharsets.ISO_8859_1));

    @Test
    void a_loop_is_named_where_it_begins_and_lies_as_deep_as_it_is() {
        var claim = segment("CLM");
        var line = segment("SV1");

        assertTrue(claim.loop().startsWith("2300 "), claim.loop());
        assertTrue(line.depth() > claim.depth());
        assertEquals("", segment("HI").loop());
    }

    @Test
    void a_value_leads_to_the_page_it_came_from() {
        assertEquals(MendedOn.ENCOUNTER, from("SV1"));
        assertEquals(MendedOn.PRACTICE, from("REF"));
        assertEquals(MendedOn.COVERAGE, from("SBR"));
        assertEquals(MendedOn.PAYER, segment("NM1*PR").elements().get(0).from());
    }

    @Test
    void a_subscriber_belongs_to_the_claim_below_and_the_practice_to_none() {
        assertEquals("LF00001042", segment("SBR").claim());
        assertEquals("LF00001042", segment("DTP").claim());
        assertEquals("", segment("REF").claim());
        assertEquals("", segment("SE").claim());
    }

    @Test
    void a_code_says_what_it_means() {
        var place = segment("CLM").elements().stream()
                .filter(element -> element.place().equals("CLM05-1"))
                .findFirst()
                .orElseThrow();

        assertEquals("11", place.value());
        assertEquals("office", place.meaning());
    }

    private MendedOn from(String segment) {
        return segment(segment).elements().get(0).from();
    }

    private ReadableSegment segment(String beginning) {
        return segments.stream()
                .filter(segment -> segment.text().startsWith(beginning))
                .findFirst()
                .orElseThrow();
    }
}
