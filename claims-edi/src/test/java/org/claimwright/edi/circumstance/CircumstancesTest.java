package org.claimwright.edi.circumstance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.claimwright.edi.Guide;
import org.claimwright.edi.InterchangeHeader;
import org.claimwright.edi.Segment;
import org.claimwright.edi.Separators;
import org.claimwright.edi.TradingPartner;
import org.claimwright.edi.TransactionSet;
import org.claimwright.edi.Usage;
import org.claimwright.edi.X12File;
import org.claimwright.edi.X12Writer;
import org.claimwright.edi.authorization278.Authorization;
import org.claimwright.edi.authorization278.ReviewDetails;
import org.claimwright.edi.authorization278.ReviewedService;
import org.claimwright.edi.circumstance.Transport.Measure;
import org.claimwright.edi.eligibility270.Benefit;
import org.claimwright.edi.eligibility270.BenefitScope;
import org.claimwright.edi.eligibility270.EligibilitySets;
import org.claimwright.edi.institutional837.InstitutionalClaim;
import org.claimwright.edi.institutional837.InstitutionalClaims;
import org.claimwright.edi.part.HealthCode;
import org.claimwright.edi.part.Inquiry;
import org.claimwright.edi.part.NamedLevel;
import org.claimwright.edi.part.Procedure;
import org.claimwright.edi.part.QualifiedMoment;
import org.claimwright.edi.part.QualifiedQuantity;
import org.claimwright.edi.part.Reference;
import org.claimwright.edi.part.Rejection;
import org.claimwright.edi.professional837.Claim;
import org.claimwright.edi.professional837.ClaimBatch;
import org.claimwright.edi.professional837.Equipment;
import org.claimwright.edi.professional837.Measurement;
import org.claimwright.edi.professional837.PurchasedService;
import org.claimwright.edi.professional837.ServiceLine;
import org.claimwright.edi.professional837.SupportingForm;
import org.claimwright.edi.remittance835.Adjudication;
import org.claimwright.edi.validation.SoundFiles;
import org.junit.jupiter.api.Test;

