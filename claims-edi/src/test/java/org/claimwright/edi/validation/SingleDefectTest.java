package org.claimwright.edi.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.claimwright.edi.Finding;
import org.claimwright.edi.X12Reader;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * One defect at a time is planted in a sound file. Each is found where it stands, under its own code, with at most two findings that
 * follow from it.
 */
class SingleDefectTest {
    private static final int FOLLOWING = 2;

    /**
     * A defect: which line is replaced by which others (none removes it), the finding wanted, and the line it
     * is wanted at or behind. A count in the
     * SE is put right unless the defect is about it.
     */
    private record Defect(
            String name, String file, String line, List<String> instead, String wanted, String at, int behind) {
        String text() {
            List<String> lines = new ArrayList<>();
            boolean planted = false;
            for (String old : file.lines().toList()) {
                if (!planted && old.equals(line)) {
                    planted = true;
                    lines.addAll(instead);
                } else {
                    lines.add(old);
                }
            }
            assertTrue(planted, () -> "no line " + line);
            if (!line.startsWith("SE*")) {
                recount(lines);
            }
            return String.join("~\n", lines) + "~\n";
        }

        private static void recount(List<String> lines) {
            int start = 0;
            for (int i = 0; i < lines.size(); i++) {
                start = lines.get(i).startsWith("ST*") ? i : start;
                if (lines.get(i).startsWith("SE*")) {
                    lines.set(i, "SE*" + (i - start + 1) + "*" + lines.get(i).split("\\*")[2]);
                }
            }
        }

        long position() {
            return text().lines()
                            .takeWhile(candidate -> !candidate.equals(at + "~"))
                            .count()
                    + 1
                    + behind;
        }
    }

    private static final List<Defect> DEFECTS = new ArrayList<>();

    private static void defect(String name, String file, String line, String instead, String wanted, String at) {
        defect(name, file, line, instead, wanted, at, 0);
    }

    /** Found some lines behind another. */
    private static void defect(
            String name, String file, String line, String instead, String wanted, String at, int behind) {
        List<String> lines = instead.isEmpty() ? List.of() : List.of(instead.split("\n"));
        DEFECTS.add(new Defect(name, file, line, lines, wanted, at, behind));
    }

    /** Found in the line that was planted. */
    private static void defect(String name, String file, String line, String instead, String wanted) {
        String[] lines = instead.split("\n");
        defect(name, file, line, instead, wanted, lines[lines.length - 1]);
    }

    static {
        envelopes();
        structure();
        elements();
        numbersAndSums();
        situationsAndCodes();
    }

    private static void envelopes() {
        String p = SoundFiles.PROFESSIONAL;
        defect("segment count too high", p, "SE*66*0001", "SE*67*0001", "EDI-0303 SE01");
        defect("set control number differs", p, "SE*66*0001", "SE*66*0002", "EDI-0302 SE02");
        defect("set count wrong", p, "GE*1*101", "GE*2*101", "EDI-0203 GE01");
        defect("group control number differs", p, "GE*1*101", "GE*1*102", "EDI-0202 GE02");
        defect("group count wrong", p, "IEA*1*000000101", "IEA*2*000000101", "EDI-0103 IEA01");
        defect("interchange control number differs", p, "IEA*1*000000101", "IEA*1*000000102", "EDI-0102 IEA02");
        defect("interchange trailer missing", p, "IEA*1*000000101", "", "EDI-0101 IEA", "GE*1*101");
        defect("group trailer missing", p, "GE*1*101", "", "EDI-0201 GE", "SE*66*0001");
        defect("set trailer missing", p, "SE*66*0001", "", "EDI-0301 SE", "CAS*PR*2*8", 1);
        defect(
                "set not of its group",
                p,
                "GS*HC*SUBMIT01*CLRHOUSE*20261121*0930*101*X*005010X222A1",
                "GS*HP*SUBMIT01*CLRHOUSE*20261121*0930*101*X*005010X222A1",
                "EDI-0307 ST01",
                "ST*837*0001*005010X222A1");
        defect(
                "group date that cannot be",
                p,
                "GS*HC*SUBMIT01*CLRHOUSE*20261121*0930*101*X*005010X222A1",
                "GS*HC*SUBMIT01*CLRHOUSE*20261321*0930*101*X*005010X222A1",
                "EDI-0404 GS04");
        defect(
                "guide named before its errata",
                p,
                "ST*837*0001*005010X222A1",
                "ST*837*0001*005010X222",
                "EDI-0309 ST03");
    }

