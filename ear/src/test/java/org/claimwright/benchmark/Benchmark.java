package org.claimwright.benchmark;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import org.claimwright.ApplicationProcess;
import org.claimwright.TestHomes;
import org.claimwright.launch.DatabaseServer;
import org.claimwright.made.MadePractice;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * {@code ./test.sh --benchmark}: how fast claims leave, remittances are posted and statements are printed, by the application as it is
 * started by its users. It fails when two sides that are compared did not do the same, never for being slow. What is in each time is
 * told in {@code docs/performance.md}. System property {@code claimwright.claims} says how many claims each time is of, 600 unless told.
 */
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.MethodName.class)
class Benchmark {
    private static final int CLAIMS = Integer.getInteger("claimwright.claims", 600);
    private static final int WARMING = CLAIMS / 4;
    private static final int LINES = 4;

    private final Figures figures = new Figures();
    private ApplicationProcess application;
    private DatabaseServer database;

    @BeforeAll
    void started() {
        figures.note("%s", Machine.words());
        figures.note("load %s before", Machine.load());
        application = new ApplicationProcess("benchmark", "--empty")
                .atFullSpeed()
                .start()
                .awaitReady();
        database = DatabaseServer.at(application.home());
        MadePractice.deployMaker(application);
    }

    @AfterAll
    void stopped_and_gone() throws IOException {
        figures.note("");
        figures.note("load %s after", Machine.load());
        figures.write();
        application.stop();
        database.stop();
        TestHomes.remove(application.home());
    }

    @Test
    void claims_and_remittances() throws SQLException {
        var practice = MadePractice.open(application, "speed", "333333333");
        var files = List.of(
                practice.enterClaims(WARMING, LINES),
                practice.enterClaims(CLAIMS, LINES),
                practice.enterClaims(CLAIMS, LINES));
        release(practice, files);
        figures.heading("835 posted", "JDBC batches");
        new RemittanceSpeed(application, database, practice).measure(files, figures);
    }

    private void release(MadePractice practice, List<List<MadePractice.Made>> files) throws SQLException {
        var speed = new ReleaseSpeed(database, practice);
        figures.heading("837P released", "");
        speed.release(files.get(0));
        for (var claims : files.subList(1, files.size())) {
            figures.alone(claims.size() + " claims, " + claims.size() * LINES + " lines", speed.release(claims));
        }
    }

    @Test
    void statements() {
        figures.heading("statements printed", "bare PDFBox");
        StatementSpeed.measure(figures);
    }
}
