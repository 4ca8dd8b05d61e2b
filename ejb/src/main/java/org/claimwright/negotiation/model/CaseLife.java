package org.claimwright.negotiation.model;

import static org.claimwright.negotiation.CaseState.AGREED;
import static org.claimwright.negotiation.CaseState.COUNTERED;
import static org.claimwright.negotiation.CaseState.DIFFERS;
import static org.claimwright.negotiation.CaseState.OFFERED;
import static org.claimwright.negotiation.CaseState.OPEN;
import static org.claimwright.negotiation.CaseState.PARTLY_SETTLED;
import static org.claimwright.negotiation.CaseState.REFUSED;
import static org.claimwright.negotiation.CaseState.SENT;
import static org.claimwright.negotiation.CaseState.SETTLED;
import static org.claimwright.negotiation.CaseState.WITHDRAWN;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimwright.negotiation.CaseState;
import org.claimwright.negotiation.CaseStep;

/** From which state which step leads where; a step that is not here is refused. */
public final class CaseLife {
    private static final Map<CaseState, Map<CaseStep, CaseState>> TABLE = new EnumMap<>(CaseState.class);

    static {
        TABLE.put(OPEN, Map.of(CaseStep.OFFER, OFFERED, CaseStep.COUNTER, COUNTERED, CaseStep.WITHDRAW, WITHDRAWN));
        TABLE.put(OFFERED, talking());
        TABLE.put(COUNTERED, talking());
        TABLE.put(AGREED, settling(Map.of(CaseStep.SEND, SENT, CaseStep.REFUSE, REFUSED)));
        TABLE.put(SENT, settling(Map.of(CaseStep.REFUSE, REFUSED)));
        TABLE.put(PARTLY_SETTLED, settling(Map.of(CaseStep.UNDO_SETTLEMENT, SENT)));
        TABLE.put(SETTLED, settling(Map.of(CaseStep.UNDO_SETTLEMENT, SENT)));
        TABLE.put(
                DIFFERS,
                settling(Map.of(
                        CaseStep.UNDO_SETTLEMENT, SENT,
                        CaseStep.OFFER, OFFERED,
                        CaseStep.COUNTER, COUNTERED,
                        CaseStep.WITHDRAW, WITHDRAWN)));
        TABLE.put(
                REFUSED,
                settling(Map.of(CaseStep.OFFER, OFFERED, CaseStep.COUNTER, COUNTERED, CaseStep.WITHDRAW, WITHDRAWN)));
        TABLE.put(WITHDRAWN, Map.of());
    }

    private CaseLife() {}

    private static Map<CaseStep, CaseState> talking() {
        return Map.of(
                CaseStep.OFFER, OFFERED,
                CaseStep.COUNTER, COUNTERED,
                CaseStep.AGREE, AGREED,
                CaseStep.WITHDRAW, WITHDRAWN);
    }

    /** After an agreement its settlement may come at any time, whole, in part or otherwise. */
    private static Map<CaseStep, CaseState> settling(Map<CaseStep, CaseState> others) {
        var steps = new EnumMap<CaseStep, CaseState>(others);
        steps.put(CaseStep.SETTLE_IN_PART, PARTLY_SETTLED);
        steps.put(CaseStep.SETTLE, SETTLED);
        steps.put(CaseStep.SETTLE_OTHERWISE, DIFFERS);
        return Map.copyOf(steps);
    }

    public static Optional<CaseState> after(CaseState state, CaseStep step) {
        return Optional.ofNullable(TABLE.get(state).get(step));
    }

    public static Set<CaseStep> possible(CaseState state) {
        return TABLE.get(state).keySet();
    }
}
