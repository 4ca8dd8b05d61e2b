package org.claimwright.exchange;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.claimwright.exchange.x12.OutgoingEnvelope;
import org.claimwright.kernel.BusinessClock;

/** What leaves: takes control numbers and writes the outbox, both in the transaction of the deed that needs them. */
@Stateless
public class Interchanges {
    @Inject
    private ControlNumbers controlNumbers;

    @Inject
    private TradingPartners partners;

    @Inject
    private OutgoingFiles outgoing;

    @Inject
    private BusinessClock clock;

    /**
     * Takes the partner's next control numbers. They have no gaps and no repeats: whoever comes next waits until this
     * transaction ends, and one that rolls back gives its numbers back. So take them late.
     */
    public Outgoing prepare(TradingPartnerId partner) {
        return controlNumbers.take(partners.partner(partner));
    }

    /**
     * Leaves an interchange to the outbox; it is sent after this transaction has committed, and only then.
     *
     * @param kind as in {@link InboundHandler#kind}, such as {@code 837P}
     * @param content the whole interchange, under the numbers that were prepared
     * @param subject the thing that is sent, such as a batch, by its capability's id
     * @return the file's id in the exchange log, which evidence of it names
     */
    public long send(Outgoing numbers, String kind, byte[] content, long subject) {
        var envelope = OutgoingEnvelope.read(content);
        refuseOther(envelope.interchangeControlNumber(), numbers.interchangeControlNumber());
        refuseOther(envelope.groupControlNumber(), numbers.groupControlNumber());
        return outgoing.add(OutgoingFile.interchange(numbers, kind, content, envelope, subject, clock.now()));
    }

    /** Leaves the answer to a message to the outbox; no answer comes to it. */
    public long acknowledge(Outgoing numbers, byte[] content, long answeredFile) {
        return outgoing.add(OutgoingFile.acknowledgment(numbers, content, answeredFile, clock.now()));
    }

    private static void refuseOther(int written, int taken) {
        if (written != taken) {
            throw new IllegalArgumentException("the file carries control number " + written + ", not " + taken);
        }
    }
}
