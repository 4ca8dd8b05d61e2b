package org.claimwright.edi.validation;

import static org.claimwright.edi.validation.Planting.in;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Where the first segment of a loop is missing or wrong, the rest of the loop is still taken for it, and few findings tell of it. */
class LoopBeginningTest {
    private static final String P = SoundFiles.PROFESSIONAL;
    private static final String R = SoundFiles.REMITTANCE;

    @TestFactory
    Stream<DynamicTest> a_loop_without_its_first_segment_is_still_known() {
        return Stream.of(
                in(P).without("LX*1")
                        .findsOnly("first line", "EDI-0410 2400 LX", "CLM*PCN1*200***11:B:7*Y*A*Y*Y**AA:::IL"),
                in(P).without("LX*2").findsOnly("next line", "EDI-0402 2400 LX", "SV1*HC:J0696*50*UN*4***1"),
                in(P).without("SBR*P*19*GRP100******CI").findsOnly("other payer", "EDI-0402 2320 SBR", "CAS*PR*1*10"),
                in(P).without("NM1*IL*1*DOE*JANE****MI*ABC1")
                        .findsOnly("subscriber", "EDI-0410 2010BA NM1", "HL*2*1*22*0"),
                in(P).without("NM1*85*2*LAKESIDE CLINIC*****XX*1999999984")
                        .findsOnly("billing provider", "EDI-0410 2010AA NM1", "HL*1**20*1"),
                in(P).without("HL*2*1*22*0").findsOnly("first subscriber's level", "EDI-0410 2000B HL", "HL*1**20*1"),
                in(P).without("HL*3*1*22*1")
                        .findsOnly("next subscriber's level", "EDI-0402 2000B HL", "SBR*S**GRP200******CI"),
                in(P).without("SVD*99901*80*HC:99213**1")
                        .finds("other payer's decision", "EDI-0402 2430 SVD", "CAS*CO*45*50**3*20"),
                in(R).without("SVC*HC:99213*150*110**1").finds("paid line", "EDI-0402 2110 SVC", "DTM*472*20261102"),
                in(R).without("CLP*PCN2*1*60*45*0*12*ICN2*11*1")
                        .finds("paid claim", "EDI-0402 2100 CLP", "CAS*CO*45*15"),
                in(SoundFiles.STATUS_RESPONSE)
                        .without("HL*5*3*22*0")
                        .findsOnly("status of a subscriber", "EDI-0402 2000D HL", "NM1*IL*1*ROE*MARIA****MI*XYZ2"),
                in(SoundFiles.CLAIM_ACKNOWLEDGMENT)
                        .without("HL*5*3*PT")
                        .findsOnly("acknowledged patient", "EDI-0402 2000D HL", "NM1*QC*1*ROE*LUCAS****MI*XYZ2"),
                in(SoundFiles.ELIGIBILITY_REQUEST)
                        .without("HL*3*2*22*0")
                        .findsOnly("inquired subscriber", "EDI-0410 2000C HL", "HL*2*1*21*1"),
                in(P).without("NM1*QC*1*ROE*LUCAS", "PAT*19").finds("patient", "EDI-0410 2010CA NM1", "HL*4*3*23*0"));
    }

    /** The lines behind are still checked as lines. */
    @TestFactory
    Stream<DynamicTest> a_defect_within_such_a_loop_is_found_too() {
        return Stream.of(in(P).without("LX*2")
                .with("SV1*HC:J0696*50*UN*4***1", "SV1*HC:J0696*50*XX*4***1")
                .finds("unit", "EDI-0407 2400 SV103", "SV1*HC:J0696*50*XX*4***1"));
    }

    @TestFactory
    Stream<DynamicTest> one_segment_that_only_strayed_begins_no_loop() {
        return Stream.of(
                in(P).behind("REF*F8*ICN1", "OI***Y***Y").findsOnly("segment", "EDI-0401 2300 OI", "OI***Y***Y"),
                in(P).with("LX*2", "HL*3*2*23*0", "LX*2").findsOnly("level", "EDI-0401 2400 HL", "HL*3*2*23*0"),
                in(SoundFiles.AUTHORIZATION_REQUEST)
                        .with("HL*4*3*EV*0", "HL*4*3*XX*0")
                        .findsOnly("level of no kind", "EDI-0407 2000E HL03", "HL*4*3*XX*0"),
                in(P).with("HL*3*1*22*1", "HL*3*1*23*1")
                        .findsOnly("level of the wrong kind", "EDI-0407 2000B HL03", "HL*3*1*23*1"));
    }

    @TestFactory
    Stream<DynamicTest> what_depends_on_a_doubtful_segment_is_not_reported_again() {
        return Stream.of(
                in(P).with("HI*ABK:J0190*ABF:E119", "HI*ABF:J0190*ABF:E119")
                        .findsOnly(
                                "first diagnosis of no principal kind", "EDI-0407 2300 HI01", "HI*ABF:J0190*ABF:E119"),
                in(P).with("HI*ABK:J0190*ABF:E119", "HX*ABK:J0190*ABF:E119")
                        .finds("diagnoses under another name", "EDI-0401 2300 HX", "HX*ABK:J0190*ABF:E119"),
                in(P).with("NM1*PR*2*FIRST PLAN*****PI*99901", "NM1*PR*2*FIRST PLAN*****PI*99909")
                        .isSilent("destination payer, which no line names"),
                in(P).with("NM1*PR*2*FIRST PLAN*****PI*99901", "NM1*PR*2*FIRST PLAN*****PI*99909")
                        .with("NM1*PR*2*FIRST PLAN*****PI*99901", "NM1*PR*2*FIRST PLAN*****PI*99908")
                        .finds("other payer's identifier", "EDI-0606 2430 SVD01", "SVD*99901*80*HC:99213**1"));
    }

    @TestFactory
    Stream<DynamicTest> a_gap_in_numbers_is_found_once() {
        return Stream.of(
                in(P).with("HL*2*1*22*0", "HL*3*1*22*0")
                        .with("HL*3*1*22*1", "HL*4*1*22*1")
                        .with("HL*4*3*23*0", "HL*5*4*23*0")
                        .findsOnly("levels", "EDI-0408 2000B HL01", "HL*3*1*22*0"),
                in(P).with("LX*1", "LX*2").with("LX*2", "LX*2").finds("lines", "EDI-0411 2400 LX01", "LX*2"));
    }
}
