package org.claimwright.practices;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** Opens practices, and names the one that is worked for. */
@Stateless
public class Practices {
    @PersistenceContext
    private EntityManager database;

    /**
     * Opens a practice; work for it begins in a {@link PracticeScope} of the returned id.
     *
     * @param mark one or two letters that stand for it in the portal's bar
     */
    public int open(String name, String mark, ZoneId timeZone, LocalDate openedOn) {
        return ((Number) database.createNativeQuery(
                                "select practices.open_practice(:name, :mark, :zone, cast(:opened as date))")
                        .setParameter("name", name)
                        .setParameter("mark", mark)
                        .setParameter("zone", timeZone.getId())
                        .setParameter("opened", openedOn)
                        .getSingleResult())
                .intValue();
    }

    /** The ids of all practices, for work that goes through them one by one, a scope and a transaction each. */
    @SuppressWarnings("unchecked")
    public List<Integer> all() {
        return database.createNativeQuery("select practices.every_practice() order by 1")
                .getResultList();
    }
}
