package org.claimwright.claims.model;

import static org.claimwright.claims.ClaimStatus.BATCHED;
import static org.claimwright.claims.ClaimStatus.CLEARINGHOUSE_ACCEPTED;
import static org.claimwright.claims.ClaimStatus.DRAFT;
import static org.claimwright.claims.ClaimStatus.HELD;
import static org.claimwright.claims.ClaimStatus.PAYER_ACCEPTED;
import static org.claimwright.claims.ClaimStatus.READY;
import static org.claimwright.claims.ClaimStatus.REJECTED;
import static org.claimwright.claims.ClaimStatus.REPLACED;
import static org.claimwright.claims.ClaimStatus.SYNTAX_ACCEPTED;
import static org.claimwright.claims.ClaimStatus.TRANSMISSION_FAILED;
import static org.claimwright.claims.ClaimStatus.TRANSMITTED;
import static org.claimwright.claims.ClaimStatus.VOIDED;
import static org.claimwright.claims.ClaimStatus.VOID_PENDING;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimwright.claims.ClaimStatus;

/**
 * The transition table of a claim. Answers come in any order: one that is behind what is known already is noted and moves nothing
 * back; one that contradicts it is not in the table, and a person has to look.
 */
public final class ClaimLife {
    private static final Map<ClaimStatus, Map<ClaimStep, ClaimStatus>> TABLE = new EnumMap<>(ClaimStatus.class);

    /** What an answer says of a claim that has come further: nothing new. */
    private static final Map<ClaimStatus, Set<ClaimStep>> BEHIND = new EnumMap<>(ClaimStatus.class);

    static {
        EnumSet.of(DRAFT, HELD, READY, TRANSMISSION_FAILED, REJECTED).forEach(inWork -> {
            add(inWork, ClaimStep.FOUND_FAULTY, HELD);
            add(inWork, ClaimStep.FOUND_READY, READY);
        });
        add(READY, ClaimStep.RELEASED, BATCHED);
        add(BATCHED, ClaimStep.SENT, TRANSMITTED);
        EnumSet.of(BATCHED, TRANSMITTED).forEach(out -> {
            add(out, ClaimStep.INTERCHANGE_ACCEPTED, TRANSMITTED);
            add(out, ClaimStep.INTERCHANGE_REFUSED, TRANSMISSION_FAILED);
            add(out, ClaimStep.SYNTAX_ACCEPTED, SYNTAX_ACCEPTED);
            add(out, ClaimStep.SYNTAX_REFUSED, TRANSMISSION_FAILED);
        });
        EnumSet.of(BATCHED, TRANSMITTED, SYNTAX_ACCEPTED)
                .forEach(out -> add(out, ClaimStep.FORWARDED, CLEARINGHOUSE_ACCEPTED));
        EnumSet.of(BATCHED, TRANSMITTED, SYNTAX_ACCEPTED, CLEARINGHOUSE_ACCEPTED)
                .forEach(out -> {
                    add(out, ClaimStep.ACCEPTED, PAYER_ACCEPTED);
                    add(out, ClaimStep.REJECTED, REJECTED);
                });
        add(PAYER_ACCEPTED, ClaimStep.REPLACED, REPLACED);
        add(PAYER_ACCEPTED, ClaimStep.VOID_SENT, VOID_PENDING);
        add(VOID_PENDING, ClaimStep.VOID_ACCEPTED, VOIDED);
        add(VOID_PENDING, ClaimStep.VOID_REJECTED, PAYER_ACCEPTED);

        var envelope = EnumSet.of(ClaimStep.SENT, ClaimStep.INTERCHANGE_ACCEPTED, ClaimStep.SYNTAX_ACCEPTED);
        behind(TRANSMITTED, EnumSet.of(ClaimStep.SENT));
        behind(SYNTAX_ACCEPTED, envelope);
        behind(CLEARINGHOUSE_ACCEPTED, with(envelope, ClaimStep.FORWARDED));
        EnumSet.of(PAYER_ACCEPTED, REPLACED, VOID_PENDING, VOIDED)
                .forEach(known -> behind(known, with(envelope, ClaimStep.FORWARDED, ClaimStep.ACCEPTED)));
        EnumSet.allOf(ClaimStatus.class).stream()
                .filter(ClaimStatus::isDecided)
                .forEach(known -> behind(known, with(envelope, ClaimStep.FORWARDED, ClaimStep.ACCEPTED)));
        EnumSet.of(REJECTED, TRANSMISSION_FAILED, HELD, READY).forEach(back -> behind(back, envelope));
    }

    private ClaimLife() {}

    /** The state after a step; empty when the step contradicts the state. */
    public static Optional<ClaimStatus> after(ClaimStatus status, ClaimStep step) {
        var next = Optional.ofNullable(TABLE.getOrDefault(status, Map.of()).get(step));
        var staysPut = step == ClaimStep.REPEAT_REFUSED
                || BEHIND.getOrDefault(status, Set.of()).contains(step);
        return next.or(() -> Optional.of(status).filter(same -> staysPut));
    }

    private static void add(ClaimStatus from, ClaimStep step, ClaimStatus to) {
        TABLE.computeIfAbsent(from, status -> new EnumMap<>(ClaimStep.class)).put(step, to);
    }

    private static void behind(ClaimStatus status, Set<ClaimStep> steps) {
        BEHIND.put(status, steps);
    }

    private static Set<ClaimStep> with(Set<ClaimStep> steps, ClaimStep... more) {
        var all = EnumSet.copyOf(steps);
        all.addAll(Set.of(more));
        return all;
    }
}
