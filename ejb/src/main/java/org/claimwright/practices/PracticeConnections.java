package org.claimwright.practices;

import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.hibernate.engine.jdbc.connections.spi.MultiTenantConnectionProvider;

/**
 * Gives Hibernate the transaction's connection with the practice set for this transaction only, once, and refuses a
 * second practice in the same transaction (SEC-0101). Outside a transaction nothing is set, and row-level security
 * lets nothing of a practice be read.
 */
public final class PracticeConnections implements MultiTenantConnectionProvider<Integer> {
    private static final Object KEY = PracticeConnections.class;

    private final transient DataSource dataSource = lookup("java:jboss/datasources/ClaimwrightDS");
    private final transient TransactionSynchronizationRegistry transaction =
            lookup("java:jboss/TransactionSynchronizationRegistry");

    @Override
    public Connection getAnyConnection() throws SQLException {
        return dataSource.getConnection();
    }

    @Override
    public void releaseAnyConnection(Connection connection) throws SQLException {
        connection.close();
    }

    @Override
    public Connection getConnection(Integer practice) throws SQLException {
        refuseAnother(practice, PracticeScope.current());
        var connection = dataSource.getConnection();
        try {
            bind(connection, practice);
            return connection;
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    @Override
    public void releaseConnection(Integer practice, Connection connection) throws SQLException {
        connection.close();
    }

    @Override
    public boolean supportsAggressiveRelease() {
        return true;
    }

    @Override
    public boolean isUnwrappableAs(Class<?> type) {
        return type.isInstance(this);
    }

    @Override
    public <T> T unwrap(Class<T> type) {
        return type.cast(this);
    }

    private void bind(Connection connection, Integer practice) throws SQLException {
        if (practice.equals(CurrentPractice.NONE) || transaction.getTransactionKey() == null) {
            return;
        }
        var already = (Integer) transaction.getResource(KEY);
        refuseAnother(practice, already);
        if (already == null) {
            set(connection, practice);
            transaction.putResource(KEY, practice);
        }
    }

    private static void set(Connection connection, Integer practice) throws SQLException {
        try (var statement = connection.prepareStatement("select set_config('app.practice_id', ?, true)")) {
            statement.setString(1, practice.toString());
            statement.execute();
        }
    }

    private static void refuseAnother(Integer practice, Integer expected) {
        if (expected != null && !expected.equals(practice)) {
            throw new IllegalStateException("SEC-0101 the transaction belongs to practice " + practice
                    + ", the work asks for " + expected + ": open the practice scope before the transaction begins");
        }
    }

    @SuppressWarnings("unchecked")
    private static <T> T lookup(String name) {
        try {
            return (T) new InitialContext().lookup(name);
        } catch (NamingException e) {
            throw new IllegalStateException(name + " is not configured in the server", e);
        }
    }
}