    private static void structure() {
        String p = SoundFiles.PROFESSIONAL;
        String i = SoundFiles.INSTITUTIONAL;
        String r = SoundFiles.REMITTANCE;
        defect(
                "required segment missing",
                p,
                "N3*100 MAIN ST",
                "",
                "EDI-0402 2010AA N3",
                "NM1*85*2*LAKESIDE CLINIC*****XX*1999999984");
        defect(
                "tax number missing",
                p,
                "REF*EI*990000001",
                "",
                "EDI-0402 2010AA REF",
                "NM1*85*2*LAKESIDE CLINIC*****XX*1999999984");
        defect(
                "submitter's contact missing",
                p,
                "PER*IC*EDI DESK*TE*5550100100",
                "",
                "EDI-0402 1000A PER",
                "NM1*41*2*ACME BILLING*****46*SUBMIT01");
        defect(
                "receiver missing",
                p,
                "NM1*40*2*CLEARHOUSE*****46*CLRHOUSE",
                "",
                "EDI-0410 1000B NM1",
                "ST*837*0001*005010X222A1");
        defect("payer missing", p, "NM1*PR*2*SECOND PLAN*****PI*99902", "", "EDI-0410 2010BB NM1", "HL*3*1*22*1");
        defect("subscriber missing", p, "NM1*IL*1*ROE*MARIA****MI*XYZ2", "", "EDI-0410 2010BA NM1", "HL*3*1*22*1");
        defect("service date missing", p, "DTP*472*RD8*20261102-20261103", "", "EDI-0402 2400 DTP", "LX*1");
        defect("diagnoses missing", p, "HI*ABK:H6691", "", "EDI-0402 2300 HI", "CLM*PCN2*190***11:B:1*Y*A*Y*Y");
        defect("service missing", p, "SV1*HC:92551*40*UN*1***1", "", "EDI-0402 2400 SV1", "DTP*573*D8*20261112", 1);
        defect(
                "statement dates missing",
                i,
                "DTP*434*RD8*20261101-20261104",
                "",
                "EDI-0402 2300 DTP",
                "CLM*HOSP1*1500***11:A:1**A*Y*Y");
        defect(
                "admission type segment missing",
                i,
                "CL1*1*1*01",
                "",
                "EDI-0402 2300 CL1",
                "CLM*HOSP1*1500***11:A:1**A*Y*Y");
        defect(
                "patient of a remittance missing",
                r,
                "NM1*QC*1*ROE*LUCAS",
                "",
                "EDI-0402 2100 NM1",
                "CLP*PCN2*1*60*45*0*12*ICN2*11*1");
        defect("trace missing", r, "TRN*1*EFT45*1512345678", "", "EDI-0402 TRN", "ST*835*0001");
        defect("unknown segment", p, "REF*F8*ICN1", "REF*F8*ICN1\nZZZ*1", "EDI-0401 2300 ZZZ");
        defect("segment of another set", p, "REF*F8*ICN1", "REF*F8*ICN1\nBPR*I*1", "EDI-0401 2300 BPR");
        defect("unknown qualifier among several", p, "REF*F8*ICN1", "REF*F8*ICN1\nREF*ZZ*1", "EDI-0401 2300 REF");
        defect(
                "unknown role",
                p,
                "NM1*82*1*SMITH*ALAN****XX*1234567893",
                "NM1*99*1*SMITH*ALAN****XX*1234567893",
                "EDI-0401 2300 NM1");
        defect("segment too often", p, "REF*F8*ICN1", "REF*F8*ICN1\nREF*F8*ICN2", "EDI-0414 2300 REF");
        defect(
                "loop too often",
                p,
                "PRV*PE*PXC*207Q00000X",
                "PRV*PE*PXC*207Q00000X\nNM1*82*1*JONES*ANN****XX*1234567893",
                "EDI-0415 2310B NM1");
        defect(
                "city before street",
                p,
                "N3*12 ELM ST",
                "N4*SPRINGFIELD*IL*627020012\nN3*14 ELM ST",
                "EDI-0414 2010BA N4",
                "N3*14 ELM ST",
                1);
        defect("reference behind the diagnoses", p, "HI*ABK:H6691", "HI*ABK:H6691\nREF*G1*AUTH1", "EDI-0416 2300 REF");
        defect(
                "date behind the provider",
                p,
                "PRV*PE*PXC*207Q00000X",
                "PRV*PE*PXC*207Q00000X\nDTP*431*D8*20261101",
                "EDI-0416 2300 DTP");
        defect("empty segment", p, "REF*F8*ICN1", "REF*F8*ICN1\nK3", "EDI-0417 2300 K3");
        defect("level of no kind", SoundFiles.ELIGIBILITY_REQUEST, "HL*3*2*22*0", "HL*3*2*99*0", "EDI-0407 2000C HL03");
        defect(
                "inquiry without its levels",
                SoundFiles.ELIGIBILITY_REQUEST,
                "NM1*IL*1*DOE*JANE****MI*ABC1",
                "",
                "EDI-0410 2100C NM1",
                "HL*3*2*22*0");
        defect("traces missing", SoundFiles.STATUS_REQUEST, "HL*4*3*22*0", "HL*5*3*22*0", "EDI-0408 2000D HL01");
    }

