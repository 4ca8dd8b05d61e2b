package org.claimwright.demobooks;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.claimwright.practices.PracticeProfile;
import org.claimwright.registration.PatientRegistry;

/** A piece of a month's work in one practice: all of it once, or nothing. Within a practice's scope. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class DemoMonth {
    private static final String DONE =
            "insert into demobooks.month_done (month, part, piece) values (:month, :part, :piece) on conflict do nothing";

    @PersistenceContext
    private EntityManager database;

    @Inject
    private PracticeProfile profile;

    @Inject
    private DemoVisits visits;

    @Inject
    private DemoTalks talks;

    @Inject
    private DemoBills bills;

    @Inject
    private DemoStrays strays;

    @Inject
    private PatientRegistry registry;

    /** Of how many pieces a part consists, each done once. */
    public int pieces(DemoPart part, boolean lastMonth) {
        return switch (part) {
            case VISITS -> lastMonth ? DemoVisits.VISITS_OF_THE_LAST_WEEKS : DemoVisits.VISITS_A_MONTH;
            case BILLS -> 1;
            case TALKS -> lastMonth ? 0 : 1;
            case PATIENTS -> lastMonth ? 1 : registry.count("");
        };
    }

    /** @return whether there was anything to do */
    public boolean work(DemoPart part, int piece, DemoStretch stretch, int month) {
        var isNew = database.createNativeQuery(DONE)
                        .setParameter("month", month)
                        .setParameter("part", part.name())
                        .setParameter("piece", piece)
                        .executeUpdate()
                == 1;
        if (isNew) {
            var practice = DemoPractice.named(profile.current().name());
            if (stretch.isLast(month)) {
                workInLastWeeks(part, piece, practice);
            } else {
                work(part, piece, practice, month);
            }
        }
        return isNew;
    }

    private void work(DemoPart part, int piece, DemoPractice practice, int month) {
        switch (part) {
            case VISITS -> visits.enterOfMonth(practice, month, piece);
            case BILLS -> visits.billMonth(practice);
            case TALKS -> talks.talk(practice, month);
            case PATIENTS -> bills.ofMonth(practice, month, piece);
        }
    }

    private void workInLastWeeks(DemoPart part, int piece, DemoPractice practice) {
        switch (part) {
            case VISITS -> visits.enterOfLastWeeks(practice, piece);
            case BILLS -> visits.billLastWeeks(practice);
            case PATIENTS -> {
                bills.enterLastWeeks(practice);
                strays.arrive(practice);
            }
            case TALKS -> throw new IllegalArgumentException("the last weeks have no talks");
        }
    }
}
