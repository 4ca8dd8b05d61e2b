package org.claimwright.edi.command;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import org.claimwright.edi.command.RunnableJar.Answer;
import org.claimwright.edi.validation.SoundFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One jar, and no other, does everything the command promises. */
@Tag("process")
class RunnableJarIT {
    private static final String SOUND = SoundFiles.x12(SoundFiles.PROFESSIONAL);
    private static final String WRONG_COUNT = SOUND.replace("SE*66*", "SE*67*");

    @TempDir
    private Path folder;

    private RunnableJar jar;

    @BeforeEach
    void put_the_jar_alone_into_a_folder() throws IOException {
        jar = new RunnableJar(folder);
    }

    @Test
    void it_needs_no_other_jar() throws IOException {
        try (JarFile archive = new JarFile(jar.path().toFile())) {
            Attributes manifest = archive.getManifest().getMainAttributes();

            assertEquals("org.claimwright.edi.command.ClaimsEdi", manifest.getValue(Attributes.Name.MAIN_CLASS));
            assertNull(manifest.getValue(Attributes.Name.CLASS_PATH));
            assertTrue(archive.stream()
                    .filter(entry -> entry.getName().endsWith(".class"))
                    .allMatch(entry -> entry.getName().startsWith("org/claimwright/edi/")));
        }
    }

    @Test
    void it_says_its_version_and_how_it_is_called() throws Exception {
        assertEquals("claims-edi 1.0-SNAPSHOT\n", jar.call("", "--version").out());
        assertEquals(0, jar.call("", "--help").status());
        assertEquals(2, jar.call("").status());
        assertEquals(2, jar.call("", "valdiate", "-").status());
    }

    @Test
    void it_validates_standard_input() throws Exception {
        assertEquals(new Answer(0, "-: clean\n", ""), jar.call(SOUND, "validate", "-"));

        Answer wrong = jar.call(WRONG_COUNT, "validate", "-");
        assertEquals(1, wrong.status());
        assertTrue(wrong.out().startsWith("-: EDI-0303 ERROR SE01"), wrong.out());

        Answer unreadable = jar.call("no X12", "validate", "-");
        assertEquals(2, unreadable.status());
        assertTrue(unreadable.err().startsWith("error: -: no X12 interchange"), unreadable.err());
    }

    @Test
    void it_validates_files_and_names_each() throws Exception {
        Files.writeString(folder.resolve("sound.x12"), SOUND, ISO_8859_1);
        Files.writeString(folder.resolve("wrong.x12"), WRONG_COUNT, ISO_8859_1);

        Answer answer = jar.call("", "validate", "wrong.x12", "missing.x12", "sound.x12");

        assertEquals(2, answer.status());
        assertTrue(answer.out().startsWith("wrong.x12: EDI-0303"), answer.out());
        assertTrue(answer.out().endsWith("sound.x12: clean\n"), answer.out());
        assertEquals("error: missing.x12: no such file\n", answer.err());
    }

    @Test
    void it_acknowledges() throws Exception {
        Answer accepted = jar.call(SOUND, "ack", "-");
        assertEquals(0, accepted.status());
        assertTrue(accepted.out().contains("AK9*A*1*1*1~"), accepted.out());

        Answer rejected = jar.call(WRONG_COUNT, "ack", "-");
        assertEquals(1, rejected.status());
        assertTrue(rejected.out().contains("AK9*R*1*1*0~"), rejected.out());
    }

    @Test
    void it_reads_aloud_counts_and_sums() throws Exception {
        Answer aloud = jar.call(SOUND, "print", "-");
        assertEquals(0, aloud.status());
        assertTrue(aloud.out().contains("SV102 Charge: 150"), aloud.out());

        Answer figures = jar.call(SoundFiles.x12(SoundFiles.REMITTANCE), "stats", "-");
        assertEquals(0, figures.status());
        assertTrue(figures.out().lines().anyMatch(line -> line.matches("paid on claims +165")), figures.out());
    }

    @Test
    void its_json_turns_back_into_the_same_file() throws Exception {
        Answer json = jar.call(SOUND, "json", "-");

        assertEquals(0, json.status());
        assertEquals(new Answer(0, SOUND, ""), jar.call(json.out(), "json", "--reverse", "-"));
    }

    @Test
    void it_splits_by_claim() throws Exception {
        Answer answer = jar.call(SOUND, "split", "--by", "claim", "--into", "parts", "-");

        assertEquals(0, answer.status());
        List<String> parts = answer.out().lines().toList();
        assertEquals(2, parts.size());
        for (String part : parts) {
            assertEquals(0, jar.call("", "validate", part).status());
        }
    }

    @Test
    void a_claim_without_end_does_not_fill_the_memory() throws Exception {
        Path flood = folder.resolve("flood.x12");
        int claim = SOUND.indexOf("HI*ABK:J0190");
        try (Writer out = Files.newBufferedWriter(flood, ISO_8859_1)) {
            out.write(SOUND.substring(0, claim));
            for (int i = 0; i < 3_000_000; i++) {
                out.write("REF*G1*" + i + "~SVD*" + i + "*1~");
            }
            out.write(SOUND.substring(claim));
        }

        assertEquals(new Answer(1, "", ""), jar.call("", "validate", "--quiet", "flood.x12"));
    }

    /** With 64 MB of memory; each file is larger. */
    @ParameterizedTest
    @ValueSource(strings = {"A", "*", "A^", "A:", "~", "HL*1~", "HL*1**20*1~", "\n"})
    void a_flood_of_one_thing_does_not_fill_the_memory(String drop) throws Exception {
        Path flood = folder.resolve("flood.x12");
        try (Writer out = Files.newBufferedWriter(flood, ISO_8859_1)) {
            out.write(SOUND.substring(0, SOUND.indexOf("BHT")) + "BHT*");
            for (int i = 0; i < 1_000; i++) {
                out.write(drop.repeat(80_000 / drop.length()));
            }
        }

        Answer answer = jar.call("", "validate", "--quiet", "flood.x12");

        assertEquals(new Answer(1, "", ""), answer);
        assertEquals(0, jar.call("", "stats", "flood.x12").status());
    }
}
