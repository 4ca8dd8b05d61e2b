package org.claimwright.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import java.util.List;
import org.claimwright.benchmark.Figures.Speed;
import org.claimwright.database.Sql;
import org.claimwright.launch.DatabaseServer;
import org.claimwright.made.MadePractice;

/** Claims released in one batch: read, checked once more, written as one 837P into the outbox, and moved in the books. */
final class ReleaseSpeed {
    private static final String CLAIMS_IN_LAST_FILE =
            """
            select count(*) from regexp_matches(
              convert_from((select content from exchange.outgoing_file order by file_id desc limit 1), 'LATIN1'), '[~\\n]CLM\\*', 'g')
            """;

    private final DatabaseServer database;
    private final MadePractice practice;

    ReleaseSpeed(DatabaseServer database, MadePractice practice) {
        this.database = database;
        this.practice = practice;
    }

    Speed release(List<MadePractice.Made> claims) throws SQLException {
        try (var all = new Sql(database.connectAsSuperuser())) {
            all.run("checkpoint");
            var began = System.nanoTime();
            practice.release(claims);
            var speed = Speed.since(began, claims.size(), "claims");
            assertEquals(claims.size(), all.number(CLAIMS_IN_LAST_FILE));
            return speed;
        }
    }
}
