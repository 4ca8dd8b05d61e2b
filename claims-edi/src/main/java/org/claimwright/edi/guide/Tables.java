package org.claimwright.edi.guide;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The tables that come with the library. */
final class Tables {
    private Tables() {}

    /** The rows of a table, without its comments. */
    static List<String> rows(String name) {
        String resource = "/guides/" + name + ".csv";
        return rows(Objects.requireNonNull(Tables.class.getResourceAsStream(resource), resource));
    }

    static List<String> rows(InputStream table) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
