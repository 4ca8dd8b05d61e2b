package org.claimwright.negotiation.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class AgreementAnswerTest {
    @Test
    void each_list_that_is_named_has_its_answer_with_the_reasons() {
        var answers = AgreementAnswer.read(
                """
                list,payer_claim_number,line,agreed_amount,answer,reason
                AGREEMENT-000000007,SBX1,1,96.80,REFUSED,"more than our limit, 90.00"
                AGREEMENT-000000007,SBX1,2,20.00,NOT DECIDED,
                AGREEMENT-000000008,SBX2,1,20.00,REFUSED,settled before
                a row that is none
                """);

        assertEquals(2, answers.size());
        assertTrue(answers.get(0).isRefused());
        assertEquals("AGREEMENT-000000007", answers.get(0).list());
        assertEquals(
                "claim SBX1, line 1: more than our limit, 90.00", answers.get(0).reasons());
        assertEquals(2, answers.get(0).evidence().number());
        assertEquals("claim SBX2, line 1: settled before", answers.get(1).reasons());
    }
}
