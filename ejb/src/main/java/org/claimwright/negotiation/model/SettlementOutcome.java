package org.claimwright.negotiation.model;

import java.util.List;
import java.util.Optional;
import org.claimwright.negotiation.CaseState;
import org.claimwright.negotiation.CaseStep;

/** What the lines of a case, as they stand, come to. */
public final class SettlementOutcome {
    private SettlementOutcome() {}

    /** The step that the case takes; nothing where nothing was agreed or nothing has come. */
    public static Optional<CaseStep> of(CaseState state, List<CaseLine> lines) {
        var agreed = lines.stream().filter(line -> line.agreed() != null).toList();
        var settled = agreed.stream().filter(CaseLine::isSettled).toList();
        if (settled.isEmpty()) {
            return Optional.of(CaseStep.UNDO_SETTLEMENT)
                    .filter(step -> CaseLife.after(state, step).isPresent());
        }
        if (!settled.stream().allMatch(CaseLine::isSettledAsAgreed)) {
            return Optional.of(CaseStep.SETTLE_OTHERWISE);
        }
        return Optional.of(settled.size() == agreed.size() ? CaseStep.SETTLE : CaseStep.SETTLE_IN_PART);
    }
}
