package org.claimwright.kernel;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The one clock of the installation, asked wherever the business needs to know what day it is. It is the machine's
 * clock plus the time it was moved ahead, which is kept in the database. A day has a meaning only in a time zone, so
 * <em>today</em> is asked for a practice's zone; the server's own zone is never asked.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class BusinessClock {
    private static final Clock MACHINE = Clock.systemUTC();

    @PersistenceContext
    private EntityManager database;

    public Instant now() {
        return MACHINE.instant().plus(Duration.ofHours(number("days_ahead * 24 + hours_ahead")));
    }

    public LocalDate today(ZoneId zone) {
        return now().atZone(zone).toLocalDate();
    }

    /** How many days this clock is ahead of the machine's; 0 outside demo and tests. */
    public int daysAhead() {
        return number("days_ahead");
    }

    public boolean movable() {
        return (Boolean)
                database.createNativeQuery("select movable from kernel.clock").getSingleResult();
    }

    /** What is not flushed does not move the clock. */
    private int number(String what) {
        return ((Number) database.createNativeQuery("select " + what + " from kernel.clock")
                        .setFlushMode(FlushModeType.COMMIT)
                        .getSingleResult())
                .intValue();
    }
}
