package org.claimwright.demobooks;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.claimwright.practices.PracticeProfile;

/** A part of a month's work in one practice: all of it once, or nothing. Within a practice's scope. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class DemoMonth {
    private static final String DONE =
            "insert into demobooks.month_done (month, part) values (:month, :part) on conflict do nothing";

    @PersistenceContext
    private EntityManager database;

    @Inject
    private PracticeProfile profile;

    @Inject
    private DemoVisits visits;

    /** @return whether there was anything to do */
    public boolean work(DemoPart part, DemoStretch stretch, int month) {
        var isNew = database.createNativeQuery(DONE)
                        .setParameter("month", month)
                        .setParameter("part", part.name())
                        .executeUpdate()
                == 1;
        if (isNew) {
            work(part, DemoPractice.named(profile.current().name()), stretch, month);
        }
        return isNew;
    }

    private void work(DemoPart part, DemoPractice practice, DemoStretch stretch, int month) {
        switch (part) {
            case VISITS -> {
                if (stretch.isLast(month)) {
                    visits.enterLastWeeks(practice);
                } else {
                    visits.enterMonth(practice, month);
                }
            }
        }
    }
}
