package org.claimwright.web.administration;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.claimwright.kernel.BusinessClock;
import org.claimwright.kernel.ClockAdministration;
import org.claimwright.people.Membership;
import org.claimwright.web.WorkPlace;
import org.claimwright.web.shell.Dates;

/** Shows the business clock and, where it can move, moves it forward after asking once. */
@Named
@ViewScoped
public class ClockPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private BusinessClock clock;

    @Inject
    private ClockAdministration administration;

    @Inject
    private WorkPlace workPlace;

    private int days = 1;
    private boolean asking;
    private boolean moved;

    public void ask() {
        asking = true;
        moved = false;
    }

    public void keep() {
        asking = false;
    }

    public void move() {
        administration.advance(days);
        asking = false;
        moved = true;
    }

    public List<Membership> getPractices() {
        return workPlace.getMemberships();
    }

    public String todayIn(Membership practice) {
        return Dates.weekdayAndYear(today(practice));
    }

    public String getToday() {
        return todayIn(workPlace.getHere());
    }

    /** The day that it will be in the practice worked in, once the clock has moved. */
    public String getTarget() {
        return Dates.weekdayAndYear(today(workPlace.getHere()).plusDays(days));
    }

    private LocalDate today(Membership practice) {
        return clock.today(practice.timeZone());
    }

    public boolean isMovable() {
        return clock.movable();
    }

    /** How far the clock stands before the machine's. */
    public String getAhead() {
        return inDays(clock.daysAhead());
    }

    public String getStep() {
        return inDays(days);
    }

    private static String inDays(int count) {
        return count == 1 ? "1 day" : count + " days";
    }

    /** Whether the page asks now for confirmation. */
    public boolean isAsking() {
        return asking;
    }

    /** Whether the clock has just been moved from this page. */
    public boolean isMoved() {
        return moved;
    }

    public int getDays() {
        return days;
    }

    public void setDays(int days) {
        this.days = days;
    }
}