    private static void elements() {
        String p = SoundFiles.PROFESSIONAL;
        String i = SoundFiles.INSTITUTIONAL;
        String d = SoundFiles.DENTAL;
        String r = SoundFiles.REMITTANCE;
        String claim = "CLM*PCN2*190***11:B:1*Y*A*Y*Y";
        defect("element missing", p, claim, "CLM**190***11:B:1*Y*A*Y*Y", "EDI-0403 2300 CLM01");
        defect("component missing", p, claim, "CLM*PCN2*190***11:B*Y*A*Y*Y", "EDI-0403 2300 CLM05-3");
        defect("indicator missing", p, claim, "CLM*PCN2*190***11:B:1*Y**Y*Y", "EDI-0403 2300 CLM07");
        defect("element not used", p, claim, "CLM*PCN2*190*X**11:B:1*Y*A*Y*Y", "EDI-0418 2300 CLM03");
        defect("element too long", p, claim, "CLM*" + "P".repeat(39) + "*190***11:B:1*Y*A*Y*Y", "EDI-0412 2300 CLM01");
        defect("element too short", p, "N4*SPRINGFIELD*IL*627030048", "N4*S*IL*627030048", "EDI-0413 2010CA N401");
        defect("code not of the guide", p, claim, "CLM*PCN2*190***11:B:1*Y*Q*Y*Y", "EDI-0407 2300 CLM07");
        defect("code in lower case", p, claim, "CLM*PCN2*190***11:B:1*Y*a*Y*Y", "EDI-0425 2300 CLM07");
        defect(
                "unit not of the guide",
                p,
                "SV1*HC:99213*150*UN*1***1",
                "SV1*HC:99213*150*XX*1***1",
                "EDI-0407 2400 SV103");
        defect(
                "procedure qualifier not of the guide",
                p,
                "SV1*HC:99213*150*UN*1***1",
                "SV1*ZZ:99213*150*UN*1***1",
                "EDI-0407 2400 SV101-1");
        defect("amount no number", p, "AMT*D*102", "AMT*D*1O2", "EDI-0405 2320 AMT02");
        defect("units no number", p, "SV1*HC:99213*150*UN*1***1", "SV1*HC:99213*150*UN*ONE***1", "EDI-0406 2400 SV104");
        defect("day that cannot be", p, "DMG*D8*20180630*M", "DMG*D8*20180631*M", "EDI-0404 2010CA DMG02");
        defect("date of the wrong form", p, "DTP*472*D8*20261104", "DTP*472*D8*261104", "EDI-0404 2400 DTP03");
        defect(
                "range said to be a day",
                p,
                "DTP*472*RD8*20261102-20261103",
                "DTP*472*D8*20261102-20261103",
                "EDI-0404 2400 DTP03");
        defect(
                "range reversed",
                p,
                "DTP*472*RD8*20261102-20261103",
                "DTP*472*RD8*20261103-20261102",
                "EDI-0603 2400 DTP03");
        defect("hour that cannot be", i, "DTP*096*TM*1100", "DTP*096*TM*2500", "EDI-0404 2300 DTP03");
        defect(
                "date of a set that cannot be",
                p,
                "BHT*0019*00*B1*20261121*0930*CH",
                "BHT*0019*00*B1*20261131*0930*CH",
                "EDI-0404 BHT04");
        defect(
                "time of a set that cannot be",
                p,
                "BHT*0019*00*B1*20261121*0930*CH",
                "BHT*0019*00*B1*20261121*2460*CH",
                "EDI-0424 BHT05");
        defect("too many elements", p, "LX*1", "LX*1*2", "EDI-0419 2400 LX02");
        defect("too many components", p, "HI*ABK:H6691", "HI*ABK:H6691:::::::::1", "EDI-0420 2300 HI01-10");
        defect("simple element of two components", p, "REF*F8*ICN1", "REF*F8*ICN1:2", "EDI-0420 2300 REF02");
        defect("repeated element", p, "REF*F8*ICN1", "REF*F8*ICN1^ICN2", "EDI-0421 2300 REF02");
        defect(
                "half of a pair",
                p,
                "NM1*IL*1*ROE*MARIA****MI*XYZ2",
                "NM1*IL*1*ROE*MARIA****MI",
                "EDI-0403 2010BA NM109");
        defect(
                "number of a contact missing",
                p,
                "PER*IC*EDI DESK*TE*5550100100",
                "PER*IC*EDI DESK*TE*5550100100*FX",
                "EDI-0422 1000A PER06");
        defect("payment method not of the guide", r, "CAS*PR*1*30", "CAS*XX*1*30", "EDI-0407 2110 CAS01");
        defect(
                "birth date under another qualifier",
                p,
                "DMG*D8*20180630*M",
                "DMG*D6*20180630*M",
                "EDI-0407 2010CA DMG01");
        defect("tooth surface of no kind", d, "TOO*JP*14*M:O", "TOO*JP*14*M:Q", "EDI-0407 2400 TOO03-2");
        defect(
                "purpose not of the guide",
                SoundFiles.STATUS_REQUEST,
                "BHT*0010*13*STS1*20261215*0800",
                "BHT*0010*99*STS1*20261215*0800",
                "EDI-0407 BHT02");
    }

