package org.claimwright.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** FHIR is known in one package of the portal, and the files of HL7 and X12 in none. */
class FormatsTest {
    private static final Path SOURCES = Path.of("src/main/java/org/claimwright/web");
    private static final Pattern FHIR = Pattern.compile("ca\\.uhn\\.fhir|org\\.hl7\\.fhir");
    private static final Pattern OTHERS = Pattern.compile("ca\\.uhn\\.hl7v2|org\\.claimwright\\.edi");

    @Test
    void fhir_is_known_in_its_own_package_only() throws IOException {
        assertEquals(
                List.of(),
                naming(FHIR).stream().filter(file -> !file.startsWith("fhir/")).toList());
        assertTrue(naming(FHIR).size() > 3, "the rule finds those that may");
    }

    @Test
    void messages_and_x12_are_known_nowhere_here() throws IOException {
        assertEquals(List.of(), naming(OTHERS));
    }

    private static List<String> naming(Pattern format) throws IOException {
        try (var files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> format.matcher(text(file)).find())
                    .map(file -> SOURCES.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
