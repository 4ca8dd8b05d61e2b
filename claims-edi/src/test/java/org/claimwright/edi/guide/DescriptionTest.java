package org.claimwright.edi.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.claimwright.edi.Segment;
import org.claimwright.edi.SharedFiles;
import org.claimwright.edi.TransactionSet;
import org.claimwright.edi.X12File;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class DescriptionTest {
    private static final String FILE =
            """
            ISA*00*          *00*          *ZZ*SUBMIT01       *ZZ*CLRHOUSE       *261121*0930*^*00501*000000101*0*T*:~
            GS*HP*SUBMIT01*CLRHOUSE*20261121*0930*101*X*005010X221A1~
            ST*835*0001~
            BPR*I*157*C*ACH************20261112~
            LX*1~
            CLP*PCN1*22*150*80~
            SVC*HC:99213:25*150*80**1~
            DTM*472*20261102~
            CAS*CO*45*50**96*20~
            PLB*1999999984*20261231*WO:ICN1*-80~
            SE*9*0001~
            GE*1*101~
            IEA*1*000000101~
            """;

    private static String listing(List<DescribedSegment> segments) {
        StringBuilder text = new StringBuilder();
        for (DescribedSegment segment : segments) {
            text.append("  ".repeat(segment.depth()) + segment.loop() + "|" + segment.name() + "\n");
            for (DescribedElement element : segment.elements()) {
                text.append("  ".repeat(segment.depth() + 1) + element.place() + " " + element.name() + ": "
                        + element.value() + (element.meaning().isEmpty() ? "" : " (" + element.meaning() + ")") + "\n");
            }
        }
        return text.toString();
    }

    @Test
    void a_set_is_listed_with_loops_names_and_meanings() {
        TransactionSet set = X12File.read(FILE).sets().get(0);

        assertEquals(
                """
                |Start of the set
                  ST01 Kind of set: 835 (remittance)
                  ST02 Control number: 0001
                |Payment
                  BPR01 Handling: I (with the payment)
                  BPR02 Payment: 157
                  BPR03 Credit or debit: C (credit)
                  BPR04 Method: ACH (bank transfer)
                  BPR16 Effective on: 20261112 (2026-11-12)
                  2000|Line or group number
                    LX01 Number: 1
                    2100|Claim payment
                      CLP01 Patient control number: PCN1
                      CLP02 Status: 22 (reversal)
                      CLP03 Charge: 150
                      CLP04 Paid: 80
                      2110|Service
                        SVC01-1 Code list: HC (HCPCS)
                        SVC01-2 Procedure: 99213
                        SVC01-3 Modifier: 25
                        SVC02 Charge: 150
                        SVC03 Paid: 80
                        SVC05 Paid units: 1
                      2110|Date
                        DTM01 What happened: 472 (service)
                        DTM02 Date: 20261102 (2026-11-02)
                      2110|Adjustments
                        CAS01 Who bears it: CO (the provider by contract)
                        CAS02 Reason: 45 (above the contract)
                        CAS03 Amount: 50
                        CAS05 Reason: 96 (not covered)
                        CAS06 Amount: 20
                |Provider adjustments
                  PLB01 Provider: 1999999984
                  PLB02 Fiscal period ends: 20261231 (2026-12-31)
                  PLB03-1 Reason: WO
                  PLB03-2 Reference: ICN1
                  PLB04 Amount: -80
                |End of the set
                  SE01 Segments: 9
                  SE02 Control number: 0001
                """,
                listing(Description.of(set)));
        assertEquals("Service payment", Description.of(set).get(4).loopName());
    }

    private static String meaning(String segment, String place) {
        return Description.of(Segment.parse(segment)).elements().stream()
                .filter(element -> element.place().equals(place))
                .map(DescribedElement::meaning)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_heart_of_an_answer_has_meanings() {
        String benefit = "EB*C*IND*30^98***29*350**VS*3*Y*N";
        String status = "STC*F1:65:PR*20261112**285*157*20261111**20261112*EFT45";

        assertEquals("deductible", meaning(benefit, "EB01"));
        assertEquals("individual", meaning(benefit, "EB02"));
        assertEquals("the plan as a whole, physician's office visit", meaning(benefit, "EB03"));
        assertEquals("remaining", meaning(benefit, "EB06"));
        assertEquals("visits", meaning(benefit, "EB09"));
        assertEquals("needed", meaning(benefit, "EB11"));
        assertEquals("out of the network", meaning(benefit, "EB12"));
        assertEquals("finalized, paid", meaning(status, "STC01-1"));
        assertEquals("paid", meaning(status, "STC01-2"));
        assertEquals("2026-11-11", meaning(status, "STC06"));
        assertEquals("member not found", meaning("AAA*N**75*C", "AAA03"));
        assertEquals("plan begins", meaning("DTP*346*D8*20260101", "DTP01"));
        assertEquals("sender number not valid", meaning("TA1*000000101*261121*0930*R*006", "TA105"));
    }

    @Test
    void several_codes_of_an_element_are_shown_apart() {
        assertEquals(
                "30^98",
                Description.of(Segment.parse("EQ*30^98")).elements().get(0).value());
    }

    @Test
    void envelopes_and_the_older_acknowledgment_have_names() {
        for (String segment : List.of(
                "GS*HC*SUBMIT01*CLRHOUSE*20261121*0930*101*X*005010X222A1",
                "GE*1*101",
                "IEA*1*000000101",
                "AK3*REF*6*2010AA*8",
                "AK4*2*127*1*X",
                "AK5*R*5")) {
            DescribedSegment described = Description.of(Segment.parse(segment));
            assertFalse(described.name().isEmpty(), segment);
            described.elements().forEach(element -> assertFalse(element.name().isEmpty(), element.place()));
        }
        assertEquals("Segment in error", Words.loop("005010X230", "2100"));
    }

    @Test
    void a_single_segment_and_an_unknown_guide_are_described_too() {
        assertEquals(
                "rejected",
                Description.of(Segment.parse("TA1*000000101*261121*0930*R*023"))
                        .elements()
                        .get(3)
                        .meaning());
        TransactionSet unknown = X12File.read(FILE.replace("*835*", "*820*").replace("X221A1", "X218"))
                .sets()
                .get(0);
        assertEquals(unknown.segments().size(), Description.of(unknown).size());
    }

    @TestFactory
    Stream<DynamicTest> every_segment_of_a_sample_is_described_in_file_order() {
        List<Path> files = new ArrayList<>();
        List.of("837P", "837I", "837D", "835", "999", "277CA", "270", "271", "276", "277", "278")
                .forEach(kind -> files.addAll(SharedFiles.samples(kind, "gold", "good")));
        return files.stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
                    for (TransactionSet set : SharedFiles.read(file).sets()) {
                        List<DescribedSegment> described = Description.of(set);
                        assertEquals(
                                set.segments().stream().map(Segment::toString).toList(),
                                described.stream().map(DescribedSegment::text).toList());
                        described.forEach(segment -> assertFalse(segment.name().isEmpty(), segment.text()));
                    }
                }));
    }
}
