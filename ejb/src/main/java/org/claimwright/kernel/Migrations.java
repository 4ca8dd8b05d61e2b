package org.claimwright.kernel;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** The one place that says how the migrations run; tests without a server call it too. */
public final class Migrations {
    private Migrations() {}

    /** @param owner connects as the role that owns the schema */
    public static void run(DataSource owner) {
        Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(owner)
                .defaultSchema("migrations")
                .locations("classpath:db/migration")
                .validateMigrationNaming(true)
                .load()
                .migrate();
    }
}
