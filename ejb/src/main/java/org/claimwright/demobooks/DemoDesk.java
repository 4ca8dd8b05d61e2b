package org.claimwright.demobooks;

import jakarta.ejb.AsyncResult;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.concurrent.Future;
import org.claimwright.practices.PracticeScope;

/** Does a part of a month's work in one practice, beside what is done in the other. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DemoDesk {
    @Inject
    private DemoMonth month;

    /** @return whether there was anything to do */
    @Asynchronous
    public Future<Boolean> work(int practice, DemoPart part, DemoStretch stretch, int reached) {
        return new AsyncResult<>(PracticeScope.within(practice, () -> isDoneNow(part, stretch, reached)));
    }

    private boolean isDoneNow(DemoPart part, DemoStretch stretch, int reached) {
        boolean done = false;
        int pieces = month.pieces(part, stretch.isLast(reached));
        for (int piece = 0; piece < pieces; piece++) {
            done |= month.work(part, piece, stretch, reached);
        }
        return done;
    }
}
