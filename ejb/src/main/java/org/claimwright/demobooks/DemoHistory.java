package org.claimwright.demobooks;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.claimwright.kernel.BusinessClock;
import org.claimwright.kernel.ClockAdministration;

/**
 * The invented past of the demo. The business clock begins before it and is moved through it until it has caught up with the
 * machine's.
 */
@Stateless
public class DemoHistory {
    private static final ZoneId ZONE = DemoPractice.lakeside().timeZone();

    @PersistenceContext
    private EntityManager database;

    @Inject
    private BusinessClock clock;

    @Inject
    private ClockAdministration administration;

    /**
     * Before anybody works here. No month at all is a past that is complete.
     *
     * @param ends the day up to which it is lived; empty for today, up to this time of it. A day that is named is lived up to its noon,
     *     when it is the same day in both practices, at whatever hour somebody asks for it.
     */
    public void begin(int months, Optional<LocalDate> ends) {
        var stretch = DemoStretch.endingOn(ends.orElseGet(this::today), months);
        administration.begin(ends.isPresent() ? toNoonOf(stretch.begins()) : Duration.ofDays(daysTo(stretch.begins())));
        database.createNativeQuery(
                        "insert into demobooks.history (begins, ends, completed) values (:begins, :ends, :completed)")
                .setParameter("begins", stretch.begins())
                .setParameter("ends", stretch.ends())
                .setParameter("completed", months == 0)
                .executeUpdate();
    }

    /** Nothing where no past is being lived through. */
    @SuppressWarnings("unchecked")
    public Optional<DemoStretch> underWay() {
        List<Object[]> rows = database.createNativeQuery(
                        "select begins, ends from demobooks.history where not completed")
                .getResultList();
        return rows.stream()
                .map(row -> new DemoStretch(day(row[0]), day(row[1])))
                .findFirst();
    }

    /** How many months of it lie behind. */
    public int monthsOf(DemoStretch stretch) {
        return stretch.monthsUpTo(today());
    }

    /** On to the end of the next month. */
    public void goOn(DemoStretch stretch) {
        var next = stretch.endOf(monthsOf(stretch) + 1);
        administration.advance((int) daysTo(next));
    }

    public void complete() {
        database.createNativeQuery("update demobooks.history set completed = true")
                .executeUpdate();
    }

    private Duration toNoonOf(LocalDate day) {
        return Duration.between(
                clock.now(), day.atTime(LocalTime.NOON).atZone(ZONE).toInstant());
    }

    private long daysTo(LocalDate day) {
        return ChronoUnit.DAYS.between(today(), day);
    }

    private LocalDate today() {
        return clock.today(ZONE);
    }

    private static LocalDate day(Object column) {
        return ((java.sql.Date) column).toLocalDate();
    }
}
