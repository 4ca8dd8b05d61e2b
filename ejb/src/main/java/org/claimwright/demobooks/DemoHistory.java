package org.claimwright.demobooks;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
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
    @PersistenceContext
    private EntityManager database;

    @Inject
    private BusinessClock clock;

    @Inject
    private ClockAdministration administration;

    /**
     * Before anybody works here. No month at all is a past that is complete.
     *
     * @param ends the day up to which it is lived; empty for today
     */
    public void begin(int months, Optional<LocalDate> ends) {
        var stretch = DemoStretch.endingOn(ends.orElseGet(this::today), months);
        administration.begin((int) ChronoUnit.DAYS.between(today(), stretch.begins()));
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
        administration.advance((int) ChronoUnit.DAYS.between(today(), next));
    }

    public void complete() {
        database.createNativeQuery("update demobooks.history set completed = true")
                .executeUpdate();
    }

    private LocalDate today() {
        return clock.today(DemoPractice.lakeside().timeZone());
    }

    private static LocalDate day(Object column) {
        return ((java.sql.Date) column).toLocalDate();
    }
}
