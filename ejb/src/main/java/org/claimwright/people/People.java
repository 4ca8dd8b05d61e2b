package org.claimwright.people;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.claimwright.people.model.Person;

/** Persons and their memberships as the database keeps them. */
@Dependent
class People {
    @PersistenceContext
    private EntityManager database;

    Optional<Person> named(String signInName) {
        return database.createQuery("select p from Person p where p.signInName = :name", Person.class)
                .setParameter("name", Person.normalized(signInName))
                .getResultStream()
                .findFirst();
    }

    boolean areThereAny() {
        return !database.createQuery("select 1 from Person p", Integer.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    void add(Person person) {
        database.persist(person);
    }

    /** Goes across practices by the one function that may. */
    @SuppressWarnings("unchecked")
    List<Membership> membershipsOf(long personId) {
        List<Object[]> rows = database.createNativeQuery(
                        "select practice_id, practice_name, practice_mark, time_zone, role"
                                + " from people.memberships_of(:person) order by practice_id")
                .setParameter("person", personId)
                .getResultList();
        return rows.stream().map(People::membership).toList();
    }

    /** Inside the practice's scope. */
    void addMembership(int practiceId, long personId, Role role) {
        database.createNativeQuery(
                        "insert into people.membership (practice_id, person_id, role) values (:practice, :person, :role)")
                .setParameter("practice", practiceId)
                .setParameter("person", personId)
                .setParameter("role", role.name())
                .executeUpdate();
    }

    private static Membership membership(Object[] row) {
        return new Membership(
                ((Number) row[0]).intValue(),
                (String) row[1],
                (String) row[2],
                ZoneId.of((String) row[3]),
                Role.valueOf((String) row[4]));
    }
}
