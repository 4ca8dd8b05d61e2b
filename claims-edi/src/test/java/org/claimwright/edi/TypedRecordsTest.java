package org.claimwright.edi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.claimwright.edi.authorization278.Authorization;
import org.claimwright.edi.authorization278.ReviewLevel;
import org.claimwright.edi.claim837.ClaimTree;
import org.claimwright.edi.dental837.DentalClaim;
import org.claimwright.edi.dental837.DentalClaims;
import org.claimwright.edi.dental837.DentalLine;
import org.claimwright.edi.eligibility270.Benefit;
import org.claimwright.edi.eligibility270.BenefitQuestion;
import org.claimwright.edi.eligibility270.EligibilitySets;
import org.claimwright.edi.institutional837.InstitutionalClaim;
import org.claimwright.edi.institutional837.InstitutionalClaims;
import org.claimwright.edi.part.Beginning;
import org.claimwright.edi.part.Demographics;
import org.claimwright.edi.part.HealthCode;
import org.claimwright.edi.part.Identifier;
import org.claimwright.edi.part.Inquiry;
import org.claimwright.edi.part.Name;
import org.claimwright.edi.part.NamedLevel;
import org.claimwright.edi.part.Party;
import org.claimwright.edi.part.QualifiedAmount;
import org.claimwright.edi.part.QualifiedDate;
import org.claimwright.edi.part.Reference;
import org.claimwright.edi.part.Tooth;
import org.claimwright.edi.part.Trace;
import org.claimwright.edi.status276.ClaimStatus;
import org.claimwright.edi.status276.ClaimStatusSets;
import org.claimwright.edi.validation.SoundFiles;
import org.claimwright.edi.validation.Validation;
import org.junit.jupiter.api.Test;

