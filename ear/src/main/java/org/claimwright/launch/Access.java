package org.claimwright.launch;

import java.nio.file.Path;
import java.util.Properties;

/** How the server reaches its database: as the runtime role for its work, as the owner for migrations only. */
public record Access(String url, Login app, Login owner) {

    /** Writes what the server loads with {@code -P}. */
    void writeTo(Path file) {
        var properties = new Properties();
        properties.setProperty("claimwright.db.url", url);
        properties.setProperty("claimwright.db.user", app.user());
        properties.setProperty("claimwright.db.password", app.password());
        properties.setProperty("claimwright.db.owner.user", owner.user());
        properties.setProperty("claimwright.db.owner.password", owner.password());
        new PrivateProperties(file).write(properties, "Written at each start; loaded by the server.");
    }

    static Access readFrom(Path file) {
        var properties = new PrivateProperties(file).read();
        return new Access(
                properties.getProperty("claimwright.db.url"),
                new Login(
                        properties.getProperty("claimwright.db.user"),
                        properties.getProperty("claimwright.db.password")),
                new Login(
                        properties.getProperty("claimwright.db.owner.user"),
                        properties.getProperty("claimwright.db.owner.password")));
    }
}
