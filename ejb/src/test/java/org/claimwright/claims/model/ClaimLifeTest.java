package org.claimwright.claims.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimwright.claims.ClaimStatus;
import org.junit.jupiter.api.Test;

class ClaimLifeTest {
    private static final Set<ClaimStep> ANSWERS = EnumSet.of(
            ClaimStep.INTERCHANGE_ACCEPTED,
            ClaimStep.INTERCHANGE_REFUSED,
            ClaimStep.SYNTAX_ACCEPTED,
            ClaimStep.SYNTAX_REFUSED,
            ClaimStep.FORWARDED,
            ClaimStep.ACCEPTED,
            ClaimStep.REJECTED);

    @Test
    void a_claim_that_goes_well_ends_accepted() {
        assertEquals(
                ClaimStatus.PAYER_ACCEPTED,
                lived(
                        ClaimStep.FOUND_READY,
                        ClaimStep.RELEASED,
                        ClaimStep.SENT,
                        ClaimStep.INTERCHANGE_ACCEPTED,
                        ClaimStep.SYNTAX_ACCEPTED,
                        ClaimStep.FORWARDED,
                        ClaimStep.ACCEPTED));
    }

    @Test
    void answers_in_any_order_end_accepted() {
        for (var order : orders(List.of(
                ClaimStep.SENT,
                ClaimStep.INTERCHANGE_ACCEPTED,
                ClaimStep.SYNTAX_ACCEPTED,
                ClaimStep.FORWARDED,
                ClaimStep.ACCEPTED))) {
            var status = ClaimStatus.BATCHED;
            for (var step : order) {
                status = ClaimLife.after(status, step).orElseThrow(() -> new AssertionError(order + " at " + step));
            }
            assertEquals(ClaimStatus.PAYER_ACCEPTED, status, order::toString);
        }
    }

    @Test
    void a_refused_file_leaves_its_claims_to_be_sent_again() {
        assertEquals(
                ClaimStatus.BATCHED,
                lived(
                        ClaimStep.FOUND_READY,
                        ClaimStep.RELEASED,
                        ClaimStep.SENT,
                        ClaimStep.SYNTAX_REFUSED,
                        ClaimStep.FOUND_READY,
                        ClaimStep.RELEASED));
    }

    @Test
    void only_what_is_ready_is_released() {
        for (var status : ClaimStatus.values()) {
            var next = ClaimLife.after(status, ClaimStep.RELEASED);
            assertEquals(status == ClaimStatus.READY ? Optional.of(ClaimStatus.BATCHED) : Optional.empty(), next);
        }
    }

    @Test
    void a_claim_that_is_out_is_not_checked_into_another_state() {
        EnumSet.allOf(ClaimStatus.class).stream()
                .filter(status -> !status.isInWork())
                .forEach(status -> {
                    assertTrue(ClaimLife.after(status, ClaimStep.FOUND_READY).isEmpty(), status::toString);
                    assertTrue(ClaimLife.after(status, ClaimStep.FOUND_FAULTY).isEmpty(), status::toString);
                });
    }

    @Test
    void nothing_that_was_answered_is_answered_back_to_the_start() {
        for (var step : ANSWERS) {
            assertTrue(ClaimLife.after(ClaimStatus.DRAFT, step).isEmpty(), step::toString);
        }
    }

    @Test
    void a_rejection_of_what_the_payer_has_accepted_contradicts() {
        assertTrue(
                ClaimLife.after(ClaimStatus.PAYER_ACCEPTED, ClaimStep.REJECTED).isEmpty());
        assertTrue(ClaimLife.after(ClaimStatus.REJECTED, ClaimStep.ACCEPTED).isEmpty());
    }

    @Test
    void a_refused_repeat_moves_nothing() {
        for (var status : ClaimStatus.values()) {
            assertEquals(Optional.of(status), ClaimLife.after(status, ClaimStep.REPEAT_REFUSED));
        }
    }

    private static ClaimStatus lived(ClaimStep... steps) {
        var status = ClaimStatus.DRAFT;
        for (var step : steps) {
            status = ClaimLife.after(status, step).orElseThrow();
        }
        return status;
    }

    private static List<List<ClaimStep>> orders(List<ClaimStep> steps) {
        if (steps.isEmpty()) {
            return List.of(List.of());
        }
        return steps.stream()
                .flatMap(first -> orders(
                                steps.stream().filter(step -> step != first).toList())
                        .stream()
                        .map(rest -> java.util.stream.Stream.concat(java.util.stream.Stream.of(first), rest.stream())
                                .toList()))
                .toList();
    }
}