/** What records say of a set, and that what is composed from records is sound. */
class TypedRecordsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    private static TransactionSet set(String file) {
        return X12File.read(SoundFiles.x12(file)).sets().get(0);
    }

    private static TransactionSet set(Guide guide, String body) {
        StringBuilder text = new StringBuilder();
        try (X12Writer writer = writer(text)) {
            writer.group(guide, 1);
            writer.set(guide, "0001", body.lines().map(Segment::parse).toList());
        }
        return X12File.read(text.toString()).sets().get(0);
    }

    private static X12Writer writer(StringBuilder text) {
        return X12Writer.open(
                text,
                Separators.USUAL,
                new InterchangeHeader(
                        TradingPartner.of("SUBMIT01"),
                        TradingPartner.of("CLRHOUSE"),
                        LocalDateTime.of(2026, 11, 21, 9, 30),
                        1,
                        org.claimwright.edi.Usage.TEST));
    }

    private static void isSound(Guide guide, SetBody body) {
        StringBuilder text = new StringBuilder();
        try (X12Writer writer = writer(text)) {
            writer.group(guide, 1);
            writer.set(guide, "0001", body);
        }
        assertEquals(
                List.of(),
                Validation.USUAL.findings(X12Reader.of(new java.io.StringReader(text.toString()))).stream()
                        .map(Finding::text)
                        .toList());
    }

    private static Party payer() {
        return Party.of("PR", Name.organization("FIRST PLAN"), Identifier.payerId("99901"));
    }

    private static Party insured() {
        return Party.of("IL", Name.person("DOE", "JANE"), Identifier.memberId("ABC1"));
    }

    @Test
    void an_institutional_claim_says_what_it_is() {
        ClaimTree<InstitutionalClaim> claims =
                InstitutionalClaims.read(set(SoundFiles.INSTITUTIONAL)).value();

        InstitutionalClaim claim = claims.claims().findFirst().orElseThrow();
        assertEquals("11", claim.billType());
        assertEquals("01", claim.admission().patientStatus());
        assertEquals("Y", claim.codes("ABK").findFirst().orElseThrow().presentOnAdmission());
        assertEquals(
                HealthCode.value("80", new BigDecimal(3)),
                claim.codes("BE").findFirst().orElseThrow());
        assertEquals("SMITH", claim.provider("71").orElseThrow().name().last());
        assertEquals("0120", claim.lines().get(0).revenueCode());
        isSound(Guide.INSTITUTIONAL_CLAIM, InstitutionalClaims.body(claims));
    }

    @Test
    void a_dental_claim_names_tooth_and_surface() {
        ClaimTree<DentalClaim> claims =
                DentalClaims.read(set(SoundFiles.DENTAL)).value();

        DentalLine line = claims.claims().findFirst().orElseThrow().lines().get(0);
        assertEquals("D2740", line.procedure().code());
        assertEquals(List.of(new Tooth("JP", "14", List.of("M", "O"))), line.teeth());
        assertEquals("R", line.prosthesis());
        isSound(Guide.DENTAL_CLAIM, DentalClaims.body(claims));
    }

    @Test
    void an_eligibility_question_is_composed() {
        NamedLevel<BenefitQuestion> subscriber = NamedLevel.of(
                "22",
                List.of(new Trace("1", "ELG1", "9SUBMIT001", "")),
                insured()
                        .withDemographics(new Demographics(LocalDate.of(1985, 2, 14), "F"))
                        .withDates(QualifiedDate.on("291", DAY)),
                List.of(BenefitQuestion.about("30", "98")),
                List.of());
        NamedLevel<BenefitQuestion> receiver = NamedLevel.of(
                "21",
                List.of(),
                Party.of("1P", Name.organization("LAKESIDE"), Identifier.npi("1999999984")),
                List.of(),
                List.of(subscriber));
        Inquiry<BenefitQuestion> inquiry = Inquiry.of(
                new Beginning("0022", "13", "ELG1", DAY, "0931", ""),
                List.of(NamedLevel.of("20", List.of(), payer(), List.of(), List.of(receiver))));

        List<Segment> body = EligibilitySets.request(inquiry).segments();

        isSound(Guide.ELIGIBILITY_REQUEST, EligibilitySets.request(inquiry));
        assertTrue(body.contains(Segment.parse("EQ*30^98")), body.toString());
        assertTrue(body.contains(Segment.parse("HL*3*2*22*0")), body.toString());
    }

    @Test
    void a_benefit_is_read() {
        Inquiry<Benefit> answer = EligibilitySets.readResponse(
                        set(
                                Guide.ELIGIBILITY_RESPONSE,
                                """
                                BHT*0022*11*ELG1*20261121*0931
                                HL*1**20*1
                                NM1*PR*2*FIRST PLAN*****PI*99901
                                HL*2*1*21*1
                                NM1*1P*2*LAKESIDE*****XX*1999999984
                                HL*3*2*22*0
                                TRN*2*ELG1*9SUBMIT001
                                NM1*IL*1*DOE*JANE****MI*ABC1
                                EB*1*IND*30**GOLD
                                EB*C*IND*30***29*350*****Y
                                MSG*PER CALENDAR YEAR
                                LS*2120
                                NM1*P3*1*JONES*MARCUS****XX*1234567893
                                LE*2120
                                """))
                .value();

        List<Benefit> benefits = answer.contents().toList();
        assertTrue(benefits.get(0).isActive());
        assertEquals(new BigDecimal(350), benefits.get(1).amount());
        assertEquals(List.of("PER CALENDAR YEAR"), benefits.get(1).messages());
        assertEquals("29", benefits.get(1).period());
        isSound(Guide.ELIGIBILITY_RESPONSE, EligibilitySets.response(answer));
    }

    @Test
    void a_question_for_a_claims_status_is_composed() {
        NamedLevel<ClaimStatus> subscriber = NamedLevel.of(
                        "22",
                        List.of(),
                        insured(),
                        List.of(ClaimStatus.question(
                                new Trace("1", "STS1", "", ""),
                                List.of(new Reference("EJ", "PCN1")),
                                List.of(new QualifiedAmount("T3", new BigDecimal(285))),
                                QualifiedDate.on("472", DAY))),
                        List.<NamedLevel<ClaimStatus>>of())
                .withDemographics(new Demographics(LocalDate.of(1985, 2, 14), "F"));
        NamedLevel<ClaimStatus> provider = NamedLevel.of(
                "19",
                List.of(),
                Party.of("1P", Name.organization("LAKESIDE"), Identifier.npi("1999999984")),
                List.of(),
                List.of(subscriber));
        NamedLevel<ClaimStatus> receiver = NamedLevel.of(
                "21",
                List.of(),
                Party.of("41", Name.organization("ACME"), new Identifier("46", "SUBMIT01")),
                List.of(),
                List.of(provider));
        Inquiry<ClaimStatus> inquiry = Inquiry.of(
                new Beginning("0010", "13", "STS1", DAY, "0800", ""),
                List.of(NamedLevel.of("20", List.of(), payer(), List.of(), List.of(receiver))));

        isSound(Guide.CLAIM_STATUS_REQUEST, ClaimStatusSets.request(inquiry));
    }

    @Test
    void an_answer_says_what_was_paid_and_when() {
        Inquiry<ClaimStatus> answer = ClaimStatusSets.readResponse(
                        set(
                                Guide.CLAIM_STATUS_RESPONSE,
                                """
                                BHT*0010*08*STS1*20261215*0801*DG
                                HL*1**20*1
                                NM1*PR*2*FIRST PLAN*****PI*99901
                                HL*2*1*21*1
                                NM1*41*2*ACME*****46*SUBMIT01
                                HL*3*2*19*1
                                NM1*1P*2*LAKESIDE*****XX*1999999984
                                HL*4*3*22*0
                                NM1*IL*1*DOE*JANE****MI*ABC1
                                TRN*2*STS1
                                STC*F1:65*20261112**285*157*20261111**20261112*EFT45
                                REF*EJ*PCN1
                                DTP*472*D8*20261102
                                """))
                .value();

        ClaimStatus claim = answer.contents().findFirst().orElseThrow();
        assertEquals("PCN1", claim.patientControlNumber().orElseThrow());
        assertTrue(claim.statuses().get(0).codes().get(0).isFinal());
        assertEquals(new BigDecimal(157), claim.statuses().get(0).paid());
        assertEquals("EFT45", claim.statuses().get(0).paymentNumber());
        isSound(Guide.CLAIM_STATUS_RESPONSE, ClaimStatusSets.response(answer));
    }

    @Test
    void an_authorization_says_what_was_decided() {
        Authorization answer = Authorization.read(
                        set(
                                Guide.AUTHORIZATION,
                                """
                        BHT*0007*11*A1*20261121*1102*18
                        HL*1**20*1
                        NM1*X3*2*FIRST PLAN*****PI*99901
                        HL*2*1*21*1
                        NM1*1P*1*SMITH*ALAN****XX*1234567893
                        HL*3*2*22*1
                        NM1*IL*1*DOE*JANE****MI*ABC1
                        HL*4*3*EV*0
                        TRN*2*R1*9012345678
                        UM*SC*I*3*11:B
                        HCR*A1*AUTH1
                        DTP*AAH*RD8*20261121-20261221
                        HI*ABF:J0190
                        NM1*SJ*1*WATSON*SUSAN****XX*1888888884
                        """))
                .value();

        ReviewLevel event = answer.allLevels()
                .filter(level -> level.code().equals("EV"))
                .findFirst()
                .orElseThrow();
        assertTrue(answer.isResponse());
        assertTrue(event.decision().isCertified());
        assertEquals("AUTH1", event.decision().number());
        assertEquals("SC", event.review().category());
        assertEquals("WATSON", event.parties().get(0).name().last());
        isSound(Guide.AUTHORIZATION, answer);
    }
}