    private static void numbersAndSums() {
        String p = SoundFiles.PROFESSIONAL;
        String r = SoundFiles.REMITTANCE;
        defect("level numbered twice", p, "HL*3*1*22*1", "HL*2*1*22*1", "EDI-0408 2000B HL01");
        defect("level hangs on none", p, "HL*4*3*23*0", "HL*4*9*23*0", "EDI-0409 2000C HL02");
        defect("level denies its children", p, "HL*3*1*22*1", "HL*3*1*22*0", "EDI-0426 2000B HL04");
        defect("line number skipped", p, "LX*2", "LX*3", "EDI-0411 2400 LX01");
        defect(
                "claim total out by one cent",
                p,
                "CLM*PCN2*190***11:B:1*Y*A*Y*Y",
                "CLM*PCN2*190.01***11:B:1*Y*A*Y*Y",
                "EDI-0504 2300 CLM02");
        defect(
                "other payer's line out by one cent",
                p,
                "SVD*99901*80*HC:99213**1",
                "SVD*99901*80.01*HC:99213**1",
                "EDI-0506 2430 SVD02");
        defect(
                "other payer's adjustment out by one cent",
                p,
                "CAS*PR*2*8",
                "CAS*PR*2*8.01",
                "EDI-0506 2430 SVD02",
                "SVD*99901*32*HC:92551**1");
        defect("other payer's payment out by one cent", p, "AMT*D*102", "AMT*D*102.01", "EDI-0507 2320 AMT02");
        defect(
                "line paid out by one cent",
                r,
                "SVC*HC:96372*50*20**1",
                "SVC*HC:96372*50*20.01**1",
                "EDI-0501 2110 SVC03");
        defect(
                "line adjustment out by one cent",
                r,
                "CAS*CO*45*30",
                "CAS*CO*45*30.01",
                "EDI-0501 2110 SVC03",
                "SVC*HC:96372*50*20**1");
        defect(
                "claim paid out by one cent",
                r,
                "CLP*PCN2*1*60*45*0*12*ICN2*11*1",
                "CLP*PCN2*1*60*45.01*0*12*ICN2*11*1",
                "EDI-0502 2100 CLP04");
        defect(
                "claim charge out by one cent",
                r,
                "CLP*PCN1*1*200*120*30*12*ICN1*11*1",
                "CLP*PCN1*1*200.01*120*30*12*ICN1*11*1",
                "EDI-0505 2100 CLP03");
        defect(
                "payment out by one cent",
                r,
                "PLB*1999999984*20261231*WO:ICN9*20",
                "PLB*1999999984*20261231*WO:ICN9*20.01",
                "EDI-0503 BPR02",
                "BPR*I*145*C*ACH*CCP*01*999999992*DA*123456*1512345678**01*999988880*DA*98765432*20261112");
        defect(
                "patient's share differs",
                r,
                "CLP*PCN1*1*200*120*30*12*ICN1*11*1",
                "CLP*PCN1*1*200*120*31*12*ICN1*11*1",
                "EDI-0508 2100 CLP05");
        defect(
                "institutional total out",
                SoundFiles.INSTITUTIONAL,
                "SV2*0120**1200*DA*3",
                "SV2*0120**1200.01*DA*3",
                "EDI-0504 2300 CLM02",
                "CLM*HOSP1*1500***11:A:1**A*Y*Y");
        defect(
                "dental total out",
                SoundFiles.DENTAL,
                "SV3*AD:D0120*100****1",
                "SV3*AD:D0120*99.99****1",
                "EDI-0504 2300 CLM02",
                "CLM*DEN1*400***11:B:1*Y*A*Y*Y");
    }

