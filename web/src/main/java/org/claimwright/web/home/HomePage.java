package org.claimwright.web.home;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.claimwright.kernel.BusinessClock;
import org.claimwright.kernel.Money;
import org.claimwright.people.Membership;
import org.claimwright.web.WorkPlace;
import org.claimwright.web.shell.Dates;

/** What waits, by the day of the practice's business clock; each count opens the list that it counts. */
@Named
@RequestScoped
public class HomePage {
    @Inject
    private BusinessClock clock;

    @Inject
    private WorkPlace workPlace;

    @Inject
    @Any
    private Instance<QueueSource> sources;

    @Inject
    private Deadlines deadlines;

    private LocalDate today;
    private List<WaitingQueue> queues;
    private Deadlines.Week week;

    @PostConstruct
    void read() {
        today = clock.today(workPlace.getHere().timeZone());
        queues = sources.stream()
                .sorted(Comparator.comparing(QueueSource::area))
                .flatMap(source -> source.queues().stream())
                .toList();
        week = deadlines.from(today, queues);
    }

    public String getToday() {
        return Dates.weekday(today);
    }

    /** Those in which something waits, in the order in which money flows. */
    public List<WaitingQueue> getWaiting() {
        return queues.stream().filter(queue -> queue.items() > 0).toList();
    }

    public List<WaitingQueue> getIdle() {
        return queues.stream().filter(queue -> queue.items() == 0).toList();
    }

    public long getItems() {
        return queues.stream().mapToLong(WaitingQueue::items).sum();
    }

    /** Where to begin: the list with the earliest deadline, or with what waits longest; null when nothing waits. */
    public WaitingQueue getFirst() {
        return week.first()
                .or(() -> getWaiting().stream()
                        .filter(queue -> queue.oldest() != null)
                        .min(Comparator.comparing(WaitingQueue::oldest)))
                .orElse(null);
    }

    public Deadlines.Week getWeek() {
        return week;
    }

    public Money getMoneyDue() {
        return Money.sum(week.days().stream()
                .flatMap(day -> day.due().stream())
                .map(Deadlines.Due::money)
                .toList());
    }

    /** {@code 41 days}; what came today has no age. */
    public String age(LocalDate since) {
        var days = ChronoUnit.DAYS.between(since, today);
        if (days <= 0) {
            return "today";
        }
        return days == 1 ? "1 day" : days + " days";
    }

    /** {@code 2,000}. */
    public String count(long items) {
        return String.format(Locale.US, "%,d", items);
    }

    public String day(LocalDate day) {
        return Dates.day(day);
    }

    /** The date that it is now in a practice, which may lie in another zone than the one worked in. */
    public String todayIn(Membership practice) {
        return Dates.day(clock.today(practice.timeZone()));
    }
}
