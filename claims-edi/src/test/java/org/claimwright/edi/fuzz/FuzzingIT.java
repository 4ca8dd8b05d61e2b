package org.claimwright.edi.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Input that seeks out our code, from a small corpus in the repository. The usual run is short: a number of inputs and a seed, all readers in
 * one process, for most of a short run is starting up. The long one, a process for each reader, is asked for as
 * {@code docs/performance.md} says.
 */
@Tag("process")
class FuzzingIT {
    private static final String FUZZER = "com.code_intelligence.jazzer.Jazzer";
    private static final Path CORPUS = Path.of("src/test/resources/org/claimwright/edi/fuzz");
    /** Where inputs that break a reader are left, a folder for each target. */
    private static final Path BREAKING = Path.of("target/fuzz");
    /** What the fuzzer ends with when an input made the target throw. */
    private static final int FOUND = 77;

    private static final List<String> READERS =
            List.of("ValidationTarget", "Claims", "Remittances", "Acknowledgments", "Inquiries", "Json");

    /** Seconds by the clock, far beyond what a busy machine lets an input wait: how much it may work is measured in {@link InputBounds}. */
    private static final int HANGS = 300;

    private static final boolean LONG = Boolean.getBoolean("claimwright.fuzz");
    private static final List<String> TARGETS = LONG ? READERS : List.of("Everything");

    @TempDir
    private Path folder;

    /** How a run ended, and what it said. */
    private record Run(int status, String said) {}

    /** Two processes at a time; each is asked for its end by the test of its name. */
    @TestFactory
    Stream<DynamicTest> no_input_makes_a_reader_throw_hang_or_eat_memory_and_a_planted_defect_is_found() {
        ExecutorService two = Executors.newFixedThreadPool(2);
        List<DynamicTest> tests = new ArrayList<>();
        for (String target : TARGETS) {
            Future<Run> run = two.submit(() -> fuzz(target, target, List.of(), amount()));
            tests.add(DynamicTest.dynamicTest(target, () -> check(run.get())));
        }
        Future<Run> planted = two.submit(this::planted);
        tests.add(DynamicTest.dynamicTest("a planted defect is found", () -> checkPlanted(planted.get())));
        two.shutdown();
        return tests.stream();
    }

    private static List<String> amount() {
        return LONG
                ? List.of("-max_total_time=" + Integer.getInteger("claimwright.fuzz.seconds", 600))
                : List.of("-runs=300", "-seed=5010");
    }

    private static void check(Run run) {
        assertEquals(0, run.status(), run.said());
        assertTrue(run.said().contains("INITED"), run.said());
    }

    private Run planted() throws IOException, InterruptedException {
        return fuzz(
                "Planted",
                "ValidationTarget",
                List.of("-Dclaimwright.planted=true"),
                List.of("-runs=200000", "-seed=5010"));
    }

    /** The defect is one that no file of the corpus reaches. */
    private static void checkPlanted(Run run) {
        assertEquals(FOUND, run.status(), run.said());
        assertTrue(run.said().contains("INITED"), run.said());
        assertTrue(run.said().contains("the planted defect"), run.said());
    }

    private static List<String> corpora(String target) {
        return READERS.contains(target) ? List.of(target) : READERS;
    }

    private Run fuzz(String name, String target, List<String> properties, List<String> amount)
            throws IOException, InterruptedException {
        Path breaking = Files.createDirectories(BREAKING.resolve(name));
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        if (!LONG) {
            // It would not be over before a better compiler had paid for itself.
            command.add("-XX:TieredStopAtLevel=1");
        }
        command.addAll(List.of("-Xmx256m", "-cp", System.getProperty("java.class.path")));
        command.addAll(properties);
        command.addAll(List.of(
                FUZZER,
                "--target_class=" + FuzzTargets.class.getName() + "$" + target,
                "--instrumentation_includes=org.claimwright.edi.**",
                "--reproducer_path=" + breaking,
                "-artifact_prefix=" + breaking + "/",
                "-rss_limit_mb=1024",
                "-max_len=4096",
                "-timeout=" + HANGS));
        command.addAll(amount);
        Path own = Files.createTempDirectory(folder, name);
        command.add(Files.createDirectory(own.resolve("found")).toString());
        corpora(target).forEach(reader -> command.add(CORPUS.resolve(reader).toString()));
        Path said = own.resolve("said.txt");
        int status = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start()
                .waitFor();
        return new Run(status, Files.readString(said, UTF_8));
    }
}