/** What only some claims, benefits and reviews say is read into fields of its own, and written back as it stood. */
class CircumstancesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

    private static TransactionSet set(Guide guide, String body) {
        StringBuilder text = new StringBuilder();
        InterchangeHeader header = new InterchangeHeader(
                TradingPartner.of("SUBMIT01"), TradingPartner.of("CLRHOUSE"), DAY.atTime(9, 30), 1, Usage.TEST);
        try (X12Writer writer = X12Writer.open(text, Separators.USUAL, header)) {
            writer.group(guide, 1);
            writer.set(guide, "0001", body.lines().map(Segment::parse).toList());
        }
        return X12File.read(text.toString()).sets().get(0);
    }

    private static TransactionSet sound(String file, String before, String added) {
        return X12File.read(SoundFiles.x12(file).replaceFirst(before, added.replace("\n", "~\n") + before))
                .sets()
                .get(0);
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    private static Claim claim(TransactionSet set) {
        ClaimBatch batch = ClaimBatch.read(set).value();
        assertEquals(set.body(), batch.segments());
        return batch.claims().findFirst().orElseThrow();
    }

    @Test
    void a_ride_tells_weight_distance_reason_and_the_conditions_that_called_for_it() {
        Claim claim = claim(
                sound(
                        SoundFiles.PROFESSIONAL,
                        "HI\\*ABK:J0190",
                        """
                        CN1*09*250*2.5*PLAN7*1.5*V2
                        K3*STATE FORM 7
                        CR1*LB*140**A*DH*12****UNCONSCIOUS
                        CR2********M**FELL FROM A LADDER
                        CRC*07*Y*01*06
                        """));

        Circumstances circumstances = claim.circumstances();
        assertEquals(
                Optional.of(new Contract("09", number("250"), number("2.5"), "PLAN7", number("1.5"), "V2")),
                circumstances.contract());
        assertEquals(List.of("STATE FORM 7"), circumstances.fixedFormats());
        Transport ride = circumstances.transport().orElseThrow();
        assertEquals(new Measure("LB", number("140")), ride.weight());
        assertEquals(new Measure("DH", number("12")), ride.distance());
        assertEquals("A", ride.reason());
        assertEquals("UNCONSCIOUS", ride.stretcherPurpose());
        assertEquals(Optional.of(SpinalTreatment.of("M", "FELL FROM A LADDER")), circumstances.spinalTreatment());
        assertEquals(List.of(Condition.met("07", "01", "06")), circumstances.conditions());
    }

    @Test
    void a_line_of_equipment_tells_what_it_costs_and_why_it_is_needed() {
        Claim claim = claim(
                sound(
                        SoundFiles.PROFESSIONAL,
                        "LX\\*2",
                        """
                        SV5*HC:E1390*DA*30*200*1500*4
                        CR3*I*MO*12
                        QTY*PT*2
                        MEA*TR*R2*36.5
                        PS1*LAB1*75.5
                        HCP*02*90*60*ORG1*30*GRP9*80**HC*99214*UN*2*T1*1*2
                        REF*G1*AUTH9**2U:99902
                        LQ*UT*484.03
                        FRM*1A*Y
                        FRM*2**60
                        FRM*3***20261102
                        FRM*4****55.5
                        """));

        ServiceLine line = claim.lines().get(0);
        assertEquals(
                Optional.of(new Equipment(Procedure.hcpcs("E1390"), number("30"), number("200"), number("1500"), "4")),
                line.equipment());
        assertEquals(
                Optional.of(new EquipmentNeed("I", number("12"))),
                line.circumstances().equipmentNeed());
        assertEquals(List.of(new QualifiedQuantity("PT", number("2"))), line.quantities());
        assertEquals(List.of(new Measurement("TR", "R2", number("36.5"))), line.measurements());
        assertEquals(Optional.of(new PurchasedService("LAB1", number("75.5"))), line.purchasedService());
        Repricing repricing = line.circumstances().repricing().orElseThrow();
        assertEquals(number("90"), repricing.allowed());
        assertEquals("99214", repricing.procedure());
        assertEquals("2", repricing.exception());
        assertEquals(
                Reference.ofPayer("99902", "G1", "AUTH9"), line.references().get(1));
        assertEquals(
                List.of(
                        new SupportingForm.Answer("1A", "Y", "", null, null),
                        new SupportingForm.Answer("2", "", "60", null, null),
                        new SupportingForm.Answer("3", "", "", DAY, null),
                        new SupportingForm.Answer("4", "", "", null, number("55.5"))),
                line.forms().get(0).answers());
        assertEquals(List.of(), line.kept());
    }

    @Test
    void another_payers_remittance_is_told_with_its_amounts_and_remarks() {
        TransactionSet set =
                sound(SoundFiles.PROFESSIONAL, "NM1\\*IL\\*1\\*ROE\\*DANIEL", "MOA*.8*112*MA18*N130****20*5\n");

        Adjudication adjudication = ClaimBatch.read(set)
                .value()
                .claims()
                .flatMap(claim -> claim.otherCoverages().stream())
                .findFirst()
                .orElseThrow()
                .adjudications()
                .get(0);

        assertEquals(List.of("MA18", "N130"), adjudication.remarkCodes());
        assertEquals(number(".8"), adjudication.reimbursementRate().orElseThrow());
        assertEquals(number("112"), adjudication.payableForProcedures().orElseThrow());
        assertEquals(number("20"), adjudication.renalPayment().orElseThrow());
        assertEquals(number("5"), adjudication.professionalComponent().orElseThrow());
        assertEquals(Optional.empty(), adjudication.coveredDays());
    }

    @Test
    void an_inpatient_adjudication_tells_its_amounts_by_name() {
        Adjudication adjudication = new Adjudication(
                "MIA",
                List.of(
                        "3", "", "", "900", "N1", "50", "", "70", "", "", "", "", "", "", "", "", "80", "", "9",
                        "MA01"));

        assertEquals(number("3"), adjudication.coveredDays().orElseThrow());
        assertEquals(number("900"), adjudication.groupAmount().orElseThrow());
        assertEquals(number("50"), adjudication.disproportionateShare().orElseThrow());
        assertEquals(number("70"), adjudication.capitalAmount().orElseThrow());
        assertEquals(number("80"), adjudication.capitalOutlier().orElseThrow());
        assertEquals(number("9"), adjudication.professionalComponent().orElseThrow());
        assertEquals(List.of("N1", "MA01"), adjudication.remarkCodes());
        assertEquals(Optional.empty(), adjudication.reimbursementRate());
    }

    @Test
    void a_stay_tells_the_hours_of_admission_and_discharge() {
        TransactionSet set =
                X12File.read(SoundFiles.x12(SoundFiles.INSTITUTIONAL)).sets().get(0);

        InstitutionalClaim claim =
                InstitutionalClaims.read(set).value().claims().findFirst().orElseThrow();

        assertEquals(
                List.of(
                        new QualifiedMoment("096", null, LocalTime.of(11, 0)),
                        new QualifiedMoment("435", LocalDate.of(2026, 11, 1), LocalTime.of(9, 30))),
                claim.moments());
        assertEquals("AT", withSpecialty(set).specialty().role());
    }

    private static org.claimwright.edi.part.Party withSpecialty(TransactionSet set) {
        return InstitutionalClaims.read(set)
                .value()
                .claims()
                .findFirst()
                .orElseThrow()
                .provider("71")
                .orElseThrow()
                .withTaxonomy("207Q00000X");
    }

    @Test
    void an_answer_says_why_somebody_was_not_found_and_what_a_benefit_is_limited_to() {
        TransactionSet set = set(
                Guide.ELIGIBILITY_RESPONSE,
                """
                BHT*0022*11*ELG1*20261121*0931
                HL*1**20*1
                AAA*Y**42*R
                NM1*PR*2*FIRST PLAN*****PI*99901
                HL*2*1*21*1
                NM1*1P*2*LAKESIDE*****XX*1999999984
                HL*3*2*22*1
                NM1*IL*1*DOE*JANE****MI*ABC1
                AAA*N**72*C
                HL*4*3*23*0
                NM1*03*1*DOE*JOE
                INS*N*19*001*25*****F*N*******2
                HI*ABK:J0190
                MPI*C*AO*D*SERGEANT*A1*D8*20200101
                EB*C*IND*30***29*350*****Y**1
                HSD*VS*12*WK*3*34*1*A*Y
                III*ZZ*11
                LS*2120
                NM1*P3*1*JONES*MARCUS****XX*1234567893
                PRV*PC*PXC*207Q00000X
                LE*2120
                """);
        Inquiry<Benefit> answer = EligibilitySets.readResponse(set).value();
        List<NamedLevel<Benefit>> levels = answer.allLevels().toList();

        assertEquals(List.of(new Rejection("Y", "42", "R")), levels.get(0).rejections());
        assertEquals(
                List.of(new Rejection("N", "72", "C")),
                levels.get(2).party().particulars().rejections());
        var child = levels.get(3).party().particulars();
        assertEquals("19", child.relationship().orElseThrow().relationship());
        assertEquals(number("2"), child.relationship().orElseThrow().birthSequence());
        assertEquals(List.of(HealthCode.of("ABK", "J0190")), child.diagnoses());
        assertEquals("AO", child.militaryService().orElseThrow().employment());
        Benefit benefit = answer.contents().findFirst().orElseThrow();
        assertEquals(List.of("1"), benefit.diagnosisPointers());
        assertEquals(
                new Delivery("VS", number("12"), "WK", number("3"), "34", number("1"), "A", "Y"),
                benefit.deliveries().get(0));
        assertEquals(List.of(BenefitScope.at("11")), benefit.scopes());
        assertEquals("JONES", benefit.parties().get(0).name().last());
        assertEquals("PC", benefit.parties().get(0).specialty().role());
        assertEquals(set.body(), EligibilitySets.response(answer).segments());
    }

    @Test
    void a_review_tells_home_care_oxygen_admission_and_the_service_asked_for() {
        TransactionSet set = set(
                Guide.AUTHORIZATION,
                """
                BHT*0007*13*A1*20261121*1102
                HL*1**20*1
                NM1*X3*2*FIRST PLAN*****PI*99901
                HL*2*1*21*1
                NM1*1P*1*SMITH*ALAN****XX*1234567893
                HL*3*2*22*1
                NM1*IL*1*DOE*JANE****MI*ABC1
                HL*4*3*EV*1
                UM*HS*I*3*11:B:1*AA:::IL*U*1*2*Y*7
                DTP*435*DT*202611020930
                HI*ABF:J0190
                HSD*VS*12
                CRC*75*Y*IH
                CL1*3*1*30*2
                CR1***T*A*DK*20*1 MAIN ST*2 ELM ST
                CR2*2*10*C1*C4*WK*6*4*A*N*STIFF**Y
                CR5*I*12*A*D*WALKS*2.5*4*6*ORDERS*55*88*R*1*3**1.5*A*E
                CR6*2*20261102*RD8*20261102-20261201*20261001*N*Y*I*20261015*HC*27130*20261016*20261017*20261018*RD8*20261001-20261010*H
                PWK*OZ*EL***AC*ATT1*PICTURES
                MSG*CALL BEFORE NOON
                HL*5*4*SS*0
                SV2*0120*HC:99213:25::::KNEE:99215*1200*DA*3*400
                """);
        Authorization review = Authorization.read(set).value();
        var event = review.allLevels()
                .filter(level -> level.code().equals("EV"))
                .findFirst()
                .orElseThrow();
        ReviewDetails details = event.details();

        assertEquals("1", event.review().facility().frequency());
        assertEquals("IL", event.review().relatedCauses().state());
        assertEquals("7", event.review().delayReason());
        assertEquals(LocalTime.of(9, 30), event.moments().get(0).time());
        assertEquals("2", details.admission().orElseThrow().nursingHomeStatus());
        assertEquals(
                "2 ELM ST", details.circumstances().transport().orElseThrow().to());
        assertEquals(
                new SpinalTreatment.Series(number("2"), number("10")),
                details.circumstances().spinalTreatment().orElseThrow().series());
        HomeOxygen oxygen = details.homeOxygen().orElseThrow();
        assertEquals(List.of("A", "D"), oxygen.equipment());
        assertEquals(number("2.5"), oxygen.use().flow());
        assertEquals(number("88"), oxygen.test().saturation());
        assertEquals(List.of("1", "3"), oxygen.test().findings());
        assertEquals("E", oxygen.furtherEquipment());
        HomeHealth care = details.homeHealth().orElseThrow();
        assertEquals(DAY, care.start());
        assertEquals(LocalDate.of(2026, 12, 1), care.certified().through());
        assertEquals("27130", care.surgery().code());
        assertEquals(LocalDate.of(2026, 10, 10), care.lastStay().through());
        assertEquals("PICTURES", details.attachments().get(0).description());
        assertEquals(List.of("CALL BEFORE NOON"), details.messages());
        ReviewedService service = review.allLevels()
                .filter(level -> level.code().equals("SS"))
                .findFirst()
                .orElseThrow()
                .details()
                .service()
                .orElseThrow();
        assertEquals(ReviewedService.Kind.SV2, service.kind());
        assertEquals("99215", service.procedure().lastCode());
        assertEquals(number("400"), service.further().rate());
        assertEquals(set.body(), review.segments());
    }
}
