package org.claimwright.people;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;

/**
 * Failed sign-ins, counted for a name <em>from one address</em>, and for an address over all names. Nobody can be locked
 * out by someone who guesses elsewhere: the pause falls on the guesser's address alone. Counted by the database's
 * clock, which no business date moves.
 */
@Dependent
class SignInAttempts {
    static final int TRIES = 5;
    static final int TRIES_OF_ADDRESS = 50;
    static final Duration PAUSE = Duration.ofMinutes(15);

    @PersistenceContext
    private EntityManager database;

    /** Lets attempts for the same name from the same address pass one after the other, so that none slips by the count. */
    void queueUp(String name, String address) {
        database.createNativeQuery("select 1 from (select pg_advisory_xact_lock(hashtextextended(:who, 7))) locked")
                .setParameter("who", name + " " + address)
                .getSingleResult();
    }

    int failuresOf(String name, String address) {
        return count(
                "select count(*) from people.sign_in_attempt f where f.sign_in_name = :name and f.address = :address"
                        + " and not f.succeeded and f.attempted_at > clock_timestamp() - make_interval(secs => :pause)"
                        + " and f.attempted_at > coalesce((select max(s.attempted_at) from people.sign_in_attempt s"
                        + " where s.sign_in_name = :name and s.address = :address and s.succeeded), '-infinity')",
                name,
                address);
    }

    int failuresOf(String address) {
        return count(
                "select count(*) from people.sign_in_attempt f where f.address = :address and :name is not null"
                        + " and not f.succeeded and f.attempted_at > clock_timestamp() - make_interval(secs => :pause)",
                "",
                address);
    }

    /** What is left of the pause after the latest failure. */
    Duration remainingPause(String address) {
        var seconds = (Number) database.createNativeQuery(
                        "select coalesce(greatest(1, ceil(extract(epoch from max(attempted_at) - clock_timestamp()) + :pause)), 1)"
                                + " from people.sign_in_attempt where address = :address and not succeeded")
                .setParameter("pause", PAUSE.toSeconds())
                .setParameter("address", address)
                .getSingleResult();
        return Duration.ofSeconds(seconds.longValue());
    }

    void record(String name, String address, boolean succeeded) {
        database.createNativeQuery("insert into people.sign_in_attempt (sign_in_name, address, succeeded, attempted_at)"
                        + " values (:name, :address, :succeeded, clock_timestamp())")
                .setParameter("name", name)
                .setParameter("address", address)
                .setParameter("succeeded", succeeded)
                .executeUpdate();
    }

    private int count(String query, String name, String address) {
        return ((Number) database.createNativeQuery(query)
                        .setParameter("name", name)
                        .setParameter("address", address)
                        .setParameter("pause", PAUSE.toSeconds())
                        .getSingleResult())
                .intValue();
    }
}
