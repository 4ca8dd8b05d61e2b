package org.claimwright.kernel;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;

/**
 * Brings the schema up to date before anything else works with it, as the owner's role; then Hibernate compares its
 * mappings with what is there, and a difference stops the start.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class SchemaMigration {
    public static final String NAME = "SchemaMigration";

    @Resource(lookup = "java:jboss/datasources/ClaimwrightOwnerDS")
    private DataSource owner;

    @PersistenceUnit
    private EntityManagerFactory mappings;

    @PostConstruct
    void migrateAndValidate() {
        Migrations.run(owner);
        letTheClockMove(Installation.mode().letsTheClockMove());
        mappings.unwrap(SessionFactory.class).getSchemaManager().validateMappedObjects();
    }

    private void letTheClockMove(boolean movable) {
        try (var connection = owner.getConnection();
                var statement = connection.prepareStatement("update kernel.clock set movable = ?")) {
            statement.setBoolean(1, movable);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the business clock could not be set to movable=" + movable, e);
        }
    }
}
