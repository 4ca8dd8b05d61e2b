package org.claimwright.exchange;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.claimwright.kernel.BusinessClock;

/** What leaves and is no interchange: a letter, a list. It is written to the outbox in the transaction of the deed that makes it. */
@Stateless
public class PlainFiles {
    @Inject
    private OutgoingFiles outgoing;

    @Inject
    private BusinessClock clock;

    /**
     * Leaves a file to the outbox; it is sent after this transaction has committed, and only then.
     *
     * @param kind as {@link InterchangeSent#kind} will repeat it
     * @param name with its ending, used once for this partner; an answer names the file by it, without the ending
     * @param subject the thing that is sent, by its capability's id
     * @return the file's id in the exchange log
     */
    public long leave(TradingPartnerId partner, String kind, String name, byte[] content, long subject) {
        return outgoing.add(OutgoingFile.plain(partner, kind, name, content, subject, clock.now()));
    }
}
