package org.claimwright.claims.x12;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.claimwright.claims.ClaimFrequency;
import org.claimwright.claims.model.ClaimDraft;
import org.claimwright.claims.model.CoverageOnClaim;
import org.claimwright.claims.model.DraftOf;
import org.claimwright.claims.model.Facility;
import org.claimwright.claims.model.Party;
import org.claimwright.claims.model.PriorPayment;
import org.claimwright.claims.model.ProviderOnClaim;
import org.claimwright.claims.model.RelatedAccident;
import org.claimwright.encounters.RelatedCause;
import org.claimwright.exchange.InterchangeParty;
import org.claimwright.exchange.Outgoing;
import org.claimwright.exchange.PartnerFolders;
import org.claimwright.exchange.TradingPartnerId;
import org.claimwright.exchange.TradingPartnerView;
import org.claimwright.exchange.UsageIndicator;
import org.claimwright.kernel.Money;
import org.claimwright.kernel.PostalAddress;
import org.claimwright.registration.Relationship;
import org.claimwright.registration.Sex;
import org.junit.jupiter.api.Test;

/** What a claim of ours looks like on its way out; all people and numbers are invented. */
class Claim837Test {
    private static final LocalDateTime AT = LocalDateTime.of(2026, 11, 21, 9, 30);

    @Test
    void the_patient_who_holds_the_coverage_is_the_subscriber() {
        assertEquals(
                """
                ISA*00*          *00*          *ZZ*LAKESIDE       *ZZ*CLEARING       *261121*0930*^*00501*000000101*1*T*:~
                GS*HC*LAKESIDE*CLEARING*20261121*0930*101*X*005010X222A1~
                ST*837*0001*005010X222A1~
                BHT*0019*00*B00000007*20261121*0930*CH~
                NM1*41*2*LAKESIDE FAMILY MEDICINE*****46*LAKESIDE~
                PER*IC*BILLING DESK*TE*5550100100~
                NM1*40*2*EXAMPLE CLEARINGHOUSE*****46*CLEARING~
                HL*1**20*1~
                PRV*BI*PXC*207Q00000X~
                NM1*85*2*LAKESIDE FAMILY MEDICINE*****XX*1999999984~
                N3*100 MAIN ST~
                N4*SPRINGFIELD*IL*627010001~
                REF*EI*990000001~
                HL*2*1*22*0~
                SBR*P*18*GRP100******CI~
                NM1*IL*1*DOE*JANE*Q***MI*ABC123456789~
                N3*12 ELM ST~
                N4*SPRINGFIELD*IL*62702~
                DMG*D8*19850214*F~
                NM1*PR*2*PRAIRIE MUTUAL*****PI*99901~
                CLM*LF00001042*210.00***11:B:1*Y*A*Y*Y~
                HI*ABK:J0190*ABF:E119~
                NM1*82*1*SMITH*ALAN****XX*1234567893~
                PRV*PE*PXC*207Q00000X~
                LX*1~
                SV1*HC:99213*150.00*UN*1***1~
                DTP*472*D8*20261102~
                REF*6R*101~
                LX*2~
                SV1*HC:71046*60.00*UN*1***1~
                DTP*472*D8*20261102~
                REF*6R*102~
                SE*31*0001~
                GE*1*101~
                IEA*1*000000101~
                """,
                text(write(new DraftOf().draft())));
    }

    @Test
    void a_child_stands_below_who_holds_the_coverage() {
        var it = new DraftOf();
        var mother = new Party("Maria", "", "Roe", "", LocalDate.of(1984, 5, 1), Sex.FEMALE, DraftOf.HOME);
        it.coverage = new CoverageOnClaim(
                1, 1, DraftOf.PAYER, "", "XYZ900", Relationship.CHILD, mother, LocalDate.of(2026, 1, 1), null);

        assertHolds(
                it.draft(),
                """
                HL*2*1*22*1~
                SBR*P********CI~
                NM1*IL*1*ROE*MARIA****MI*XYZ900~
                NM1*PR*2*PRAIRIE MUTUAL*****PI*99901~
                HL*3*2*23*0~
                PAT*19~
                NM1*QC*1*DOE*JANE*Q~
                N3*12 ELM ST~
                N4*SPRINGFIELD*IL*62702~
                DMG*D8*19850214*F~
                CLM*LF00001042*210.00***11:B:1*Y*A*Y*Y~
                """);
    }

    @Test
    void medicare_knows_each_person_by_a_number_of_their_own() {
        var it = new DraftOf();
        it.coverage = new CoverageOnClaim(
                1, 1, DraftOf.MEDICARE, "", "1EG4TE5MK73", Relationship.SPOUSE, DraftOf.PATIENT, DraftOf.SERVICE, null);

        assertHolds(it.draft(), "SBR*P*18*******MB~\nNM1*IL*1*DOE*JANE*Q***MI*1EG4TE5MK73~\n");
    }

    @Test
    void a_replacement_names_the_payers_claim_and_an_authorization() {
        var it = new DraftOf();
        it.number = "LF00001042R1";
        it.frequency = ClaimFrequency.REPLACEMENT;
        it.originalClaimNumber = "PMH26315004471";
        it.priorAuthorization = "PA-55501";

        assertHolds(
                it.draft(),
                """
                CLM*LF00001042R1*210.00***11:B:7*Y*A*Y*Y~
                REF*G1*PA-55501~
                REF*F8*PMH26315004471~
                """);
    }

