package org.claimwright.container;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Runs plain SQL through Hibernate in the caller's scope, as a query that forgot its practice would. */
@Stateless
public class Books {
    @PersistenceContext
    private EntityManager database;

    public Object ask(String sql) {
        return database.createNativeQuery(sql).getSingleResult();
    }

    public int change(String sql) {
        return database.createNativeQuery(sql).executeUpdate();
    }
}
