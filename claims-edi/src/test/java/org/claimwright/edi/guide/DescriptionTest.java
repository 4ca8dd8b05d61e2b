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
                        CAS02 Reason: 45
                        CAS03 Amount: 50
                        CAS05 Reason: 96
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
