package org.claimwright.edi;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * One contender in a JVM of its own, so that none is compiled for what another does. It runs a round for each line it is sent, which
 * is its work once or more often, and answers with the nanoseconds of processor time that its process took for one, garbage collection
 * included, and what it came to.
 */
final class Contest implements AutoCloseable {
    /** A round is at least so long, and short enough to fall between what else a shared machine does. */
    private static final long LEAST = 100_000_000;

    /** So that none takes the time it had with it. */
    private static final List<String> LASTING_THREADS =
            List.of("-XX:-UseDynamicNumberOfCompilerThreads", "-XX:-UseDynamicNumberOfGCThreads");

    private static final Path THREADS = Path.of("/proc/self/task");

    private final Process process;
    private final PrintStream orders;
    private final BufferedReader answers;
    private long least = Long.MAX_VALUE;
    private BigDecimal sum;

    private Contest(Process process) {
        this.process = process;
        this.orders = new PrintStream(process.getOutputStream(), true, StandardCharsets.US_ASCII);
        this.answers = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.US_ASCII));
    }

    /** With the options of this JVM that choose its collector and the like. */
    static Contest of(Contender contender, Path file) {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(option -> option.startsWith("-XX:"))
                .forEach(command::add);
        command.addAll(LASTING_THREADS);
        command.addAll(List.of("-cp", classPath(), Contest.class.getName(), contender.name(), file.toString()));
        try {
            return new Contest(new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
                .replace(File.pathSeparator + File.pathSeparator, File.pathSeparator);
    }

    void round() throws IOException {
        orders.println();
        String answer = answers.readLine();
        if (answer == null) {
            throw new IllegalStateException("The contender ended: " + process);
        }
        String[] parts = answer.split(" ");
        least = Math.min(least, Long.parseLong(parts[0]));
        sum = new BigDecimal(parts[1]);
    }

    /** The best of all rounds. */
    double megabytesPerSecond(long bytes) {
        return bytes / 1e6 / (least / 1e9);
    }

    BigDecimal sum() {
        return sum;
    }

    @Override
    public void close() {
        process.destroy();
    }

    public static void main(String[] arguments) throws Exception {
        Contender.Work work = Contender.valueOf(arguments[0]).prepared(Path.of(arguments[1]));
        BufferedReader orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII));
        while (orders.readLine() != null) {
            long start = cpu();
            BigDecimal sum = BigDecimal.ZERO;
            int times = 0;
            while (cpu() - start < LEAST) {
                sum = work.run();
                times++;
            }
            System.out.println((cpu() - start) / times + " " + sum.toPlainString());
        }
    }

    /** By the nanosecond where the system tells that of each thread, else by the hundredth of a second. */
    private static long cpu() throws IOException {
        if (!Files.isDirectory(THREADS)) {
            return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                    .getProcessCpuTime();
        }
        long sum = 0;
        try (DirectoryStream<Path> threads = Files.newDirectoryStream(THREADS)) {
            for (Path thread : threads) {
                sum += Long.parseLong(
                        Files.readString(thread.resolve("schedstat")).split(" ")[0]);
            }
        }
        return sum;
    }
}
