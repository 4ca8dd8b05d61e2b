package org.claimwright.claims.x12;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.claimwright.claims.x12.ClaimAnswers.StatusCode;
import org.junit.jupiter.api.Test;

/** What answers to a release say, in our words. */
class AnswersTest {
    private static final String HEAD = "ISA*00*          *00*          *ZZ*CLEARING       *ZZ*LAKESIDE       "
            + "*261121*1015*^*00501*000000007*0*T*:~\n";

    @Test
    void a_ta1_names_our_interchange() {
        var accepted = ta1("TA1*000000101*261121*0930*A*000~").orElseThrow();
        var refused = ta1("TA1*000000101*261121*0930*R*009~").orElseThrow();
        var repeat = ta1("TA1*000000101*261121*0930*R*025~").orElseThrow();

        assertTrue(accepted.accepted());
        assertEquals(101, accepted.interchangeNumber());
        assertEquals(new Proof(1, "TA1*000000101*261121*0930*A*000~"), accepted.proof());
        assertFalse(refused.accepted() || refused.refusesARepeat());
        assertTrue(repeat.refusesARepeat());
    }

    @Test
    void a_file_without_a_ta1_says_nothing() {
        assertEquals(Optional.empty(), ta1(""));
    }

    @Test
    void a_999_names_the_claim_at_fault() {
        var answer = syntax(
                """
                AK1*HC*101*005010X222A1~
                AK2*837*0001*005010X222A1~
                IK3*SV1*28*2400*8~
                CTX*CLM01:LF00001042~
                IK4*3*355*7*XX~
                IK5*R*5~
                AK9*R*1*1*0~
                """,
                9);

        assertFalse(answer.accepted());
        assertFalse(answer.refusesARepeat());
        assertEquals(101, answer.groupNumber());
        assertEquals(new Proof(7, "IK5*R*5~"), answer.proof());
        var fault = answer.culprits().get(0);
        assertEquals("LF00001042", fault.patientControlNumber());
        assertEquals(28, fault.position());
        assertEquals(List.of(new SyntaxAnswer.ElementFault(3, "7", "XX")), fault.elementErrors());
    }

    @Test
    void a_999_that_reports_no_set_judges_by_its_group() {
        assertTrue(syntax("AK1*HC*101*005010X222A1~\nAK9*A*1*1*1~\n", 4).accepted());
        assertFalse(syntax("AK1*HC*101*005010X222A1~\nAK9*R*1*1*0~\n", 4).accepted());
    }

    @Test
    void a_999_that_refuses_a_repeat_is_told_from_others() {
        assertTrue(syntax("AK1*HC*101*005010X222A1~\nAK9*R*1*1*0*19~\n", 4).refusesARepeat());
    }

    @Test
    void a_277ca_says_of_each_claim_what_became_of_it() {
        var answers = ClaimAnswers.read(
                        bytes(
                                "HN",
                                "005010X214",
                                """
                        ST*277*0001*005010X214~
                        BHT*0085*08*CA000551*20261121*1015*TH~
                        HL*1**20*1~
                        NM1*PR*2*EXAMPLE HEALTH PLAN*****PI*99901~
                        TRN*1*RCPT20261121001~
                        DTP*050*D8*20261121~
                        DTP*009*D8*20261121~
                        HL*2*1*21*1~
                        NM1*41*2*LAKESIDE*****46*LAKESIDE~
                        TRN*2*B00000007~
                        STC*A1:19:PR*20261121*WQ*470~
                        QTY*90*1~
                        QTY*AA*1~
                        AMT*YU*285~
                        AMT*YY*185~
                        HL*3*2*19*1~
                        NM1*85*2*LAKESIDE*****XX*1999999984~
                        HL*4*3*PT~
                        NM1*QC*1*DOE*JANE****MI*ABC123456789~
                        TRN*2*LF00001042~
                        STC*A2:20:PR*20261121*WQ*285~
                        REF*1K*EHP2026112100900~
                        DTP*472*D8*20261102~
                        HL*5*3*PT~
                        NM1*QC*1*VANCE*IRIS****MI*ABC22233344~
                        TRN*2*LF00001050~
                        STC*A7:164:IL*20261121*U*185******A7:562:82~
                        DTP*472*D8*20261103~
                        SE*29*0001~
                        """))
                .orElseThrow();

        var accepted = answers.claims().get(0);
        assertEquals("LF00001042", accepted.patientControlNumber());
        assertEquals("B00000007", accepted.batch());
        assertEquals("EHP2026112100900", accepted.payerClaimNumber());
        assertEquals(List.of(new StatusCode("A2", "20", "PR")), accepted.codes());
        var rejected = answers.claims().get(1);
        assertEquals(
                List.of("A7:164:IL", "A7:562:82"),
                rejected.codes().stream().map(StatusCode::toString).toList());
        assertEquals(new Proof(27, "STC*A7:164:IL*20261121*U*185******A7:562:82~"), rejected.proof());
        assertEquals(1, answers.batches().size());
        assertFalse(answers.batches().get(0).isRejection());
    }

    @Test
    void not_found_is_no_rejection() {
        assertFalse(new StatusCode("A4", "35", "").isRejection());
        assertTrue(new StatusCode("A8", "21", "").isRejection());
    }

    private static Optional<InterchangeAnswer> ta1(String segment) {
        return InterchangeAnswer.read((HEAD + segment + "\nIEA*0*000000007~\n").getBytes(StandardCharsets.ISO_8859_1));
    }

    private static SyntaxAnswer syntax(String body, int count) {
        return SyntaxAnswer.read(
                        bytes("FA", "005010X231A1", "ST*999*0001*005010X231A1~\n" + body + "SE*" + count + "*0001~\n"))
                .orElseThrow();
    }

    private static byte[] bytes(String group, String guide, String set) {
        return (HEAD + "GS*" + group + "*CLEARING*LAKESIDE*20261121*1015*7*X*" + guide + "~\n" + set
                        + "GE*1*7~\nIEA*1*000000007~\n")
                .getBytes(StandardCharsets.ISO_8859_1);
    }
}
