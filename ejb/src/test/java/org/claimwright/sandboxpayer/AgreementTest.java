package org.claimwright.sandboxpayer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.claimwright.edi.remittance835.Balance;
import org.claimwright.edi.remittance835.RemittanceAdvice;
import org.claimwright.kernel.Folders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the payer does with a list of agreed amounts. Each time it looks it was just started. */
class AgreementTest {
    private static final LocalDate NOVEMBER_21 = LocalDate.of(2026, 11, 21);
    private static final String[] TERMS = {
        "rate,20611,,96.8,2026-01-01,",
        "benefit,surgery,[1-6].*,0,20,waived",
        "underpay,20611,100,80",
        "deny,not-covered,11200,always,,PR,204,N130"
    };

    @TempDir
    private Path folder;

    @Test
    void an_agreement_is_kept_by_reversing_and_deciding_again_at_the_agreed_amount() throws IOException {
        var desk = paid("PCN1", "20611");
        var number = desk.numberOf("PCN1");

        desk.receiveAgreement("AGREEMENT-000000001", number + ",1,90.00");

        var advice = last(desk);
        assertEquals(List.of("PCN1 22 -61.95", "PCN1 1 74.51"), said(advice));
        assertTrue(Balance.of(advice).holds());
        var again = advice.claims().toList().get(1);
        assertEquals(number, again.reference("F8").orElseThrow());
        assertTrue(desk.lastClaims().contains("CAS*CO*45*60~"), desk.lastClaims());
        assertTrue(desk.lastClaims().contains("CAS*PR*2*15.49~"), desk.lastClaims());
        assertTrue(desk.lastClaims().contains("AMT*B6*90~"), desk.lastClaims());
    }

    @Test
    void only_the_lines_that_were_agreed_on_change() throws IOException {
        var desk = PayerDesk.with(folder, TERMS);
        desk.receive(ClaimFile.numbered(1)
                .with(ClaimText.of("PCN1").line("99213", "100", "2026-11-02").line("20611", "150", "2026-11-02")));

        desk.receiveAgreement("AGREEMENT-000000001", desk.numberOf("PCN1") + ",2,96.80");

        var again = last(desk).claims().toList().get(1).services();
        assertEquals("60", again.get(0).paid().toPlainString());
        assertEquals("96.8", again.get(1).allowed().orElseThrow().toPlainString());
    }

    @Test
    void what_cannot_be_kept_is_refused_whole_with_the_reason_beside_its_row() throws IOException {
        var desk = PayerDesk.with(
                folder,
                TERMS[0],
                TERMS[1],
                TERMS[2],
                TERMS[3],
                "agree,99213,95",
                "rate,99213,,100,2026-01-01,",
                "underpay,99213,100,90");
        desk.receive(ClaimFile.numbered(1)
                .with(ClaimText.of("PCN1")
                        .line("20611", "150", "2026-11-02")
                        .line("11200", "80", "2026-11-02")
                        .line("99213", "100", "2026-11-02")));
        var number = desk.numberOf("PCN1");
        var payments = desk.remittances().size();

        desk.receiveAgreement(
                "AGREEMENT-000000009",
                "SBX0,1,10",
                number + ",1,90.00",
                number + ",1,90.00",
                number + ",2,10",
                number + ",3,96",
                number + ",4,96",
                number + ",x,96");
        desk.receiveAgreement("AGREEMENT-000000010", number + ",1,150.01");
        desk.receiveAgreement("AGREEMENT-000000011", number + ",1,77.43");

        assertEquals(payments, desk.remittances().size());
        assertEquals(
                List.of(
                        """
                        list,payer_claim_number,line,agreed_amount,answer,reason
                        AGREEMENT-000000009,SBX0,1,10,REFUSED,"we know no claim of that number"
                        AGREEMENT-000000009,%1$s,1,90.00,NOT DECIDED,""
                        AGREEMENT-000000009,%1$s,1,90.00,REFUSED,"the line stands in the list before"
                        AGREEMENT-000000009,%1$s,2,10,REFUSED,"the line was denied"
                        AGREEMENT-000000009,%1$s,3,96,REFUSED,"the amount is above our limit of 95.00"
                        AGREEMENT-000000009,%1$s,4,96,REFUSED,"the claim has no such line"
                        AGREEMENT-000000009,%1$s,x,96,REFUSED,"the row is not a claim number, a line and an amount"
                        """
                                .formatted(number),
                        """
                        list,payer_claim_number,line,agreed_amount,answer,reason
                        AGREEMENT-000000010,%1$s,1,150.01,REFUSED,"the amount is above the charge"
                        """
                                .formatted(number),
                        """
                        list,payer_claim_number,line,agreed_amount,answer,reason
                        AGREEMENT-000000011,%1$s,1,77.43,REFUSED,"the amount is below what we allowed"
                        """
                                .formatted(number)),
                refusals(desk));
    }

