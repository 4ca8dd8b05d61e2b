package org.claimwright.launch;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import sqlline.SqlLine;

/** The command line of {@link DatabaseServer}. */
record DatabaseCommand(PrintStream out, PrintStream errors) {

    private static final int WRONG_USE = 2;
    private static final int STOPPED = 3;
    private static final String USE =
            """
            use: DatabaseServer start | stop | status | sql
                CLAIMWRIGHT_HOME    the folder for everything that is kept
                CLAIMWRIGHT_DB_URL  a PostgreSQL of your own (jdbc:postgresql://...), with CLAIMWRIGHT_DB_USER, _PASSWORD,
                                    CLAIMWRIGHT_DB_OWNER_USER and _PASSWORD""";

    int run(String... arguments) {
        try {
            return run(arguments.length == 1 ? arguments[0] : "");
        } catch (LaunchFailure failure) {
            errors.println("claimwright: " + failure.getMessage());
            return 1;
        }
    }

    private int run(String verb) {
        return switch (verb) {
            case "start" -> start(server());
            case "stop" -> stop(server());
            case "status" -> status(server());
            case "sql" -> shell(server());
            default -> {
                errors.println(USE);
                yield WRONG_USE;
            }
        };
    }

    private static DatabaseServer server() {
        var repository = System.getProperty("claimwright.repository", "");
        return DatabaseServer.chosen(System.getenv(), repository.isBlank() ? null : Path.of(repository));
    }

    private int start(DatabaseServer server) {
        out.println("home: " + server.home());
        server.start();
        out.println(server.describe());
        return 0;
    }

    private int stop(DatabaseServer server) {
        server.stop();
        out.println(server.describe());
        return 0;
    }

    private int status(DatabaseServer server) {
        out.println(server.describe());
        return server.isRunning() ? 0 : STOPPED;
    }

    /** As the runtime role: the shell sees what the application sees, one practice at a time. */
    private int shell(DatabaseServer server) {
        var access = server.access();
        out.println(
                "To see a practice's rows: begin; select set_config('app.practice_id', '1', true); select ...; commit;");
        try {
            var words = new String[] {
                "-u",
                access.url(),
                "-n",
                access.app().user(),
                "-p",
                access.app().password()
            };
            return new SqlLine().begin(words, System.in, true).ordinal();
        } catch (IOException e) {
            throw new LaunchFailure("the shell ended", access.url(), "open it again", e);
        }
    }
}
