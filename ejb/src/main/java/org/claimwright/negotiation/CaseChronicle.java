package org.claimwright.negotiation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.claimwright.kernel.BusinessClock;
import org.claimwright.kernel.Days;
import org.claimwright.kernel.Money;
import org.claimwright.negotiation.model.CaseLine;
import org.claimwright.negotiation.model.NegotiationCase;
import org.claimwright.timeline.Evidence;
import org.claimwright.timeline.Subject;
import org.claimwright.timeline.Timeline;
import org.claimwright.timeline.TimelineEvent;
import org.claimwright.timeline.Tone;
import org.claimwright.worklists.WorkItem;
import org.claimwright.worklists.WorkLists;

/** Tells what happens to a case on its timeline, and keeps it in the lists where it has to wait. */
@Dependent
class CaseChronicle {
    @Inject
    private Timeline timeline;

    @Inject
    private WorkLists workLists;

    @Inject
    private BusinessClock clock;

    static Subject subject(CaseId id) {
        return new Subject("negotiation", id.value());
    }

    void tell(NegotiationCase about, String what, Tone tone, Money money, String actor, Evidence evidence) {
        timeline.record(new TimelineEvent(subject(about.id()), clock.now(), what, tone, money, actor, evidence));
    }

    List<TimelineEvent> told(CaseId id) {
        return timeline.of(subject(id));
    }

    /** Puts the case where its state and its deadline say, and takes it out of where they do not. */
    void keepQueues(NegotiationCase about, List<CaseLine> lines) {
        keep(
                NegotiationQueues.ANSWER,
                about,
                lines,
                about.state().isOurTurn(),
                about.state().words());
        var late = about.overdueSince() != null;
        var words = late ? "The deadline, " + Days.written(about.terms().deadline()) + ", has passed" : "";
        keep(NegotiationQueues.OVERDUE, about, lines, late, words);
    }

    private void keep(
            NegotiationQueues queue, NegotiationCase about, List<CaseLine> lines, boolean waits, String reason) {
        if (waits) {
            workLists.put(new WorkItem(
                    queue.kind(),
                    subject(about.id()),
                    reason,
                    open(lines),
                    about.terms().deadline()));
        } else {
            workLists.done(queue.kind(), subject(about.id()), about.state().words());
        }
    }

    /** What is expected and has not come. */
    private static Money open(List<CaseLine> lines) {
        return Money.sum(lines.stream()
                .map(line -> line.expected().minus(line.received() == null ? Money.ZERO : line.received()))
                .toList());
    }
}
