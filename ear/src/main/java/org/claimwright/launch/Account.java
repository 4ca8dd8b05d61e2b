package org.claimwright.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The account that the database runs under. PostgreSQL refuses root, so root lends the data folder and the process to an account
 * without rights; everyone else runs it as themselves.
 */
sealed interface Account {

    Path ANYWHERE = Path.of("/");

    static Account ofDatabase() {
        if (!Command.run(ANYWHERE, "id", "-u").output().equals("0")) {
            return new Oneself(System.getProperty("user.name"));
        }
        return Stream.of("postgres", "nobody")
                .filter(name -> Command.run(ANYWHERE, "id", "-u", name).succeeded())
                .findFirst()
                .<Account>map(Borrowed::named)
                .orElseThrow(() -> new LaunchFailure(
                        "PostgreSQL refuses to run as root, and there is no account to run it under",
                        "accounts 'postgres' and 'nobody'",
                        "add one of them, or start as another user"));
    }

    String name();

    boolean isRoot();

    /** The words that run a program under this account. */
    List<String> under(List<String> words);

    /** Gives a file or an empty folder to this account. */
    void own(Path path) throws IOException;

    /** Whether the account can walk down to this path, or to as much of it as exists. */
    default boolean canEnter(Path path) {
        var existing = path.toAbsolutePath();
        while (!Files.exists(existing)) {
            existing = existing.getParent();
        }
        return run(ANYWHERE, List.of("test", "-x", existing.toString())).succeeded();
    }

    default Command.Result run(Path folder, List<String> words) {
        return new Command(under(words), folder).run();
    }

    /** The user who started us. */
    record Oneself(String name) implements Account {

        @Override
        public boolean isRoot() {
            return false;
        }

        @Override
        public List<String> under(List<String> words) {
            return words;
        }

        @Override
        public void own(Path path) {
            // What we create is ours already.
        }
    }

    /** An account without rights, borrowed by root. */
    record Borrowed(String name, String group, boolean setpriv) implements Account {

        static Borrowed named(String name) {
            var group = Command.run(ANYWHERE, "id", "-gn", name).output();
            var setpriv =
                    Command.run(ANYWHERE, "setpriv", "--reuid=" + name, "--regid=" + group, "--clear-groups", "true");
            return new Borrowed(name, group, setpriv.succeeded());
        }

        @Override
        public boolean isRoot() {
            return true;
        }

        @Override
        public List<String> under(List<String> words) {
            var all = new ArrayList<>(
                    setpriv
                            ? List.of("setpriv", "--reuid=" + name, "--regid=" + group, "--clear-groups")
                            : List.of("runuser", "-u", name, "--"));
            all.addAll(words);
            return all;
        }

        @Override
        public void own(Path path) throws IOException {
            var accounts = path.getFileSystem().getUserPrincipalLookupService();
            var file = Files.getFileAttributeView(path, PosixFileAttributeView.class);
            file.setOwner(accounts.lookupPrincipalByName(name));
            file.setGroup(accounts.lookupPrincipalByGroupName(group));
        }
    }
}
