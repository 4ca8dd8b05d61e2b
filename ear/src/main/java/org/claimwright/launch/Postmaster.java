package org.claimwright.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What a running database wrote down about itself in {@code postmaster.pid}: its process and its port. */
record Postmaster(long processId, int port, Path folder) {

    private static final String FILE = "postmaster.pid";
    private static final int PORT_LINE = 3;

    static Optional<Postmaster> of(Path folder) {
        return lines(folder.resolve(FILE))
                .filter(lines -> lines.size() > PORT_LINE)
                .map(lines -> new Postmaster(
                        Long.parseLong(lines.get(0).strip()),
                        Integer.parseInt(lines.get(PORT_LINE).strip()),
                        folder));
    }

    private static Optional<List<String>> lines(Path file) {
        try {
            return Optional.of(Files.readAllLines(file));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether that process is still this database. After a crash its number may be dead, or belong to someone else by now. */
    boolean isAlive() {
        return process().filter(this::servesThisFolder).isPresent();
    }

    Optional<ProcessHandle> process() {
        return ProcessHandle.of(processId).filter(ProcessHandle::isAlive);
    }

    private boolean servesThisFolder(ProcessHandle process) {
        return process.info()
                .arguments()
                .map(List::of)
                .map(words -> words.contains(folder.toString()))
                .orElseGet(() -> process.info().commandLine().orElse("").contains(folder.toString()));
    }

    /**
     * Forgets a file whose process number now belongs to another program, which PostgreSQL would take for a running database. A file
     * whose process is dead is left to PostgreSQL, which reads from it whether orphans still hold the shared memory.
     */
    void forgetIfTakenByAnother() {
        if (process().isPresent() && !isAlive()) {
            try {
                Files.deleteIfExists(folder.resolve(FILE));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
