package org.claimwright.edi.acknowledgment;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.claimwright.edi.Finding;
import org.claimwright.edi.SharedFiles;
import org.claimwright.edi.X12File;
import org.claimwright.edi.validation.SoundFiles;
import org.claimwright.edi.validation.Validation;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class FileAnswerTest {
    private static String answer(byte[] content) {
        return FileAnswer.to(
                X12File.read(new ByteArrayInputStream(content)),
                Validation.ofTypes(1, 5).findings(new ByteArrayInputStream(content)));
    }

    /** Sound but for what is repeated of a file that was not. */
    private static void isSound(String answer) {
        List<String> errors =
                Validation.ofTypes(1, 3).findings(new ByteArrayInputStream(answer.getBytes(ISO_8859_1))).stream()
                        .filter(Finding::isError)
                        .map(finding -> finding.code().id() + " " + finding.location() + " " + finding.found())
                        .filter(text -> !text.matches(".* (AK1|AK2|TA1|ISA)\\d\\d .*"))
                        .toList();
        assertEquals(List.of(), errors, answer);
    }

    @TestFactory
    Stream<DynamicTest> every_sample_is_answered_by_a_sound_file() {
        List<Path> files = new ArrayList<>();
        for (String kind :
                List.of("270", "271", "276", "277", "277CA", "278", "835", "837D", "837I", "837P", "999", "TA1")) {
            files.addAll(SharedFiles.samples(kind, "gold", "good", "bad"));
        }
        return files.stream()
                .map(file -> DynamicTest.dynamicTest(
                        file.getFileName().toString(), () -> isSound(answer(Files.readAllBytes(file)))));
    }

    @Test
    void the_worst_files_are_answered_too() {
        Random random = new Random(999);
        byte[] sound = SoundFiles.x12(SoundFiles.PROFESSIONAL).getBytes(ISO_8859_1);
        for (int i = 0; i < 300; i++) {
            byte[] damaged = Arrays.copyOf(sound, 300 + random.nextInt(sound.length - 300));
            for (int j = random.nextInt(20); j >= 0; j--) {
                damaged[106 + random.nextInt(damaged.length - 106)] = (byte) random.nextInt(256);
            }
            String answer = answer(damaged);
            isSound(answer);
            assertTrue(answer.contains("TA1*000000101*261121*0930*"), answer);
        }
    }

    @Test
    void acknowledgments_are_not_acknowledged() {
        String first = answer(SoundFiles.x12(SoundFiles.PROFESSIONAL).getBytes(ISO_8859_1));

        String second = answer(first.getBytes(ISO_8859_1));

        assertEquals(
                List.of("ISA", "TA1", "IEA"),
                X12File.read(second).segments().stream()
                        .map(segment -> segment.id())
                        .toList());
    }

    @Test
    void nothing_is_answered_where_there_is_no_interchange() {
        assertEquals("", answer("hello".getBytes(ISO_8859_1)));
    }
}
