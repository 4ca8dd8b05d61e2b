package org.claimwright.edi.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.claimwright.edi.SharedFiles;
import org.claimwright.edi.validation.SoundFiles;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class X12JsonTest {
    private static void turnsBack(String text) {
        assertEquals(text, X12Json.toX12(X12Json.toJson(text)));
    }

    @TestFactory
    Stream<DynamicTest> every_sample_turns_back_character_for_character() {
        List<Path> files = new ArrayList<>();
        for (String kind :
                List.of("270", "271", "276", "277", "277CA", "278", "835", "837D", "837I", "837P", "999", "TA1")) {
            files.addAll(SharedFiles.samples(kind, "gold", "good", "bad"));
        }
        return files.stream()
                .map(file -> DynamicTest.dynamicTest(
                        file.getFileName().toString(), () -> turnsBack(Files.readString(file, ISO_8859_1))));
    }

    @Test
    void damaged_files_turn_back_too() {
        long seed = 837;
        Random random = new Random(seed);
        byte[] sound = SoundFiles.x12(SoundFiles.REMITTANCE).getBytes(ISO_8859_1);
        for (int i = 0; i < 2_000; i++) {
            byte[] damaged = Arrays.copyOf(sound, 110 + random.nextInt(sound.length - 110));
            for (int j = random.nextInt(5); j >= 0; j--) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            turnsBack(new String(damaged, ISO_8859_1));
        }
    }

    @Test
    void components_and_repetitions_are_lists() {
        String text =
                "ISA*00*          *00*          *ZZ*A              *ZZ*B              *261121*0930*^*00501*000000101*0*T*:~"
                        + "EB*1**30^35*HC:99213~IEA*0*000000101~";

        Map<?, ?> json = (Map<?, ?>) JsonReader.read(X12Json.toJson(text));

        Map<?, ?> interchange = (Map<?, ?>) ((List<?>) json.get("x12")).get(0);
        assertEquals(
                List.of("EB", "1", "", Map.of("repeat", List.of("30", "35")), List.of("HC", "99213")),
                ((List<?>) interchange.get("segments")).get(1));
    }

    @Test
    void json_is_read_as_it_is_written() {
        Map<String, Object> value = new java.util.LinkedHashMap<>();
        value.put("text", "quote \" backslash \\ line\n tab\t é \u0001");
        value.put("numbers", List.of(new BigDecimal("1.50"), new BigDecimal("-2E+3")));
        value.put("words", Arrays.asList(true, false, null));
        value.put("empty", List.of(List.of(), Map.of()));

        assertEquals(value, JsonReader.read(JsonWriter.text(value)));
    }

    @Test
    void what_is_no_json_is_refused_with_its_place() {
        for (String wrong :
                List.of("", "{", "[1,]", "{\"a\"}", "\"open", "\"\\x\"", "01", "[1] 2", "nul", "[".repeat(200))) {
            assertThrows(JsonException.class, () -> JsonReader.read(wrong), wrong);
        }
        assertEquals(
                "No JSON: expected ',' at character 4".replace("','", "']'"),
                assertThrows(JsonException.class, () -> JsonReader.read("[1 2]"))
                        .getMessage());
    }
}
