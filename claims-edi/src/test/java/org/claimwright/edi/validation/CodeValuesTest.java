package org.claimwright.edi.validation;

import static org.claimwright.edi.validation.Planting.in;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Codes that others keep, and how long and how exact values may be. */
class CodeValuesTest {
    private static final String P = SoundFiles.PROFESSIONAL;
    private static final String I = SoundFiles.INSTITUTIONAL;
    private static final String D = SoundFiles.DENTAL;
    private static final String R = SoundFiles.REMITTANCE;
    private static final String ANSWER = SoundFiles.ELIGIBILITY_RESPONSE;

    private static DynamicTest wrong(String name, String file, String line, String instead, String wanted) {
        return in(file).with(line, instead).findsOnly(name, wanted, instead);
    }

    private static DynamicTest right(String name, String file, String line, String instead) {
        return in(file).with(line, instead).isSilent(name);
    }

    @TestFactory
    Stream<DynamicTest> a_code_is_on_the_list_of_its_keeper() {
        return Stream.of(
                wrong("state", P, "N4*SPRINGFIELD*IL*627010001", "N4*SPRINGFIELD*QQ*627010001", "EDI-0701 2010AA N402"),
                wrong("remark", R, "LQ*HE*N130", "LQ*HE*M9999", "EDI-0701 2110 LQ02"),
                wrong("tooth", D, "TOO*JP*14*M:O", "TOO*JP*99*M:O", "EDI-0701 2400 TOO02"),
                wrong("no tooth", D, "TOO*JP*14*M:O", "TOO*JP*0*M:O", "EDI-0701 2400 TOO02"),
                wrong(
                        "area of the mouth",
                        D,
                        "SV3*AD:D0120*100****1",
                        "SV3*AD:D0120*100**99**1",
                        "EDI-0701 2400 SV304-1"),
                wrong("service type", ANSWER, "EB*U**35", "EB*U**QQ", "EDI-0701 2110C EB03"),
                wrong("second service type", ANSWER, "EB*U**35", "EB*U**35^QQ", "EDI-0701 2110C EB03 repetition 2"),
                wrong("asked service type", SoundFiles.ELIGIBILITY_REQUEST, "EQ*30", "EQ*ZZ", "EDI-0701 2110C EQ01"),
                wrong(
                        "period",
                        ANSWER,
                        "EB*C*IND*30***23*2000*****Y",
                        "EB*C*IND*30***99*2000*****Y",
                        "EDI-0407 2110C EB06"),
                wrong(
                        "status category",
                        SoundFiles.STATUS_RESPONSE,
                        "STC*P1:20*20261112**190",
                        "STC*Q9:20*20261112**190",
                        "EDI-0701 2200D STC01-1"),
                wrong(
                        "status",
                        SoundFiles.STATUS_RESPONSE,
                        "STC*P1:20*20261112**190",
                        "STC*P1:9999*20261112**190",
                        "EDI-0701 2200D STC01-2"),
                wrong("admission type", I, "CL1*1*1*01", "CL1*Z*1*01", "EDI-0701 2300 CL101"),
                wrong("status at discharge", I, "CL1*1*1*01", "CL1*1*1*XX", "EDI-0701 2300 CL103"));
    }

    @TestFactory
    Stream<DynamicTest> codes_of_other_lists_and_rarer_ones_pass() {
        return Stream.of(
                right("province", P, "N4*SPRINGFIELD*IL*627010001", "N4*TORONTO*ON*M4B1B3*CA"),
                right("remark of a pharmacy", R, "LQ*HE*N130", "LQ*RX*75"),
                right("baby tooth", D, "TOO*JP*14*M:O", "TOO*JP*T*M:O"),
                right("extra tooth", D, "TOO*JP*14*M:O", "TOO*JP*51*M:O"),
                right("quadrant", D, "SV3*AD:D0120*100****1", "SV3*AD:D0120*100**20**1"),
                right("several service types", ANSWER, "EB*U**35", "EB*U**35^UC^A0^CJ"),
                right(
                        "finalized and forwarded",
                        SoundFiles.STATUS_RESPONSE,
                        "STC*P1:20*20261112**190",
                        "STC*F3F:3*20261112**190"));
    }

    @TestFactory
    Stream<DynamicTest> a_number_with_a_check_digit_or_a_fixed_form_is_checked() {
        String bank = "BPR*I*145*C*ACH*CCP*01*999999992*DA*123456*1512345678**01*999988880*DA*98765432*20261112";
        return Stream.of(
                wrong("payer's bank", R, bank, bank.replace("999999992", "999999991"), "EDI-0710 BPR07"),
                wrong("payee's bank", R, bank, bank.replace("999988880", "999988808"), "EDI-0710 BPR13"),
                right("Canadian bank", R, bank, bank.replace("CCP*01*999999992", "CCP*04*000312345")),
                in(I).with("HI*BH:A1:D8:19900101", "HI*BBR:0SR901:D8:20261101")
                        .findsOnly("inpatient procedure", "EDI-0705 2300 HI01-2", "HI*BBR:0SR901:D8:20261101"),
                right("whole inpatient procedure", I, "HI*BH:A1:D8:19900101", "HI*BBR:0SR9019:D8:20261101"));
    }

    @TestFactory
    Stream<DynamicTest> values_keep_to_what_the_guide_can_hold() {
        String line = "SV1*HC:J0696*50*UN*4***1";
        String beginning = "BHT*0019*00*B1*20261121*0930*CH";
        return Stream.of(
                wrong("units", P, line, "SV1*HC:J0696*50*UN*4.1234***1", "EDI-0412 2400 SV104"),
                right("three decimals of units", P, line, "SV1*HC:J0696*50*UN*4.123***1"),
                wrong("cents", P, "AMT*D*102", "AMT*D*102.000", "EDI-0412 2320 AMT02"),
                right("two decimals of an amount", P, "AMT*D*102", "AMT*D*102.00"),
                wrong("line number", P, "REF*6R*L1", "REF*6R*" + "L".repeat(31), "EDI-0412 2400 REF02"),
                right("long line number", P, "REF*6R*L1", "REF*6R*" + "L".repeat(30)),
                wrong("batch", P, beginning, beginning.replace("B1", "B".repeat(31)), "EDI-0412 BHT03"),
                wrong(
                        "name of blanks",
                        P,
                        "NM1*IL*1*ROE*MARIA****MI*XYZ2",
                        "NM1*IL*1* *MARIA****MI*XYZ2",
                        "EDI-0403 2010BA NM103"),
                wrong("set without its guide", P, "ST*837*0001*005010X222A1", "ST*837*0001", "EDI-0403 ST03"),
                right("remittance without its guide", R, "ST*835*0001", "ST*835*0001"));
    }
}
