package org.claimwright.edi.validation;

/** Sound files, a segment a line, that defects are planted in. Counts and control numbers are right. */
public final class SoundFiles {
    public static final String PROFESSIONAL = file(
            "HC",
            "005010X222A1",
            """
            ST*837*0001*005010X222A1
            BHT*0019*00*B1*20261121*0930*CH
            NM1*41*2*ACME BILLING*****46*SUBMIT01
            PER*IC*EDI DESK*TE*5550100100
            NM1*40*2*CLEARHOUSE*****46*CLRHOUSE
            HL*1**20*1
            PRV*BI*PXC*207Q00000X
            NM1*85*2*LAKESIDE CLINIC*****XX*1999999984
            N3*100 MAIN ST
            N4*SPRINGFIELD*IL*627010001
            REF*EI*990000001
            HL*2*1*22*0
            SBR*P*18*GRP100******CI
            NM1*IL*1*DOE*JANE****MI*ABC1
            N3*12 ELM ST
            N4*SPRINGFIELD*IL*627020012
            DMG*D8*19850214*F
            NM1*PR*2*FIRST PLAN*****PI*99901
            CLM*PCN1*200***11:B:7*Y*A*Y*Y**AA:::IL
            DTP*439*D8*20261030
            PWK*OZ*EL***AC*ATT1
            REF*F8*ICN1
            HI*ABK:J0190*ABF:E119
            NM1*82*1*SMITH*ALAN****XX*1234567893
            PRV*PE*PXC*207Q00000X
            LX*1
            SV1*HC:99213:25*150*UN*1***1:2
            DTP*472*RD8*20261102-20261103
            REF*6R*L1
            LX*2
            SV1*HC:J0696*50*UN*4***1
            DTP*472*D8*20261102
            REF*6R*L2
            LIN**N4*00409733201
            CTP****1*UN
            HL*3*1*22*1
            SBR*S**GRP200******CI
            NM1*IL*1*ROE*MARIA****MI*XYZ2
            NM1*PR*2*SECOND PLAN*****PI*99902
            HL*4*3*23*0
            PAT*19
            NM1*QC*1*ROE*LUCAS
            N3*48 OAK AVE
            N4*SPRINGFIELD*IL*627030048
            DMG*D8*20180630*M
            CLM*PCN2*190***11:B:1*Y*A*Y*Y
            HI*ABK:H6691
            SBR*P*19*GRP100******CI
            CAS*PR*1*10
            AMT*D*102
            OI***Y***Y
            NM1*IL*1*ROE*DANIEL****MI*ABC3
            NM1*PR*2*FIRST PLAN*****PI*99901
            LX*1
            SV1*HC:99213*150*UN*1***1
            DTP*472*D8*20261104
            SVD*99901*80*HC:99213**1
            CAS*CO*45*50**3*20
            DTP*573*D8*20261112
            LX*2
            SV1*HC:92551*40*UN*1***1
            DTP*472*D8*20261104
            SVD*99901*32*HC:92551**1
            CAS*PR*2*8
            DTP*573*D8*20261112
            """);

    public static final String INSTITUTIONAL = file(
            "HC",
            "005010X223A2",
            """
            ST*837*0001*005010X223A2
            BHT*0019*00*B2*20261121*0930*CH
            NM1*41*2*ACME BILLING*****46*SUBMIT01
            PER*IC*EDI DESK*TE*5550100100
            NM1*40*2*CLEARHOUSE*****46*CLRHOUSE
            HL*1**20*1
            NM1*85*2*CITY HOSPITAL*****XX*1888888884
            N3*1 HOSPITAL WAY
            N4*SPRINGFIELD*IL*627010001
            REF*EI*990000002
            HL*2*1*22*0
            SBR*P*18*GRP100******MA
            NM1*IL*1*DOE*JOHN****MI*1AB2CD3EF45
            N3*12 ELM ST
            N4*SPRINGFIELD*IL*627020012
            DMG*D8*19500214*M
            NM1*PR*2*MEDICARE*****PI*99903
            CLM*HOSP1*1500***11:A:1**A*Y*Y
            DTP*096*TM*1100
            DTP*434*RD8*20261101-20261104
            DTP*435*DT*202611010930
            CL1*1*1*01
            HI*ABK:I2510:::::::Y
            HI*ABJ:R079
            HI*BH:A1:D8:19900101
            HI*BE:80:::3
            NM1*71*1*SMITH*ALAN****XX*1234567893
            LX*1
            SV2*0120**1200*DA*3
            LX*2
            SV2*0305*HC:85025*300*UN*1
            DTP*472*D8*20261102
            """);

