package org.claimwright.charges;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import org.claimwright.charges.model.Charge;
import org.claimwright.encounters.EncounterId;

/** The service lines of the practice; withdrawn ones are left out. */
@Dependent
class Charges {
    private static final String OF_ENCOUNTERS =
            "select c from Charge c where c.encounterId in :encounters and c.status <> :withdrawn order by c.encounterId, c.lineNumber";

    @PersistenceContext
    private EntityManager database;

    List<Charge> of(Collection<EncounterId> encounters) {
        return of(encounters, LockModeType.NONE);
    }

    /** For a change: who bills and who corrects the same visit come one after the other. */
    List<Charge> lockedOf(EncounterId encounter) {
        return of(List.of(encounter), LockModeType.PESSIMISTIC_WRITE);
    }

    void add(Charge charge) {
        database.persist(charge);
    }

    /** Writes what was changed so far, so that line numbers which became free can be taken again. */
    void flush() {
        database.flush();
    }

    /** Asked for each claim of a batch: nothing is flushed for the answer, and what was withdrawn since is left out here. */
    private List<Charge> of(Collection<EncounterId> encounters, LockModeType lock) {
        return database.createQuery(OF_ENCOUNTERS, Charge.class)
                .setParameter(
                        "encounters",
                        encounters.stream().map(EncounterId::value).toList())
                .setParameter("withdrawn", ChargeStatus.WITHDRAWN)
                .setLockMode(lock)
                .setFlushMode(FlushModeType.COMMIT)
                .getResultStream()
                .filter(charge -> !charge.isWithdrawn())
                .toList();
    }
}
