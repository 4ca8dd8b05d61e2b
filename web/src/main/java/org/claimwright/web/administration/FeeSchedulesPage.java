package org.claimwright.web.administration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.claimwright.kernel.BusinessClock;
import org.claimwright.pricing.FeeScheduleForm;
import org.claimwright.pricing.FeeScheduleView;
import org.claimwright.pricing.FeeSchedules;
import org.claimwright.pricing.Scheduling;
import org.claimwright.web.Route;
import org.claimwright.web.WorkPlace;
import org.claimwright.web.shell.Dates;
import org.claimwright.web.shell.FieldMessages;
import org.claimwright.web.shell.TypedDay;

/** The practice's fee schedules, and the way to a new one. */
@Named
@RequestScoped
public class FeeSchedulesPage {
    @Inject
    private FeeSchedules feeSchedules;

    @Inject
    private FieldMessages messages;

    @Inject
    private BusinessClock clock;

    @Inject
    private WorkPlace workPlace;

    private String name;
    private String from;
    private String to;

    public String create() {
        var days = new TypedDays();
        var form = new FeeScheduleForm(name, days.read("from", from), days.read("to", to));
        if (days.unread) {
            return null;
        }
        var answer = feeSchedules.create(form);
        if (answer instanceof Scheduling.Refused refused) {
            messages.beside(refused.findings());
            return null;
        }
        var id = ((Scheduling.Scheduled) answer).id();
        return Route.FEE_SCHEDULE.path() + "?faces-redirect=true&id=" + id.value();
    }

    /** Reads both days before anything is said, so that both messages stand there. */
    private final class TypedDays {
        private boolean unread;

        private LocalDate read(String field, String typed) {
            if (typed == null || typed.isBlank()) {
                return null;
            }
            Optional<LocalDate> day = TypedDay.read(typed, today());
            if (day.isEmpty()) {
                unread = true;
                messages.beside(field, "That is no day. Write it like 1/1/2026.");
            }
            return day.orElse(null);
        }
    }

    public List<FeeScheduleView> getSchedules() {
        return feeSchedules.schedules();
    }

    public boolean isInForce(FeeScheduleView schedule) {
        return schedule.isInForce(today());
    }

    public String word(FeeScheduleView schedule) {
        if (isInForce(schedule)) {
            return "In force";
        }
        return schedule.from().isAfter(today()) ? "To come" : "Over";
    }

    public String day(LocalDate day) {
        return day == null ? "no end" : Dates.day(day);
    }

    private LocalDate today() {
        return clock.today(workPlace.getHere().timeZone());
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }
}
