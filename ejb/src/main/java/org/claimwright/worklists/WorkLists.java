package org.claimwright.worklists;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.claimwright.kernel.BusinessClock;
import org.claimwright.timeline.Subject;
import org.claimwright.worklists.model.WaitingItem;

/** Puts things where a person will find them, and takes them out when they are done. */
@Stateless
public class WorkLists {
    @Inject
    private WorkItems items;

    @Inject
    private BusinessClock clock;

    /** Put in again while it waits, the thing keeps its place and takes the new reason, money and due date. */
    public WorkItemId put(WorkItem item) {
        return items.put(item, clock.now());
    }

    /**
     * Nothing happens when the thing does not wait there.
     *
     * @param note what was done, in the biller's words
     */
    public void done(String kind, Subject subject, String note) {
        items.openAbout(kind, subject).ifPresent(item -> items.done(item, clock.now(), note));
    }

    /** What waits in one list, the oldest first. */
    public List<WorkItemView> open(String kind) {
        return items.open(kind).stream().map(WorkLists::view).toList();
    }

    /** What waits in any list and is due on that day or before, the earliest first. */
    public List<WorkItemView> dueBy(LocalDate day) {
        return items.dueBy(day).stream().map(WorkLists::view).toList();
    }

    /** The lists in which something waits. */
    public List<QueueCount> counts() {
        return items.counts();
    }

    private static WorkItemView view(WaitingItem item) {
        return new WorkItemView(new WorkItemId(item.id()), item.item(), item.openedAt());
    }
}
