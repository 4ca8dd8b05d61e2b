package org.claimwright.edi.validation;

import static org.claimwright.edi.validation.Planting.in;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What one part of a claim asks of another, and the neighbours of each rule, of which nothing is said. */
class ClaimSituationsTest {
    private static final String P = SoundFiles.PROFESSIONAL;
    private static final String I = SoundFiles.INSTITUTIONAL;
    private static final String D = SoundFiles.DENTAL;
    private static final String ACCIDENT = "CLM*PCN1*200***11:B:7*Y*A*Y*Y**AA:::IL";
    private static final String OTHER = "SBR*P*19*GRP100******CI";
    private static final String HOSPITAL = "CLM*HOSP1*1500***11:A:1**A*Y*Y";

    @TestFactory
    Stream<DynamicTest> an_accident_has_a_date_and_an_illness_from_work_may_have_none() {
        return Stream.of(
                in(P).without("DTP*439*D8*20261030").finds("accident", "EDI-0601 2300 DTP", ACCIDENT),
                in(P).without("DTP*439*D8*20261030")
                        .with(ACCIDENT, "CLM*PCN1*200***11:B:7*Y*A*Y*Y**EM")
                        .isSilent("illness from work"));
    }

    @TestFactory
    Stream<DynamicTest> an_address_is_whole() {
        return Stream.of(
                in(P).without("N4*SPRINGFIELD*IL*627020012")
                        .findsOnly("street without city", "EDI-0601 2010BA N4", "NM1*IL*1*DOE*JANE****MI*ABC1"),
                in(P).with("N4*SPRINGFIELD*IL*627020012", "N4*SPRINGFIELD**627020012")
                        .findsOnly("without its state", "EDI-0601 2010BA N402", "N4*SPRINGFIELD**627020012"),
                in(P).with("N4*SPRINGFIELD*IL*627010001", "N4*SPRINGFIELD*IL")
                        .findsOnly("without its ZIP code", "EDI-0601 2010AA N403", "N4*SPRINGFIELD*IL"),
                in(SoundFiles.REMITTANCE)
                        .with("N4*CHICAGO*IL*606010001", "N4*CHICAGO**606010001")
                        .findsOnly("payer's without its state", "EDI-0601 1000A N402", "N4*CHICAGO**606010001"),
                in(P).with("N4*SPRINGFIELD*IL*627020012", "N4*LONDON***GB").isSilent("abroad"),
                in(P).with("N4*SPRINGFIELD*IL*627020012", "N4*TORONTO*ON*M4B1B3*CA")
                        .isSilent("Canadian"));
    }

    @TestFactory
    Stream<DynamicTest> an_organization_has_no_first_name() {
        String clinic = "NM1*85*2*LAKESIDE CLINIC*****XX*1999999984";
        return Stream.of(
                in(P).with(clinic, "NM1*85*2*LAKESIDE*CLINIC****XX*1999999984")
                        .findsOnly(
                                "organization", "EDI-0602 2010AA NM104", "NM1*85*2*LAKESIDE*CLINIC****XX*1999999984"),
                in(P).with(clinic, "NM1*85*1*LAKE*CLINTON****XX*1999999984").isSilent("person"));
    }

    @TestFactory
    Stream<DynamicTest> an_other_payer_that_decided_is_told_of_whole() {
        return Stream.of(
                in(P).without("AMT*D*102").findsOnly("without its payment", "EDI-0601 2320 AMT", OTHER),
                in(P).with("AMT*D*102", "AMT*D*102", "AMT*EAF*28")
                        .behind("DTP*573*D8*20261112", "AMT*EAF*20")
                        .findsOnly("what is left said twice", "EDI-0602 2320 AMT", "AMT*EAF*28"),
                dated(in(P)).finds("date said twice", "EDI-0602 2330B DTP", "DTP*573*D8*20261111"),
                in(P).with("AMT*D*102", "AMT*D*102", "AMT*EAF*28").isSilent("what is left said of the claim"),
                in(P).behind("DTP*573*D8*20261112", "AMT*EAF*20").isSilent("what is left said of a line"),
                decidedAsAWhole().findsOnly("date not said", "EDI-0601 2330B DTP", OTHER),
                dated(decidedAsAWhole()).isSilent("date said of the claim"),
                in(P).with(OTHER, "SBR*S*19*GRP100******CI")
                        .findsOnly("rank of the destination", "EDI-0602 2320 SBR01", "SBR*S*19*GRP100******CI"),
                in(P).with(OTHER, "SBR*T*19*GRP100******CI").isSilent("rank of its own"));
    }

