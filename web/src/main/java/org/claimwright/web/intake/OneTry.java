package org.claimwright.web.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.claimwright.intake.IntakeHandler;
import org.claimwright.intake.IntakeQueue;
import org.claimwright.intake.WaitingId;

/** One item tried once more, in a transaction of its own. */
@RequestScoped
public class OneTry {
    @Inject
    private IntakeQueue queue;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean goesOn(WaitingId id, IntakeHandler handler) {
        handler.again(queue.content(id).orElseThrow());
        return queue.open(Integer.MAX_VALUE).stream()
                .noneMatch(item -> item.id().equals(id));
    }
}