    @Test
    void an_accident_says_when_and_where() {
        var it = new DraftOf();
        it.accident = new RelatedAccident(RelatedCause.AUTO_ACCIDENT, LocalDate.of(2026, 10, 30), "IL");

        assertHolds(it.draft(), "CLM*LF00001042*210.00***11:B:1*Y*A*Y*Y**AA:::IL~\nDTP*439*D8*20261030~\n");
    }

    @Test
    void who_referred_and_another_place_are_named() {
        var it = new DraftOf();
        it.referring = new ProviderOnClaim(null, "Elena", "García", "1666666668", "", "");
        it.facility = new Facility(
                "City General", "1888888884", new PostalAddress("500 Hospital Dr", "", "Peoria", "IL", "616370500"));

        assertHolds(
                it.draft(),
                """
                NM1*DN*1*GARCIA*ELENA****XX*1666666668~
                NM1*82*1*SMITH*ALAN****XX*1234567893~
                PRV*PE*PXC*207Q00000X~
                NM1*77*2*CITY GENERAL*****XX*1888888884~
                N3*500 HOSPITAL DR~
                N4*PEORIA*IL*616370500~
                """);
    }

    @Test
    void a_second_payer_is_told_what_the_first_decided() {
        var it = new DraftOf();
        it.coverage = DraftOf.coverage(2, 2, DraftOf.OTHER_PAYER);
        it.others.add(DraftOf.coverage(1, 1, DraftOf.PAYER));
        it.lines = List.of(DraftOf.line(1, "99213", "150.00"));
        var contract = new PriorPayment.Adjustment("CO", "45", Money.of("50.00"));
        var copay = new PriorPayment.Adjustment("PR", "3", Money.of("20.00"));
        var line = new PriorPayment.LinePayment(1, Money.of("80.00"), List.of(contract, copay));
        it.priorPayments = List.of(
                new PriorPayment(1, "EHP777", Money.of("80.00"), List.of(), List.of(line), LocalDate.of(2026, 11, 12)));

        assertHolds(it.draft(), "SBR*S*18*GRP100******CI~\n");
        assertHolds(
                it.draft(),
                """
                SBR*P*18*GRP100******CI~
                AMT*D*80.00~
                OI***Y***Y~
                NM1*IL*1*DOE*JANE*Q***MI*ABC123456789~
                NM1*PR*2*PRAIRIE MUTUAL*****PI*99901~
                REF*F8*EHP777~
                LX*1~
                SV1*HC:99213*150.00*UN*1***1~
                DTP*472*D8*20261102~
                REF*6R*101~
                SVD*99901*80.00*HC:99213**1~
                CAS*CO*45*50.00~
                CAS*PR*3*20.00~
                DTP*573*D8*20261112~
                """);
    }

    @Test
    void a_box_is_where_money_goes_not_where_the_practice_stands() {
        var it = new DraftOf();
        var plain = it.billing;
        it.billing = new org.claimwright.claims.model.BillingProvider(
                plain.name(),
                true,
                plain.npi(),
                plain.taxId(),
                plain.taxonomy(),
                plain.address(),
                new PostalAddress("PO Box 500", "", "Springfield", "IL", "627050500"),
                plain.contactName(),
                plain.contactPhone());

        assertHolds(it.draft(), "NM1*87*2~\nN3*PO BOX 500~\nN4*SPRINGFIELD*IL*627050500~\n");
    }

    @Test
    void each_claim_knows_its_place_and_the_total_is_what_clm02_says() {
        var second = new DraftOf();
        second.number = "LF00001043";
        second.lines = List.of(DraftOf.line(1, "99213", "0.01"));

        var written = write(new DraftOf().draft(), second.draft());

        var places = written.claims();
        assertEquals(Money.of("210.01"), written.total());
        assertEquals(
                List.of("LF00001042", "LF00001043"),
                places.stream().map(WrittenClaims.Placed::patientControlNumber).toList());
        var segments = text(written).lines().toList();
        for (var place : places) {
            assertEquals(place.text(), segments.get((int) place.segmentInFile() - 1));
            assertTrue(segments.get((int) place.segmentInFile() - 1 + place.lastSegment() - place.firstSegment())
                    .startsWith("REF*6R"));
        }
    }

    @Test
    void what_cannot_be_written_does_not_leave() {
        var it = new DraftOf();
        it.number = "LF*1042";

        assertThrows(IllegalArgumentException.class, () -> write(it.draft()));
    }

    @Test
    void a_claim_without_lines_does_not_leave() {
        var it = new DraftOf();
        it.lines = List.of();

        assertThrows(IllegalStateException.class, () -> write(it.draft()));
    }

    private static void assertHolds(ClaimDraft draft, String segments) {
        var text = text(write(draft));
        assertTrue(text.contains(segments), () -> "expected\n" + segments + "in\n" + text);
        assertFalse(text.contains("é"));
    }

    private static WrittenClaims write(ClaimDraft... drafts) {
        var partner = new TradingPartnerView(
                new TradingPartnerId(1),
                "example",
                "Example Clearinghouse",
                new InterchangeParty("ZZ", "LAKESIDE", "LAKESIDE"),
                new InterchangeParty("ZZ", "CLEARING", "CLEARING"),
                UsageIndicator.TEST,
                new PartnerFolders("out", "in", "done"));
        return Claim837.write(new Outgoing(partner, 101, 101), "B00000007", AT, List.of(drafts));
    }

    private static String text(WrittenClaims written) {
        return new String(written.content(), StandardCharsets.ISO_8859_1);
    }
}