    /** The other payer's name carries the day of its decision. */
    private static Planting dated(Planting file) {
        return file.with("NM1*PR*2*FIRST PLAN*****PI*99901", "NM1*PR*2*PRIMARY*****PI*99900")
                .behind("NM1*PR*2*FIRST PLAN*****PI*99901", "DTP*573*D8*20261111");
    }

    /** The other payer of the second claim decided no lines. */
    private static Planting decidedAsAWhole() {
        return in(P).without(
                        "SVD*99901*80*HC:99213**1",
                        "CAS*CO*45*50**3*20",
                        "DTP*573*D8*20261112",
                        "SVD*99901*32*HC:92551**1",
                        "CAS*PR*2*8",
                        "DTP*573*D8*20261112")
                .with("CAS*PR*1*10", "CAS*PR*1*88");
    }

    @TestFactory
    Stream<DynamicTest> diagnoses_are_of_one_edition_and_without_gaps() {
        return Stream.of(
                in(P).with("HI*ABK:J0190*ABF:E119", "HI*ABK:J0190*BF:25000")
                        .findsOnly("two editions", "EDI-0602 2300 HI02", "HI*ABK:J0190*BF:25000"),
                in(P).with("HI*ABK:J0190*ABF:E119", "HI*BK:4619*BF:25000")
                        .findsOnly("the ninth after its last day", "EDI-0704 2300 HI01", "HI*BK:4619*BF:25000"),
                in(P).with("HI*ABK:J0190*ABF:E119", "HI*ABK:J0190**ABF:E119")
                        .findsOnly("gap", "EDI-0601 2300 HI02", "HI*ABK:J0190**ABF:E119"),
                in(P).with("HI*ABK:J0190*ABF:E119", "HI*BK:4619*BF:25000")
                        .with("DTP*472*RD8*20261102-20261103", "DTP*472*RD8*20150929-20150930")
                        .with("DTP*472*D8*20261102", "DTP*472*D8*20150930")
                        .isSilent("the ninth until its last day"),
                in(I).with("DTP*434*RD8*20261101-20261104", "DTP*434*RD8*20150925-20151001")
                        .with("HI*ABK:I2510:::::::Y", "HI*BK:41401:::::::Y")
                        .with("HI*ABJ:R079", "HI*BJ:78650")
                        .with("DTP*472*D8*20261102", "DTP*472*D8*20150926")
                        .findsOnly(
                                "the ninth for a stay that ends later", "EDI-0704 2300 HI01", "HI*BK:41401:::::::Y"));
    }

    @TestFactory
    Stream<DynamicTest> a_hospital_names_patient_attendance_and_discharge() {
        return Stream.of(
                in(I).without("DMG*D8*19500214*M").findsOnly("birth date", "EDI-0601 2010BA DMG", "HL*2*1*22*0"),
                in(I).without("N3*12 ELM ST", "N4*SPRINGFIELD*IL*627020012")
                        .findsOnly("address", "EDI-0601 2010BA N3", "HL*2*1*22*0"),
                in(I).without("NM1*71*1*SMITH*ALAN****XX*1234567893")
                        .findsOnly("attendance", "EDI-0601 2310A NM1", HOSPITAL),
                in(I).without("NM1*71*1*SMITH*ALAN****XX*1234567893")
                        .with("SV2*0305*HC:85025*300*UN*1", "SV2*0540*HC:A0428*300*UN*1")
                        .isSilent("transport"),
                in(I).without("DTP*096*TM*1100").findsOnly("hour of discharge", "EDI-0601 2300 DTP", HOSPITAL),
                in(I).without("DTP*096*TM*1100")
                        .with("CL1*1*1*01", "CL1*1*1*30")
                        .isSilent("still a patient"));
    }

    @TestFactory
    Stream<DynamicTest> a_dentist_says_when() {
        String done = "DTP*472*D8*20261102";
        return Stream.of(
                in(D).without(done).findsOnly("nowhere", "EDI-0601 2400 DTP", "SV3*AD:D2740*300***R*1"),
                in(D).without(done)
                        .behind("DTP*441*D8*20160501", done)
                        .behind("SV3*AD:D0120*100****1", done)
                        .isSilentButFor("of the lines", "EDI-0416"),
                in(D).without(done)
                        .with("CLM*DEN1*400***11:B:1*Y*A*Y*Y", "CLM*DEN1*400***11:B:1*Y*A*Y*Y**********PB")
                        .isSilent("of a predetermination"),
                in(D).with(done, "DTP*452*D8*20261102").isSilent("of an appliance"));
    }
}
