package org.claimwright.edi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The sample files beside the checkout, with the verdicts of their list; tests that need them are skipped where they are absent. */
public final class SharedFiles {
    private SharedFiles() {}

    public static Path folder(String name) {
        return root().map(shared -> shared.resolve(name))
                .filter(Files::isDirectory)
                .orElseGet(() -> {
                    Assumptions.abort("no folder shared/" + name + " beside the checkout");
                    return Path.of(name);
                });
    }

    private static Optional<Path> root() {
        String configured = System.getProperty("claimwright.shared");
        if (configured != null) {
            return Optional.of(Path.of(configured));
        }
        return Stream.iterate(Path.of("").toAbsolutePath(), path -> path != null, Path::getParent)
                .map(path -> path.resolve("shared"))
                .filter(Files::isDirectory)
                .findFirst();
    }

    /** The sample files of one kind with this verdict: gold, good or bad. */
    public static List<Path> samples(String kind, String... verdicts) {
        Map<String, String> list = verdicts();
        return files(folder("edi").resolve(kind)).stream()
                .filter(file -> List.of(verdicts).contains(list.get(kind + "/" + file.getFileName())))
                .toList();
    }

    public static List<Path> examples(String prefix) {
        return files(folder("domain/examples")).stream()
                .filter(file -> file.getFileName().toString().startsWith(prefix))
                .toList();
    }

    public static X12File read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return X12File.read(in);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Map<String, String> verdicts() {
        try (Stream<String> lines = Files.lines(folder("edi").resolve("README.md"))) {
            return lines.filter(line -> line.matches("\\| .*/.* \\| (gold|good|bad) \\|.*"))
                    .map(line -> line.split("\\|"))
                    .collect(Collectors.toMap(cells -> cells[1].strip(), cells -> cells[2].strip()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
