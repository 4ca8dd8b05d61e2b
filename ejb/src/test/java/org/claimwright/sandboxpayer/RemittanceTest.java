package org.claimwright.sandboxpayer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.claimwright.edi.remittance835.ClaimPayment;
import org.claimwright.edi.remittance835.RemittanceAdvice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RemittanceTest {
    private static final String RATE = "rate,99213,,105,2026-01-01,";
    private static final String COPAY = "benefit,office,9921.,25,0,waived";
    private static final LocalDate NOVEMBER_21 = LocalDate.of(2026, 11, 21);

    @TempDir
    private Path folder;

    @Test
    void a_payment_says_who_pays_whom_how_much_and_for_what() throws IOException {
        var desk = PayerDesk.with(folder, RATE, COPAY, "deny,no-authorization,27447,no-authorization,,CO,197,M62");

        desk.receive(ClaimFile.numbered(1)
                .with(ClaimText.of("PCN1").line("99213", "150", "2026-11-02").line("27447", "900.50", "2026-11-03"))
                .with(ClaimText.of("PCN2").member("ABC777777").line("99213:25", "100", "2", "2026-11-04")));

        assertEquals(
                """
                ISA*00*          *00*          *ZZ*SANDBOXPAYER   *ZZ*CLAIMWRIGHT    *261121*0000*^*00501*000000004*0*T*:~
                GS*HP*SANDBOXPAYER*CLAIMWRIGHT*20261121*0000*4*X*005010X221A1~
                ST*835*0001~
                BPR*I*155*C*ACH*CCP*01*999999992*DA*123456*1512345678**01*999988880*DA*98765432*20261121~
                TRN*1*SBXE20261121000000004*1512345678~
                REF*EV*CLAIMWRIGHT~
                DTM*405*20261121~
                N1*PR*SANDBOX HEALTH PLAN~
                N3*1 PAYER PLAZA~
                N4*CHICAGO*IL*606010001~
                PER*CX*CLAIMS DESK*TE*5550200100~
                PER*BL*FILES DESK*TE*5550200100~
                N1*PE*LAKESIDE FAMILY MEDICINE*XX*1999999984~
                REF*TJ*123456789~
                LX*1~
                CLP*PCN1*1*1050.5*80*25*12*%s*11*1~
                NM1*QC*1*DOE*JANE****MI*ABC123456~
                DTM*232*20261102~
                DTM*050*20261121~
                SVC*HC:99213*150*80**1~
                DTM*472*20261102~
                CAS*CO*45*45~
                CAS*PR*3*25~
                REF*6R*PCN1L1~
                AMT*B6*105~
                SVC*HC:27447*900.5*0**0**1~
                DTM*472*20261103~
                CAS*CO*197*900.5~
                REF*6R*PCN1L2~
                LQ*HE*M62~
                CLP*PCN2*1*100*75*25*12*%s*11*1~
                NM1*QC*1*DOE*JANE****MI*ABC777777~
                DTM*232*20261104~
                DTM*050*20261121~
                SVC*HC:99213:25*100*75**2~
                DTM*472*20261104~
                CAS*PR*3*25~
                REF*6R*PCN2L1~
                AMT*B6*100~
                SE*38*0001~
                GE*1*4~
                IEA*1*000000004~
                """
                        .formatted(desk.numberOf("PCN1"), desk.numberOf("PCN2")),
                desk.remittances().get(0).replace("\n", "").replace("~", "~\n"));
    }

    @Test
    void a_payment_of_nothing_is_a_notice() throws IOException {
        var desk = PayerDesk.with(folder, "stranger,.*999,PR,31");

        desk.receive(ClaimFile.numbered(1)
                .with(ClaimText.of("PCN1").member("ABC999").claimFiling("MB").line("99213", "120", "2026-11-02")));

        assertTrue(desk.remittances().get(0).contains("BPR*H*0*C*NON************20261121~"));
        assertEquals(
                """
                CLP*PCN1*4*120*0*120*MB*%s*11*1~
                CAS*PR*31*120~
                NM1*QC*1*DOE*JANE****MI*ABC999~
                DTM*232*20261102~
                DTM*050*20261121~
                """
                        .formatted(desk.numberOf("PCN1")),
                desk.lastClaims());
    }

    @Test
    void a_secondary_claim_is_answered_as_one() throws IOException {
        var desk = PayerDesk.with(folder, RATE);

        desk.receive(ClaimFile.numbered(1)
                .with(ClaimText.of("PCN1")
                        .secondary()
                        .line(
                                "99213",
                                "150",
                                "1",
                                "2026-11-02",
                                "SVD*99902*80*HC:99213**1",
                                "CAS*CO*45*45",
                                "CAS*PR*3*25",
                                "DTP*573*D8*20261110")));

        // 150 less what the first payer left, 25, is what it decided: 125
        assertTrue(desk.lastClaims().startsWith("CLP*PCN1*2*150*25*0*12*"), desk.lastClaims());
        assertTrue(desk.lastClaims().contains("SVC*HC:99213*150*25**1~\nDTM*472*20261102~\nCAS*OA*23*125~\n"));
    }

    @Test
    void the_deductible_of_a_year_is_met_once_across_payments() throws IOException {
        var desk = PayerDesk.with(
                folder, "rate,73562,,40,2025-01-01,", "benefit,imaging,7.*,0,20,first", "deductible,.*,50");

        desk.receive(ClaimFile.numbered(1).with(ClaimText.of("PCN1").line("73562", "40", "2026-11-02")));
        desk.receive(ClaimFile.numbered(2).with(ClaimText.of("PCN2").line("73562", "40", "2026-11-03")));
        desk.receive(ClaimFile.numbered(3).with(ClaimText.of("PCN3").line("73562", "40", "2025-12-31")));
        desk.receive(ClaimFile.numbered(4)
                .with(ClaimText.of("PCN4").patient("DOE", "JOHN").line("73562", "40", "2026-11-03")));

        // 40 of 50; the 10 left and 20 % of 30; another year; another person of the same member
        assertEquals(
                List.of("0 PR-1 40", "24 PR-1 10 PR-2 6", "0 PR-1 40", "0 PR-1 40"),
                desk.advices().stream()
                        .flatMap(RemittanceAdvice::claims)
                        .map(RemittanceTest::share)
                        .toList());
    }

    @Test
    void a_replacement_reverses_what_was_paid_and_is_decided_anew() throws IOException {
        var desk = PayerDesk.with(folder, RATE, COPAY, "deny,paid-before,.*,allowed-before,,CO,18,");
        desk.receive(ClaimFile.numbered(1).with(ClaimText.of("PCN1").line("99213", "150", "2026-11-02")));
        var original = desk.numberOf("PCN1");

        desk.receive(ClaimFile.numbered(2)
                .on(NOVEMBER_21.plusDays(9))
                .with(ClaimText.of("PCN1V2").replacing(original).line("99213", "90", "2026-11-02")));

        // -80 + 65: the copay stays 25, of 90
        assertEquals(
                """
                CLP*PCN1*22*-150*-80**12*%s*11*1~
                NM1*QC*1*DOE*JANE****MI*ABC123456~
                DTM*232*20261102~
                DTM*050*20261121~
                SVC*HC:99213*-150*-80~
                DTM*472*20261102~
                CAS*CO*45*-45~
                CAS*PR*3*-25~
                REF*6R*PCN1L1~
                CLP*PCN1V2*1*90*65*25*12*%s*11*7~
                NM1*QC*1*DOE*JANE****MI*ABC123456~
                REF*F8*%s~
                DTM*232*20261102~
                DTM*050*20261130~
                SVC*HC:99213*90*65**1~
                DTM*472*20261102~
                CAS*PR*3*25~
                REF*6R*PCN1V2L1~
                AMT*B6*90~
                PLB*1999999984*20261231*FB:SBXE20261130000000008*-15~
                """
                        .formatted(original, desk.numberOf("PCN1V2"), original),
                desk.lastClaims());
    }

    @Test
    void a_replacement_of_a_replacement_reverses_the_last_of_them() throws IOException {
        var desk = PayerDesk.with(folder, RATE);
        desk.receive(ClaimFile.numbered(1).with(ClaimText.of("PCN1").line("99213", "100", "2026-11-02")));
        var original = desk.numberOf("PCN1");
        desk.receive(ClaimFile.numbered(2)
                .with(ClaimText.of("PCN1V2").replacing(original).line("99213", "90", "2026-11-02")));

        desk.receive(ClaimFile.numbered(3)
                .with(ClaimText.of("PCN1V3").replacing(original).line("99213", "80", "2026-11-02")));

        assertEquals(List.of("PCN1V2 22 -90", "PCN1V3 1 80"), said(last(desk)));
    }

    @Test
    void a_void_is_a_reversal_and_the_balance_is_carried_until_it_is_taken() throws IOException {
        var desk = PayerDesk.with(folder, RATE);
        desk.receive(ClaimFile.numbered(1).with(ClaimText.of("PCN1").line("99213", "100", "2026-11-02")));
        desk.receive(ClaimFile.numbered(2)
                .with(ClaimText.of("PCN1").voiding(desk.numberOf("PCN1")).line("99213", "100", "2026-11-02")));
        assertEquals(List.of("PCN1 22 -100"), said(last(desk)));
        assertEquals(List.of("FB SBXE20261121000000008 -100"), items(last(desk)));
        assertEquals(BigDecimal.ZERO, last(desk).payment().amount());

        desk.receive(ClaimFile.numbered(3).with(ClaimText.of("PCN3").line("99213", "60", "2026-11-03")));
        assertEquals(List.of("FB SBXE20261121000000008 100", "FB SBXE20261121000000012 -40"), items(last(desk)));

        desk.receive(ClaimFile.numbered(4).with(ClaimText.of("PCN4").line("99213", "70", "2026-11-04")));
        assertEquals(List.of("FB SBXE20261121000000012 40"), items(last(desk)));
        assertEquals(new BigDecimal("30"), last(desk).payment().amount());
    }

    @Test
    void a_void_of_a_claim_that_waits_ends_it_without_a_word() throws IOException {
        var desk = PayerDesk.with(folder, RATE, "delay,.*,100,45");
        desk.receive(ClaimFile.numbered(1).with(ClaimText.of("PCN1").line("99213", "100", "2026-11-02")));
        desk.receive(ClaimFile.numbered(2)
                .with(ClaimText.of("PCN1").voiding(desk.numberOf("PCN1")).line("A9999", "100", "2026-11-02")));

        desk.on(NOVEMBER_21.plusDays(45)).on(NOVEMBER_21.plusDays(90));

        assertEquals(List.of("PCN1 1 100", "PCN1 22 -100"), said(last(desk)));
    }

    @Test
    void a_replacement_that_is_due_before_its_original_takes_its_place() throws IOException {
        var desk = PayerDesk.with(folder, RATE, "delay,99213,100,45");
        desk.receive(ClaimFile.numbered(1).with(ClaimText.of("PCN1").line("99213", "100", "2026-11-02")));
        desk.receive(ClaimFile.numbered(2)
                .with(ClaimText.of("PCN2").replacing(desk.numberOf("PCN1")).line("A9999", "100", "2026-11-02")));

        desk.on(NOVEMBER_21.plusDays(90));

        assertEquals(1, desk.advices().size());
        assertEquals(List.of("PCN2 1 60"), said(last(desk)));
    }

    @Test
    void a_late_payment_brings_interest() throws IOException {
        var desk = PayerDesk.with(folder, RATE, "delay,99213,100,45", "interest,30,10");
        desk.receive(ClaimFile.numbered(1).with(ClaimText.of("PCN1").line("99213", "1000", "2026-11-02")));
        assertEquals(List.of(), desk.remittances());

        desk.on(NOVEMBER_21.plusDays(44));
        assertEquals(List.of(), desk.remittances());
        desk.on(NOVEMBER_21.plusDays(60));

        // paid on the 45th day, 15 late: 105 x 10 % x 15 / 365 = 0.4315..., to the cent 0.43
        assertEquals(LocalDate.of(2027, 1, 5), last(desk).payment().date());
        assertEquals(new BigDecimal("105.43"), last(desk).payment().amount());
        assertEquals(List.of("L6 " + desk.numberOf("PCN1") + " -0.43"), items(last(desk)));
        assertTrue(desk.lastClaims().contains("AMT*I*0.43~"), desk.lastClaims());
    }

    @Test
    void a_second_thought_reverses_and_corrects_and_may_be_recovered_later() throws IOException {
        var desk = PayerDesk.with(folder, RATE, "correct,paid-too-much,99213,100,21,80", "recover,100,30");
        desk.receive(ClaimFile.numbered(1).with(ClaimText.of("PCN1").line("99213", "150", "2026-11-02")));
        var number = desk.numberOf("PCN1");

        desk.on(NOVEMBER_21.plusDays(21));

        // 80 % of 105 is 84, 21 less than was paid; announced, and not taken: the payment is 0 without a balance
        // carried
        assertEquals(List.of("PCN1 22 -105", "PCN1 1 84"), said(last(desk)));
        assertEquals(List.of("WO " + number + " -21"), items(last(desk)));
        assertEquals(BigDecimal.ZERO, last(desk).payment().amount());
        var correction = last(desk).claims().toList().get(1);
        assertEquals(number, correction.reference("F8").orElseThrow());

        var early = ClaimText.of("PCN2").line("A9999", "100", "2026-12-20");
        desk.receive(ClaimFile.numbered(2).on(NOVEMBER_21.plusDays(50)).with(early));
        assertEquals(List.of(), items(last(desk)));

        var late = ClaimText.of("PCN3").line("A9999", "100", "2026-12-21");
        desk.receive(ClaimFile.numbered(3).on(NOVEMBER_21.plusDays(51)).with(late));
        assertEquals(List.of("WO " + number + " 21"), items(last(desk)));
        assertEquals(new BigDecimal("39"), last(desk).payment().amount());
    }

    @Test
    void a_correction_may_be_replaced_by_the_number_it_was_given() throws IOException {
        var desk = PayerDesk.with(folder, RATE, "correct,made-good,99213,100,21,100");
        desk.receive(ClaimFile.numbered(1).with(ClaimText.of("PCN1").line("99213", "100", "2026-11-02")));
        desk.on(NOVEMBER_21.plusDays(21));
        var corrected = last(desk).claims().toList().get(1).payerClaimControlNumber();

        desk.receive(ClaimFile.numbered(2)
                .on(NOVEMBER_21.plusDays(30))
                .with(ClaimText.of("PCN2").replacing(corrected).line("A9999", "100", "2026-11-02")));

        assertEquals(List.of("PCN1 22 -100", "PCN2 1 60"), said(last(desk)));
    }

    @Test
    void what_was_replaced_is_not_corrected_any_more() throws IOException {
        var desk = PayerDesk.with(folder, RATE, "correct,made-good,99213,100,21,100");
        desk.receive(ClaimFile.numbered(1).with(ClaimText.of("PCN1").line("99213", "100", "2026-11-02")));
        desk.receive(ClaimFile.numbered(2)
                .with(ClaimText.of("PCN2").replacing(desk.numberOf("PCN1")).line("A9999", "100", "2026-11-02")));

        desk.on(NOVEMBER_21.plusDays(60));

        assertEquals(2, desk.advices().size());
    }

    @Test
    void each_payee_is_paid_by_itself_and_a_payment_holds_so_many_claims() throws IOException {
        var desk = PayerDesk.with(folder, "setting,payment-size,2", RATE);
        desk.receive(ClaimFile.numbered(1)
                .with(ClaimText.of("PCN1").line("99213", "1", "2026-11-01"))
                .with(ClaimText.of("PCN2").line("99213", "2", "2026-11-02"))
                .with(ClaimText.of("PCN3").line("99213", "3", "2026-11-03")));
        desk.receive(ClaimFile.numbered(2)
                .billedBy("1888888876")
                .with(ClaimText.of("PCN4").line("99213", "4", "2026-11-04")));

        assertEquals(
                List.of("1999999984 [PCN1 1 1, PCN2 1 2]", "1999999984 [PCN3 1 3]", "1888888876 [PCN4 1 4]"),
                desk.advices().stream()
                        .map(advice -> advice.payee().identifier().value() + " " + said(advice))
                        .toList());
        assertEquals(
                3,
                desk.advices().stream()
                        .map(advice -> advice.trace().number())
                        .distinct()
                        .count());
    }

    @Test
    void a_value_that_cannot_be_written_in_a_joint_payment_is_written_without_the_mark() throws IOException {
        var desk = PayerDesk.with(folder, RATE, "setting,days-to-pay,5");
        desk.receive(ClaimFile.numbered(1)
                .separatedBy('|', '>')
                .with(ClaimText.of("PCN1").line("99213", "1", "2026-11-01")));
        desk.receive(ClaimFile.numbered(2)
                .with(ClaimText.of("PCN2").patient("D>OE", "JANE").line("99213", "2", "2026-11-02")));

        desk.on(NOVEMBER_21.plusDays(5));

        assertTrue(desk.remittances().get(0).contains("NM1|QC|1|D OE|JANE|"));
    }

    private static RemittanceAdvice last(PayerDesk desk) throws IOException {
        var all = desk.advices();
        return all.get(all.size() - 1);
    }

    private static List<String> said(RemittanceAdvice advice) {
        return advice.claims()
                .map(claim -> claim.patientControlNumber() + " " + claim.status() + " " + claim.paid())
                .toList();
    }

    private static List<String> items(RemittanceAdvice advice) {
        return advice.providerAdjustments().stream()
                .flatMap(adjustments -> adjustments.items().stream())
                .map(item -> item.reason() + " " + item.reference() + " " + item.amount())
                .toList();
    }

    private static String share(ClaimPayment claim) {
        var text = new StringBuilder(claim.paid().toString());
        claim.services().get(0).adjustments().stream()
                .filter(group -> group.groupCode().equals("PR"))
                .flatMap(group -> group.adjustments().stream())
                .forEach(part -> text.append(" PR-")
                        .append(part.reasonCode())
                        .append(' ')
                        .append(part.amount()));
        return text.toString();
    }
}
