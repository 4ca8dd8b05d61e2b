package org.claimwright.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.claimwright.kernel.BusinessClock;
import org.claimwright.people.Membership;
import org.claimwright.web.WorkPlace;
import org.claimwright.web.shell.Dates;

/** The day as the practice's business clock has it. */
@Named
@RequestScoped
public class HomePage {
    @Inject
    private BusinessClock clock;

    @Inject
    private WorkPlace workPlace;

    public String getToday() {
        return Dates.weekday(clock.today(workPlace.getHere().timeZone()));
    }

    /** The date that it is now in a practice, which may lie in another zone than the one worked in. */
    public String todayIn(Membership practice) {
        return Dates.day(clock.today(practice.timeZone()));
    }
}
