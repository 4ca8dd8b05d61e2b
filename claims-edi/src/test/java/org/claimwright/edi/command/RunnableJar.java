package org.claimwright.edi.command;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The finished jar as a user has it: alone in a folder, started as a process of its own. */
final class RunnableJar {
    /** What one call answered. */
    record Answer(int status, String out, String err) {}

    private final Path jar;
    private final Path folder;

    /** @param folder where it is copied to, and started from */
    RunnableJar(Path folder) throws IOException {
        this.folder = folder;
        this.jar = Files.copy(Path.of(System.getProperty("claimwright.jar")), folder.resolve("claims-edi.jar"));
    }

    Path path() {
        return jar;
    }

    Answer call(String input, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(java(), "-Xmx64m", "-jar", jar.toString()));
        command.addAll(List.of(arguments));
        Path out = Files.createTempFile(folder, "out", ".txt");
        Path err = Files.createTempFile(folder, "err", ".txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().keySet().removeIf(name -> name.equals("CLASSPATH") || name.endsWith("JAVA_OPTIONS"));
        Process process = builder.start();
        try (OutputStream in = process.getOutputStream()) {
            in.write(input.getBytes(ISO_8859_1));
        }
        int status = process.waitFor();
        return new Answer(status, Files.readString(out, ISO_8859_1), Files.readString(err, ISO_8859_1));
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
