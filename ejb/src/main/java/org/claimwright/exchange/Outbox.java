package org.claimwright.exchange;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.claimwright.practices.PracticeScope;

/** Looks each second what waits to be sent, practice by practice. A file that fails does not stop the next. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Outbox {
    @Inject
    private PracticesWaiting waiting;

    @Inject
    private OutboxSender sender;

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    public void sendAll() {
        waiting.withUnsent().forEach(this::sendAllOf);
    }

    private void sendAllOf(int practice) {
        try (var scope = PracticeScope.open(practice)) {
            while (sender.sendNext() != OutboxSender.Turn.NOTHING_WAITS) {
                // The next one; what failed waits for its next try and is not found again now.
            }
        }
    }
}
