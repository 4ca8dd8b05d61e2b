package org.claimwright.launch;

import java.security.SecureRandom;
import java.util.Properties;
import java.util.stream.Collectors;

/** The passwords of the embedded database: made once, known to nobody, kept beside it. */
record Secrets(Login superuser, Login owner, Login app) {

    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789";
    private static final int LENGTH = 32;

    /** Reads the secrets of a home, or makes them when there is no database yet that they would have to fit. */
    static Secrets of(Home home, Cluster cluster) {
        var file = new PrivateProperties(home.folder().resolve("secrets.properties"));
        if (!file.exist()) {
            if (cluster.exists()) {
                throw new LaunchFailure(
                        "the database is there, but its passwords are gone",
                        file.file(),
                        "restore this file from the backup");
            }
            file.write(fresh(), "Passwords of the database. Belongs in the backup; show it to nobody.");
        }
        return from(file.read());
    }

    private static Properties fresh() {
        var properties = new Properties();
        for (var name : new String[] {"superuser", "cw_owner", "cw_app"}) {
            properties.setProperty(name, password());
        }
        return properties;
    }

    private static Secrets from(Properties properties) {
        return new Secrets(
                new Login("postgres", properties.getProperty("superuser")),
                new Login("cw_owner", properties.getProperty("cw_owner")),
                new Login("cw_app", properties.getProperty("cw_app")));
    }

    private static String password() {
        return new SecureRandom()
                .ints(LENGTH, 0, LETTERS.length())
                .mapToObj(place -> LETTERS.substring(place, place + 1))
                .collect(Collectors.joining());
    }
}
