package org.claimwright.sandboxpayer.adjudication;

import java.util.List;
import org.claimwright.kernel.Money;

/**
 * What was decided for one line. What is paid is what the reductions leave of the charge, so that a line always adds up.
 *
 * @param allowed zero when it was denied
 * @param remarks remittance advice remark codes
 */
public record LineDecision(CoveredLine line, Money allowed, List<Reduction> reductions, List<String> remarks) {
    public LineDecision {
        reductions = reductions.stream()
                .filter(reduction -> !reduction.amount().isZero())
                .toList();
        remarks = List.copyOf(remarks);
    }

    static LineDecision denied(CoveredLine line, Denial denial) {
        var whole = new Reduction(denial.group(), denial.reason(), line.charge());
        return new LineDecision(line, Money.ZERO, List.of(whole), denial.remarks());
    }

    public Money paid() {
        return line.charge()
                .minus(Money.sum(reductions.stream().map(Reduction::amount).toList()));
    }

    public Money patientShare() {
        return Money.sum(reductions.stream()
                .filter(Reduction::isPatients)
                .map(Reduction::amount)
                .toList());
    }

    public boolean isDenied() {
        return allowed.isZero() && line.charge().isPositive();
    }
}
