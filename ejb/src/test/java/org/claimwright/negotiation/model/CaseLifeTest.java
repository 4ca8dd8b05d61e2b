package org.claimwright.negotiation.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.claimwright.negotiation.CaseState;
import org.claimwright.negotiation.CaseStep;
import org.junit.jupiter.api.Test;

class CaseLifeTest {
    @Test
    void every_state_takes_the_steps_of_the_table_and_no_other() {
        var expected =
                """
                OPEN OFFER OFFERED
                OPEN COUNTER COUNTERED
                OPEN WITHDRAW WITHDRAWN
                OFFERED OFFER OFFERED
                OFFERED COUNTER COUNTERED
                OFFERED AGREE AGREED
                OFFERED WITHDRAW WITHDRAWN
                COUNTERED OFFER OFFERED
                COUNTERED COUNTER COUNTERED
                COUNTERED AGREE AGREED
                COUNTERED WITHDRAW WITHDRAWN
                AGREED SEND SENT
                AGREED SETTLE_IN_PART PARTLY_SETTLED
                AGREED SETTLE SETTLED
                AGREED SETTLE_OTHERWISE DIFFERS
                AGREED REFUSE REFUSED
                SENT SETTLE_IN_PART PARTLY_SETTLED
                SENT SETTLE SETTLED
                SENT SETTLE_OTHERWISE DIFFERS
                SENT REFUSE REFUSED
                PARTLY_SETTLED SETTLE_IN_PART PARTLY_SETTLED
                PARTLY_SETTLED SETTLE SETTLED
                PARTLY_SETTLED SETTLE_OTHERWISE DIFFERS
                PARTLY_SETTLED UNDO_SETTLEMENT SENT
                SETTLED SETTLE_IN_PART PARTLY_SETTLED
                SETTLED SETTLE SETTLED
                SETTLED SETTLE_OTHERWISE DIFFERS
                SETTLED UNDO_SETTLEMENT SENT
                DIFFERS OFFER OFFERED
                DIFFERS COUNTER COUNTERED
                DIFFERS SETTLE_IN_PART PARTLY_SETTLED
                DIFFERS SETTLE SETTLED
                DIFFERS SETTLE_OTHERWISE DIFFERS
                DIFFERS UNDO_SETTLEMENT SENT
                DIFFERS WITHDRAW WITHDRAWN
                REFUSED OFFER OFFERED
                REFUSED COUNTER COUNTERED
                REFUSED SETTLE_IN_PART PARTLY_SETTLED
                REFUSED SETTLE SETTLED
                REFUSED SETTLE_OTHERWISE DIFFERS
                REFUSED WITHDRAW WITHDRAWN
                """;

        var table = Arrays.stream(CaseState.values())
                .flatMap(state -> Arrays.stream(CaseStep.values())
                        .flatMap(step ->
                                CaseLife.after(state, step)
                                        .map(next -> state + " " + step + " " + next + "\n")
                                        .stream()))
                .collect(Collectors.joining());

        assertEquals(expected, table);
    }
}
