package org.claimwright.codesets;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.claimwright.kernel.SchemaMigration;

/**
 * Loads the starter lists as the owner's role, each once: a list whose file has not changed since is left alone. A list
 * with a finding stops the start, since these files are ours.
 */
@Singleton
@Startup
@DependsOn(SchemaMigration.NAME)
@TransactionManagement(TransactionManagementType.BEAN)
public class StarterCodes {
    public static final String NAME = "StarterCodes";

    private static final String EDITION = "starter";

    @Resource(lookup = "java:jboss/datasources/ClaimwrightOwnerDS")
    private DataSource owner;

    @PostConstruct
    void load() {
        try (var connection = owner.getConnection()) {
            load(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("the starter lists of codes could not be loaded", e);
        }
    }

    private static void load(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        var editions = new CodeEditions(connection, EDITION);
        editions.load(CodeList.DIAGNOSIS, "diagnoses.csv", text("diagnoses.csv"));
        editions.load(CodeList.PROCEDURE, "procedures.csv", text("procedures.csv"));
        editions.load(CodeList.MODIFIER, "modifiers.csv", text("modifiers.csv"));
        editions.load(CodeList.PLACE_OF_SERVICE, "places_of_service.csv", text("places_of_service.csv"));
        editions.loadProcedureFacts("procedure_facts.csv", text("procedure_facts.csv"));
        connection.commit();
    }

    static String text(String file) {
        try (var stream = StarterCodes.class.getResourceAsStream("/rules/codesets/" + file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
