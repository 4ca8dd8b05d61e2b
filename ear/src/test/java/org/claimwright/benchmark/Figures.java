package org.claimwright.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was measured, as a table for people: each piece of work, how fast we did it, and how fast the plain way did. */
final class Figures {
    private static final Path FILE = Path.of("target", "benchmark.txt");
    private static final String ROW = "%-44s %16s %16s %10s";

    private final List<String> lines = new ArrayList<>();

    /** How often something was done in how long. */
    record Speed(long times, String of, long nanos) {
        /** Since a moment of {@link System#nanoTime}. */
        static Speed since(long began, long times, String of) {
            return new Speed(times, of, System.nanoTime() - began);
        }

        private double aSecond() {
            return times * 1e9 / nanos;
        }

        double seconds() {
            return nanos / 1e9;
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%,.1f %s/s", aSecond(), of);
        }
    }

    void note(String words, Object... values) {
        lines.add(String.format(Locale.ROOT, words, values));
        System.out.println(lines.get(lines.size() - 1));
    }

    void heading(String words, String plain) {
        note("");
        note(ROW, words, "Claimwright", plain, "ratio");
    }

    void alone(String work, Speed ours) {
        note(ROW, work, ours, "", "");
    }

    void beside(String work, Speed ours, Speed plain) {
        note(ROW, work, ours, plain, String.format(Locale.ROOT, "%.2f", ours.aSecond() / plain.aSecond()));
    }

    void write() {
        try {
            Files.write(FILE, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
