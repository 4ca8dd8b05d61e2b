package org.claimwright.edi.validation;

import static org.claimwright.edi.validation.Planting.in;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Codes in lower case are read for what they mean: their segment stands in its place, and a warning tells of it. */
class LowerCaseTest {
    private static final String P = SoundFiles.PROFESSIONAL;
    private static final String R = SoundFiles.REMITTANCE;

    private static DynamicTest warns(String name, String file, String line, String instead, String at) {
        return in(file).with(line, instead).findsOnly(name, "EDI-0425 " + at, instead);
    }

    @TestFactory
    Stream<DynamicTest> a_qualifier_that_tells_segments_apart_is_only_warned_of() {
        return Stream.of(
                warns("party", P, "NM1*IL*1*DOE*JANE****MI*ABC1", "NM1*il*1*DOE*JANE****MI*ABC1", "2010BA NM101"),
                warns("patient", P, "NM1*QC*1*ROE*LUCAS", "NM1*qc*1*ROE*LUCAS", "2010CA NM101"),
                warns(
                        "payer",
                        P,
                        "NM1*PR*2*FIRST PLAN*****PI*99901",
                        "NM1*pr*2*FIRST PLAN*****PI*99901",
                        "2010BB NM101"),
                warns("tax number", P, "REF*EI*990000001", "REF*ei*990000001", "2010AA REF01"),
                warns("claim reference", P, "REF*F8*ICN1", "REF*f8*ICN1", "2300 REF01"),
                warns("other payer's payment", P, "AMT*D*102", "AMT*d*102", "2320 AMT01"),
                warns("specialty", P, "PRV*PE*PXC*207Q00000X", "PRV*pe*PXC*207Q00000X", "2310B PRV01"),
                warns("diagnoses", P, "HI*ABK:J0190*ABF:E119", "HI*abk:J0190*ABF:E119", "2300 HI01"),
                warns("remitting payer", R, "N1*PR*FIRST PLAN", "N1*pr*FIRST PLAN", "1000A N101"),
                warns("line reference", R, "REF*6R*L1", "REF*6r*L1", "2110 REF01"),
                warns("allowed amount", R, "AMT*B6*140", "AMT*b6*140", "2110 AMT01"),
                warns("patient's share", R, "CAS*PR*1*30", "CAS*pr*1*30", "2110 CAS01"),
                warns("level", SoundFiles.CLAIM_ACKNOWLEDGMENT, "HL*4*3*PT", "HL*4*3*pt", "2000D HL03"));
    }

    @TestFactory
    Stream<DynamicTest> codes_of_lists_kept_by_others_are_only_warned_of() {
        return Stream.of(
                warns("state", R, "N4*CHICAGO*IL*606010001", "N4*CHICAGO*il*606010001", "1000A N402"),
                warns("diagnosis", P, "HI*ABK:H6691", "HI*ABK:h6691", "2300 HI01-2"),
                warns("procedure", P, "SV1*HC:J0696*50*UN*4***1", "SV1*HC:j0696*50*UN*4***1", "2400 SV101-2"),
                warns("taxonomy", P, "PRV*BI*PXC*207Q00000X", "PRV*BI*PXC*207q00000x", "2000A PRV03"));
    }

    /** What is no code in capitals either is as wrong as before. */
    @TestFactory
    Stream<DynamicTest> what_is_wrong_in_capitals_too_stays_an_error() {
        return Stream.of(
                in(P).behind("REF*F8*ICN1", "REF*zz*1").finds("unknown reference", "EDI-0401 2300 REF", "REF*zz*1"),
                in(R).with("N4*CHICAGO*IL*606010001", "N4*CHICAGO*qq*606010001")
                        .finds("unknown state", "EDI-0701 1000A N402", "N4*CHICAGO*qq*606010001"));
    }
}
