package org.claimwright.negotiation;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.ZoneOffset;
import java.util.List;
import org.claimwright.kernel.BusinessClock;
import org.claimwright.kernel.Days;
import org.claimwright.negotiation.model.NegotiationCase;
import org.claimwright.practices.PracticeProfile;
import org.claimwright.timeline.Tone;

/** Puts cases whose deadline has passed into their list, one practice a transaction. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class DeadlineWatch {
    /** Where a day begins first. */
    private static final ZoneOffset EARLIEST_DAY = ZoneOffset.ofHours(14);

    @Inject
    private Cases cases;

    @Inject
    private CaseChronicle chronicle;

    @Inject
    private BusinessClock clock;

    @Inject
    private PracticeProfile practice;

    public List<Integer> practices() {
        return cases.practicesWithDeadlines(clock.today(EARLIEST_DAY));
    }

    /** In the practice in scope, by its own calendar. */
    public void notice() {
        var today = clock.today(practice.current().timeZone());
        cases.pastDeadline(today).stream()
                .map(NegotiationCase::id)
                .map(cases::held)
                .filter(late -> late.noticeOverdue(today))
                .forEach(this::tell);
    }

    private void tell(NegotiationCase late) {
        chronicle.tell(
                late,
                "The deadline, " + Days.written(late.terms().deadline()) + ", has passed",
                Tone.RED,
                null,
                "Claimwright",
                null);
        chronicle.keepQueues(late, cases.lines(late.id()));
    }
}