    private static void situationsAndCodes() {
        String p = SoundFiles.PROFESSIONAL;
        String claim = "CLM*PCN1*200***11:B:7*Y*A*Y*Y**AA:::IL";
        defect(
                "pointer out of range",
                p,
                "SV1*HC:99213:25*150*UN*1***1:2",
                "SV1*HC:99213:25*150*UN*1***1:3",
                "EDI-0604 2400 SV107-2");
        defect("replacement names no claim", p, "REF*F8*ICN1", "", "EDI-0601 2300 REF", claim);
        defect("accident without its date", p, "DTP*439*D8*20261030", "", "EDI-0601 2300 DTP", claim);
        defect("accident without its state", p, claim, "CLM*PCN1*200***11:B:7*Y*A*Y*Y**AA", "EDI-0601 2300 CLM11-4");
        defect("attachment without its number", p, "PWK*OZ*EL***AC*ATT1", "PWK*OZ*EL", "EDI-0601 2300 PWK06");
        defect("patient without a birth date", p, "DMG*D8*19850214*F", "", "EDI-0601 2010BA DMG", "HL*2*1*22*0");
        defect(
                "inpatient without admission",
                SoundFiles.INSTITUTIONAL,
                "DTP*435*DT*202611010930",
                "",
                "EDI-0601 2300 DTP",
                "CLM*HOSP1*1500***11:A:1**A*Y*Y");
        defect(
                "other procedure without a principal one",
                SoundFiles.INSTITUTIONAL,
                "HI*BH:A1:D8:19900101",
                "HI*BBQ:0SR9019:D8:20261101",
                "EDI-0601 2300 HI",
                "CLM*HOSP1*1500***11:A:1**A*Y*Y");
        defect(
                "ambulance that goes nowhere",
                p,
                "HI*ABK:H6691",
                "CR1*LB*140**A*DH*12\nHI*ABK:H6691\nNM1*PW*2\nN3*1 MAIN ST\nN4*SPRINGFIELD*IL*627010001",
                "EDI-0601 2310F NM1",
                "CLM*PCN2*190***11:B:1*Y*A*Y*Y");
        defect(
                "not covered and paid all the same",
                p,
                "AMT*D*102",
                "AMT*D*102\nAMT*A8*190",
                "EDI-0602 2320 AMT",
                "SBR*P*19*GRP100******CI");
        defect(
                "predetermination of what was done",
                SoundFiles.DENTAL,
                "CLM*DEN1*400***11:B:1*Y*A*Y*Y",
                "CLM*DEN1*400***11:B:1*Y*A*Y*Y**********PB",
                "EDI-0602 2300 DTP");
        defect(
                "transfer to no account",
                SoundFiles.REMITTANCE,
                "BPR*I*145*C*ACH*CCP*01*999999992*DA*123456*1512345678**01*999988880*DA*98765432*20261112",
                "BPR*I*145*C*ACH*CCP*01*999999992*DA*123456*1512345678******20261112",
                "EDI-0601 BPR13");
        defect(
                "replaced crown without its date",
                SoundFiles.DENTAL,
                "DTP*441*D8*20160501",
                "",
                "EDI-0601 2400 DTP",
                "LX*1");
        defect(
                "claim under the subscriber of another",
                p,
                "SBR*P*18*GRP100******CI",
                "SBR*P**GRP100******CI",
                "EDI-0605 2300 CLM",
                claim);
        defect(
                "line decided by nobody named",
                p,
                "SVD*99901*32*HC:92551**1",
                "SVD*99909*32*HC:92551**1",
                "EDI-0606 2430 SVD01");
        defect(
                "check digit",
                p,
                "NM1*82*1*SMITH*ALAN****XX*1234567893",
                "NM1*82*1*SMITH*ALAN****XX*1234567894",
                "EDI-0702 2310B NM109");
        defect(
                "payee's check digit",
                SoundFiles.REMITTANCE,
                "N1*PE*LAKESIDE CLINIC*XX*1999999984",
                "N1*PE*LAKESIDE CLINIC*XX*1999999985",
                "EDI-0702 1000B N104");
        defect(
                "state of no country",
                p,
                "N4*SPRINGFIELD*IL*627030048",
                "N4*SPRINGFIELD*QQ*627030048",
                "EDI-0701 2010CA N402");
        defect(
                "ZIP code of four digits",
                p,
                "N4*SPRINGFIELD*IL*627030048",
                "N4*SPRINGFIELD*IL*6270",
                "EDI-0703 2010CA N403");
        defect("diagnosis with its point", p, "HI*ABK:H6691", "HI*ABK:H66.91", "EDI-0704 2300 HI01-2");
        defect(
                "procedure of four characters",
                p,
                "SV1*HC:J0696*50*UN*4***1",
                "SV1*HC:J069*50*UN*4***1",
                "EDI-0705 2400 SV101-2");
        defect("drug code with hyphens", p, "LIN**N4*00409733201", "LIN**N4*00409-7332-01", "EDI-0706 2410 LIN03");
        defect("taxonomy cut short", p, "PRV*PE*PXC*207Q00000X", "PRV*PE*PXC*207Q00000", "EDI-0707 2310B PRV03");
        defect("tax number with a hyphen", p, "REF*EI*990000001", "REF*EI*99-0000001", "EDI-0708 2010AA REF02");
        defect(
                "adjustment reason on no list",
                SoundFiles.REMITTANCE,
                "CAS*CO*45*30",
                "CAS*CO*9999*30",
                "EDI-0701 2110 CAS02");
        defect(
                "place of service on no list",
                p,
                "CLM*PCN2*190***11:B:1*Y*A*Y*Y",
                "CLM*PCN2*190***98:B:1*Y*A*Y*Y",
                "EDI-0701 2300 CLM05-1");
    }

