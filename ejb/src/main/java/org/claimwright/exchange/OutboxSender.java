package org.claimwright.exchange;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import org.claimwright.kernel.BusinessClock;
import org.claimwright.kernel.Folders;

/**
 * Sends what waits in the outbox of the practice in scope, one file a transaction. The file lies in the partner's folder
 * before the row says so: after a crash in between it is written again, under the same name with the same bytes.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class OutboxSender {
    /** What came of looking for a file to send. */
    public enum Turn {
        NOTHING_WAITS,
        SENT,
        FAILED
    }

    @Inject
    private OutgoingFiles files;

    @Inject
    private Partners partners;

    @Inject
    private BusinessClock clock;

    @Inject
    private Event<InterchangeSent> announcement;

    public Turn sendNext() {
        return files.claim().map(this::send).orElse(Turn.NOTHING_WAITS);
    }

    private Turn send(UnsentFile file) {
        var folder = Path.of(partners.with(file.partner()).folders().out());
        try {
            Folders.drop(folder, file.name(), file.content());
        } catch (IOException e) {
            files.failed(file, e.toString());
            return Turn.FAILED;
        }
        files.sent(file, clock.now());
        announcement.fire(new InterchangeSent(file.fileId(), file.kind(), file.subject(), file.name()));
        return Turn.SENT;
    }
}
