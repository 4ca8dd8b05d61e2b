package org.claimwright.edi.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.claimwright.edi.Tour;
import org.claimwright.edi.Tour.Shown;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The commands of the tour, called as it shows them, print what it says. */
@Tag("process")
class TourIT {
    private static final String CALL = "java -jar claims-edi.jar ";

    @TempDir
    private Path folder;

    private RunnableJar jar;

    @BeforeEach
    void put_the_jar_beside_the_files_of_the_tour() throws IOException {
        jar = new RunnableJar(folder);
        try (Stream<Path> files = Files.list(Tour.FOLDER)) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
    }

    @TestFactory
    Stream<DynamicTest> every_command_prints_what_the_page_says() throws IOException {
        List<Shown> commands = Tour.shown("sh");
        assertTrue(commands.size() >= 3);
        return commands.stream().map(shown -> DynamicTest.dynamicTest(shown.title(), () -> check(shown)));
    }

    private void check(Shown shown) throws Exception {
        String line = shown.program().strip();
        assertTrue(line.startsWith(CALL), line);

        assertEquals(
                shown.printed(),
                jar.call("", line.substring(CALL.length()).split(" ")).out());
    }
}
