package org.claimwright.launch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** One program, run to its end in a folder that its account can enter. */
record Command(List<String> words, Path folder) {

    /** What the program left: its exit code, and what it said on both of its outputs. */
    record Result(int exitCode, String output) {

        boolean succeeded() {
            return exitCode == 0;
        }
    }

    static Result run(Path folder, String... words) {
        return new Command(List.of(words), folder).run();
    }

    Result run() {
        try {
            return ended(new ProcessBuilder(words)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .start());
        } catch (IOException e) {
            return new Result(127, e.getMessage());
        }
    }

    private static Result ended(Process process) throws IOException {
        process.getOutputStream().close();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        try {
            return new Result(process.waitFor(), output);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Result(130, "interrupted; " + output);
        }
    }
}