    @Test
    void what_was_settled_by_agreement_is_not_settled_again() throws IOException {
        var desk = paid("PCN1", "20611");
        var number = desk.numberOf("PCN1");
        desk.receiveAgreement("AGREEMENT-000000001", number + ",1,90.00");
        var again = last(desk).claims().toList().get(1).payerClaimControlNumber();

        desk.receiveAgreement("AGREEMENT-000000002", number + ",1,96.80");
        desk.receiveAgreement("AGREEMENT-000000003", again + ",1,96.80");

        assertEquals(2, refusals(desk).size());
        refusals(desk).forEach(refusal -> assertTrue(refusal.contains("settled by agreement before"), refusal));
    }

    @Test
    void a_decision_that_was_made_again_is_known_by_both_of_its_numbers() throws IOException {
        var desk = PayerDesk.with(folder, TERMS[0], TERMS[2], "correct,made-less,20611,100,21,90");
        desk.receive(ClaimFile.numbered(1).with(ClaimText.of("PCN1").line("20611", "150", "2026-11-02")));
        desk.on(NOVEMBER_21.plusDays(21));
        var corrected = last(desk).claims().toList().get(1).payerClaimControlNumber();

        desk.receiveAgreement("AGREEMENT-000000001", corrected + ",1,96.80");

        assertEquals(List.of("PCN1 22 -87.12", "PCN1 1 96.8"), said(last(desk)));
    }

    @Test
    void a_letter_is_kept_and_answered_by_nothing() throws IOException {
        var desk = paid("PCN1", "20611");
        var before = desk.files();

        Folders.drop(folder.resolve("in"), "AGREEMENT-000000001.pdf", "%PDF-1.6".getBytes());
        desk.on(NOVEMBER_21.plusDays(1));

        assertEquals(before, desk.files());
    }

    /** Killed between taking the list and paying, it pays once when it is started again; the same list again changes nothing. */
    @Test
    void an_agreement_that_was_taken_survives_a_kill_and_is_paid_once() throws IOException {
        var desk = paid("PCN1", "20611");
        var number = desk.numberOf("PCN1");
        var payments = desk.remittances().size();
        var content = ("payer_claim_number,line,agreed_amount\n" + number + ",1,90.00\n").getBytes();
        var contract = desk.contract();
        var memory = Memory.in(folder.resolve("payer"), contract);
        memory.keep(AgreementDesk.answer(content, "key", "AGREEMENT-000000001.csv", NOVEMBER_21, contract, memory));

        desk.on(NOVEMBER_21);
        desk.on(NOVEMBER_21.plusDays(1));

        assertEquals(payments + 1, desk.remittances().size());
        assertEquals(List.of("PCN1 22 -61.95", "PCN1 1 74.51"), said(last(desk)));
    }

    private PayerDesk paid(String patientControlNumber, String procedure) throws IOException {
        var desk = PayerDesk.with(folder, TERMS);
        desk.receive(
                ClaimFile.numbered(1).with(ClaimText.of(patientControlNumber).line(procedure, "150", "2026-11-02")));
        return desk;
    }

    private static List<String> refusals(PayerDesk desk) throws IOException {
        return desk.files().entrySet().stream()
                .filter(file -> file.getKey().startsWith("AGREEMENT-ANSWER"))
                .map(Map.Entry::getValue)
                .map(text -> text.replace("\r\n", "\n"))
                .toList();
    }

    private static RemittanceAdvice last(PayerDesk desk) throws IOException {
        var all = desk.advices();
        return all.get(all.size() - 1);
    }

    private static List<String> said(RemittanceAdvice advice) {
        return advice.claims()
                .map(claim -> claim.patientControlNumber() + " " + claim.status() + " "
                        + claim.paid().toPlainString())
                .toList();
    }
}