    private static List<Finding> findings(String text) {
        return Validation.USUAL.findings(X12Reader.of(new StringReader(text)));
    }

    @TestFactory
    Stream<DynamicTest> each_defect_is_found_where_it_stands() {
        return DEFECTS.stream().map(defect -> DynamicTest.dynamicTest(defect.name(), () -> check(defect)));
    }

    private static void check(Defect defect) {
        List<Finding> findings = findings(defect.text());
        List<String> found = findings.stream()
                .map(finding -> finding.code().id() + " " + finding.location() + " @"
                        + finding.position().ordinal())
                .toList();
        String wanted = defect.wanted() + " @" + defect.position();
        assertTrue(found.contains(wanted), () -> wanted + " is not among " + found);
        assertTrue(findings.size() <= 1 + FOLLOWING, () -> "more than two follow: " + found);
    }

    @Test
    void there_are_at_least_sixty_kinds() {
        assertTrue(DEFECTS.stream().map(Defect::name).distinct().count() >= 60);
        assertEquals(
                DEFECTS.size(), DEFECTS.stream().map(Defect::name).distinct().count());
    }

    @TestFactory
    Stream<DynamicTest> the_files_are_sound_without_them() {
        return Stream.of(
                        SoundFiles.PROFESSIONAL,
                        SoundFiles.INSTITUTIONAL,
                        SoundFiles.DENTAL,
                        SoundFiles.REMITTANCE,
                        SoundFiles.ELIGIBILITY_REQUEST,
                        SoundFiles.ELIGIBILITY_RESPONSE,
                        SoundFiles.STATUS_REQUEST,
                        SoundFiles.STATUS_RESPONSE,
                        SoundFiles.CLAIM_ACKNOWLEDGMENT,
                        SoundFiles.AUTHORIZATION_REQUEST)
                .map(file -> DynamicTest.dynamicTest(
                        file.lines().skip(2).findFirst().orElseThrow(),
                        () -> assertEquals(
                                List.of(),
                                findings(file.replace("\n", "~\n")).stream()
                                        .map(Finding::text)
                                        .toList())));
    }
}
