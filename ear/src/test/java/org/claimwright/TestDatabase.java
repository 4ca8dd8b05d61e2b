package org.claimwright;

import org.claimwright.launch.DatabaseServer;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * The database of the server that Arquillian starts: up before the first test of the run, down after the last. Its
 * connection and the mode reach the server through the properties that {@code arquillian.xml} names.
 */
public final class TestDatabase implements LauncherSessionListener {
    private DatabaseServer database;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        database = DatabaseServer.at(TestHomes.fresh("container")).start();
        System.setProperty("container.properties", database.properties().toUri().toString());
        System.setProperty("container.home", database.home().toString());
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        database.stop();
        TestHomes.remove(database.home());
    }
}