    public static final String DENTAL = file(
            "HC",
            "005010X224A2",
            """
            ST*837*0001*005010X224A2
            BHT*0019*00*B3*20261121*0930*CH
            NM1*41*2*ACME BILLING*****46*SUBMIT01
            PER*IC*EDI DESK*TE*5550100100
            NM1*40*2*CLEARHOUSE*****46*CLRHOUSE
            HL*1**20*1
            NM1*85*2*BRIGHT DENTAL*****XX*1999999984
            N3*100 MAIN ST
            N4*SPRINGFIELD*IL*627010001
            REF*EI*990000001
            HL*2*1*22*0
            SBR*P*18*GRP100******CI
            NM1*IL*1*DOE*JANE****MI*ABC1
            N3*12 ELM ST
            N4*SPRINGFIELD*IL*627020012
            DMG*D8*19850214*F
            NM1*PR*2*FIRST PLAN*****PI*99901
            CLM*DEN1*400***11:B:1*Y*A*Y*Y
            DTP*472*D8*20261102
            LX*1
            SV3*AD:D2740*300***R*1
            TOO*JP*14*M:O
            DTP*441*D8*20160501
            LX*2
            SV3*AD:D0120*100****1
            """);

    public static final String REMITTANCE = file(
            "HP",
            "005010X221A1",
            """
            ST*835*0001
            BPR*I*145*C*ACH*CCP*01*999999992*DA*123456*1512345678**01*999988880*DA*98765432*20261112
            TRN*1*EFT45*1512345678
            DTM*405*20261111
            N1*PR*FIRST PLAN
            N3*1 PAYER PLAZA
            N4*CHICAGO*IL*606010001
            PER*BL*EDI SUPPORT*TE*5550200200
            N1*PE*LAKESIDE CLINIC*XX*1999999984
            REF*TJ*990000001
            LX*1
            CLP*PCN1*1*200*120*30*12*ICN1*11*1
            CAS*CO*45*10
            NM1*QC*1*DOE*JANE****MI*ABC1
            DTM*232*20261102
            SVC*HC:99213*150*110**1
            DTM*472*20261102
            CAS*PR*1*30
            CAS*CO*45*10
            REF*6R*L1
            AMT*B6*140
            SVC*HC:96372*50*20**1
            DTM*472*20261102
            CAS*CO*45*30
            LQ*HE*N130
            CLP*PCN2*1*60*45*0*12*ICN2*11*1
            CAS*CO*45*15
            NM1*QC*1*ROE*LUCAS
            PLB*1999999984*20261231*WO:ICN9*20
            """);

    public static final String ELIGIBILITY_REQUEST = file(
            "HS",
            "005010X279A1",
            """
            ST*270*0001*005010X279A1
            BHT*0022*13*ELG1*20261121*0931
            HL*1**20*1
            NM1*PR*2*FIRST PLAN*****PI*99901
            HL*2*1*21*1
            NM1*1P*2*LAKESIDE CLINIC*****XX*1999999984
            HL*3*2*22*0
            TRN*1*ELG1-1*9SUBMIT001
            NM1*IL*1*DOE*JANE****MI*ABC1
            DMG*D8*19850214*F
            DTP*291*D8*20261121
            EQ*30
            """);

    public static final String STATUS_REQUEST = file(
            "HR",
            "005010X212",
            """
            ST*276*0001*005010X212
            BHT*0010*13*STS1*20261215*0800
            HL*1**20*1
            NM1*PR*2*FIRST PLAN*****PI*99901
            HL*2*1*21*1
            NM1*41*2*ACME BILLING*****46*SUBMIT01
            HL*3*2*19*1
            NM1*1P*2*LAKESIDE CLINIC*****XX*1999999984
            HL*4*3*22*0
            DMG*D8*19850214*F
            NM1*IL*1*DOE*JANE****MI*ABC1
            TRN*1*STS1-1
            REF*EJ*PCN1
            AMT*T3*285
            DTP*472*D8*20261102
            """);

