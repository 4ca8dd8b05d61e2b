package org.claimwright.sandboxpayer.adjudication;

import java.util.List;
import org.claimwright.kernel.Money;

/**
 * What was decided for a claim: line by line, or, when nobody knows the patient, for the claim as a whole and no line.
 *
 * @param reductions those of the claim as a whole
 */
public record Decision(CoveredClaim claim, Status status, List<LineDecision> lines, List<Reduction> reductions) {

    /** How a claim was processed (005010X221A1 CLP02). */
    public enum Status {
        PRIMARY("1"),
        SECONDARY("2"),
        TERTIARY("3"),
        UNKNOWN_PATIENT("4");

        private final String code;

        Status(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        static Status ofRank(int rank) {
            return values()[Math.min(rank, 3) - 1];
        }
    }

    public Decision {
        lines = List.copyOf(lines);
        reductions = List.copyOf(reductions);
    }

    public Money charge() {
        return Money.sum(claim.lines().stream().map(CoveredLine::charge).toList());
    }

    public Money paid() {
        return Money.sum(lines.stream().map(LineDecision::paid).toList());
    }

    public Money patientShare() {
        var ofClaim = reductions.stream().filter(Reduction::isPatients).map(Reduction::amount);
        return Money.sum(ofClaim.toList())
                .plus(Money.sum(lines.stream().map(LineDecision::patientShare).toList()));
    }
}
