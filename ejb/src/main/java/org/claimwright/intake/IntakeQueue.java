package org.claimwright.intake;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.claimwright.kernel.BusinessClock;
import org.claimwright.kernel.Money;
import org.claimwright.timeline.Subject;
import org.claimwright.worklists.QueueCount;
import org.claimwright.worklists.WorkItem;
import org.claimwright.worklists.WorkLists;

/** What another system sent and could not go on: it waits here for a person. Within a practice's scope. */
@Stateless
public class IntakeQueue {
    /** The work list in which it is counted. */
    public static final String KIND = "intake";

    @Inject
    private WaitingItems items;

    @Inject
    private WorkLists workLists;

    @Inject
    private BusinessClock clock;

    /** Waiting already, or settled before, it takes the new reasons and waits on. */
    public WaitingId hold(Held held) {
        if (held.reasons().isEmpty()) {
            throw new IllegalArgumentException("nothing waits without a reason: " + held.about());
        }
        var id = items.put(held, clock.now());
        var reason = held.about() + ": " + held.reasons().get(0).found();
        workLists.put(new WorkItem(KIND, subject(id), reason, Money.ZERO, null));
        return id;
    }

    /** It went on; nothing happens when it did not wait. */
    public void settle(String handler, String reference, String note) {
        items.find(handler, reference).ifPresent(id -> done(id, note));
    }

    /** A person says what became of it. */
    public void done(WaitingId id, String note) {
        items.settle(id, clock.now(), note);
        workLists.done(KIND, subject(id), note);
    }

    /** The oldest first. */
    public List<WaitingView> open(int limit) {
        return items.open(limit);
    }

    public long count() {
        return items.count();
    }

    /** Whether nobody settled it yet. */
    public boolean waits(WaitingId id) {
        return items.waits(id);
    }

    public Optional<WaitingView> item(WaitingId id) {
        return items.view(id);
    }

    /** As it came. */
    public Optional<byte[]> content(WaitingId id) {
        return items.content(id);
    }

    /** Its line among the queues; empty when nothing waits. */
    public Optional<QueueCount> queue() {
        return workLists.counts().stream()
                .filter(count -> count.kind().equals(KIND))
                .findFirst();
    }

    private static Subject subject(WaitingId id) {
        return new Subject(KIND, id.value());
    }
}