    public static final String ELIGIBILITY_RESPONSE = file(
            "HB",
            "005010X279A1",
            """
            ST*271*0001*005010X279A1
            BHT*0022*11*ELG1*20261121*0931
            HL*1**20*1
            NM1*PR*2*FIRST PLAN*****PI*99901
            HL*2*1*21*1
            NM1*1P*2*LAKESIDE CLINIC*****XX*1999999984
            HL*3*2*22*0
            TRN*2*ELG1-1*9SUBMIT001
            NM1*IL*1*DOE*JANE****MI*ABC1
            N3*12 ELM ST
            N4*SPRINGFIELD*IL*627020012
            DMG*D8*19850214*F
            DTP*346*D8*20260101
            EB*1*IND*30**GOLD PLAN
            EB*C*IND*30***23*2000*****Y
            EB*F*IND*AE***23***VS*30**Y
            MSG*THIRTY VISITS A YEAR
            EB*U**35
            LS*2120
            NM1*PR*2*DENTAL PLAN*****PI*99905
            PER*IC**TE*5550200200
            LE*2120
            """);

    public static final String STATUS_RESPONSE = file(
            "HN",
            "005010X212",
            """
            ST*277*0001*005010X212
            BHT*0010*08*STS1*20261215*0801*DG
            HL*1**20*1
            NM1*PR*2*FIRST PLAN*****PI*99901
            HL*2*1*21*1
            NM1*41*2*ACME BILLING*****46*SUBMIT01
            HL*3*2*19*1
            NM1*1P*2*LAKESIDE CLINIC*****XX*1999999984
            HL*4*3*22*0
            NM1*IL*1*DOE*JANE****MI*ABC1
            TRN*2*STS1-1
            STC*F1:65*20261112**285*157*20261111**20261112*EFT45
            REF*1K*ICN1
            DTP*472*D8*20261102
            HL*5*3*22*0
            NM1*IL*1*ROE*MARIA****MI*XYZ2
            TRN*2*STS1-2
            STC*P1:20*20261112**190
            """);

    public static final String CLAIM_ACKNOWLEDGMENT = file(
            "HN",
            "005010X214",
            """
            ST*277*0001*005010X214
            BHT*0085*08*CA1*20261121*1015*TH
            HL*1**20*1
            NM1*PR*2*FIRST PLAN*****PI*99901
            TRN*1*RCPT1
            DTP*050*D8*20261121
            DTP*009*D8*20261121
            HL*2*1*21*1
            NM1*41*2*ACME BILLING*****46*SUBMIT01
            TRN*2*B1
            STC*A1:19:PR*20261121*WQ*390
            HL*3*2*19*1
            NM1*85*2*LAKESIDE CLINIC*****XX*1999999984
            HL*4*3*PT
            NM1*QC*1*DOE*JANE****MI*ABC1
            TRN*2*PCN1
            STC*A2:20:PR*20261121*WQ*200
            REF*1K*ICN1
            DTP*472*D8*20261102
            HL*5*3*PT
            NM1*QC*1*ROE*LUCAS****MI*XYZ2
            TRN*2*PCN2
            STC*A7:164:IL*20261121*U*190
            DTP*472*D8*20261104
            """);

    public static final String AUTHORIZATION_REQUEST = file(
            "HI",
            "005010X217",
            """
            ST*278*0001*005010X217
            BHT*0007*13*AUTH1*20261121*0930
            HL*1**20*1
            NM1*X3*2*FIRST PLAN*****PI*99901
            HL*2*1*21*1
            NM1*1P*1*SMITH*ALAN****XX*1234567893
            HL*3*2*22*1
            NM1*IL*1*DOE*JANE****MI*ABC1
            HL*4*3*EV*0
            TRN*1*AUTH1-1*9876543210
            UM*AR*I*A4*21:B
            DTP*435*D8*20261205
            HI*ABK:I2510
            NM1*FA*2*CITY HOSPITAL*****XX*1888888884
            PER*IC**TE*5550100100
            NM1*SJ*1*JONES*ANN****XX*1234567893
            """);

    private SoundFiles() {}

    /** With its terminators. */
    public static String x12(String file) {
        return file.replace("\n", "~\n");
    }

    private static String file(String kind, String guide, String set) {
        return "ISA*00*          *00*          *ZZ*SUBMIT01       *ZZ*CLRHOUSE       "
                + "*261121*0930*^*00501*000000101*0*T*:\n"
                + "GS*" + kind + "*SUBMIT01*CLRHOUSE*20261121*0930*101*X*" + guide + "\n"
                + set
                + "SE*" + (set.lines().count() + 1) + "*0001\nGE*1*101\nIEA*1*000000101\n";
    }
}
