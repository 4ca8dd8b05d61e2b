package org.claimwright.edi.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimwright.edi.Finding;
import org.claimwright.edi.SharedFiles;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class SampleVerdictsTest {
    private static final List<String> KINDS = List.of(
            "270",
            "271",
            "276",
            "277",
            "277CA",
            "278",
            "835",
            "837D",
            "837I",
            "837I-predet",
            "837P",
            "837P-predet",
            "999",
            "TA1");

    /** Files that one lenient validator lets pass, and why we do not. */
    private static final Map<String, String> OVERRULED = Map.of(
            "333_edi__edi276", "BHT06 is not used in a 276",
            "119_x12__demo.835", "TS309 and TS311 are not used",
            "141_x12__cob", "a transfer without BPR16, and composites joined by > under an ISA that declares the colon",
            "060_stupidedi__837-institutional", "DTP 434 says RD8 and holds one date",
            "121_x12__demo.837i", "CLM06 is not used and DTP 434 is a single date",
            "174_x12__ppo", "composites joined by > under an ISA that declares the colon",
            "156_x12__demo.ambulance", "CLM05 without its qualifier",
            "159_x12__demo.cob", "no other payer is named in a 2320",
            "167_x12__demo.example11", "composites joined by > under an ISA that declares the colon");

    /** What is wrong with each bad file, as its list says, or as its name says where the list names another fault. */
    private static final Map<String, String> REASONS = Map.ofEntries(
            Map.entry("332_", "EDI-0418 BHT06"),
            Map.entry("225_", "EDI-0502 2100 CLP04"),
            Map.entry("338_", "EDI-0503 BPR02"),
            Map.entry("345_", "EDI-0104 ISA13"),
            Map.entry("339_", "EDI-0410 1000A NM1"),
            Map.entry("396_", "EDI-0403 2300 CLM05-2"),
            Map.entry("191_", "EDI-0003 ISA"),
            Map.entry("192_", "EDI-0402 1000A PER"),
            Map.entry("193_", "EDI-0407 2010AA NM101"),
            Map.entry("197_", "EDI-0410 2010AA NM1"),
            Map.entry("198_", "EDI-0403 2300 HI01-2"),
            Map.entry("199_", "EDI-0403 1000B NM102"),
            Map.entry("200_", "EDI-0409 2000B HL02"),
            Map.entry("201_", "EDI-0403 2300 HI01-2"),
            Map.entry("202_", "EDI-0403 2300 HI01-2"),
            Map.entry("203_", "EDI-0403 2300 HI01-2"),
            Map.entry("204_", "EDI-0403 2300 HI01-2"),
            Map.entry("205_", "EDI-0403 2300 HI01-2"),
            Map.entry("206_", "EDI-0403 2300 HI01-2"),
            Map.entry("207_", "EDI-0402 2010AA N3"),
            Map.entry("208_", "EDI-0416 2010AA N4"),
            Map.entry("209_", "EDI-0403 2300 HI01-2"),
            Map.entry("210_", "EDI-0403 2300 HI01-2"),
            Map.entry("218_", "EDI-0407 BHT01"),
            Map.entry("397_", "EDI-0303 SE01"));

    private static List<Path> samples(String... verdicts) {
        return KINDS.stream()
                .flatMap(kind -> SharedFiles.samples(kind, verdicts).stream())
                .toList();
    }

    private static List<Finding> errors(Path file) {
        return findings(file, Validation.ofTypes(1, 3)).stream()
                .filter(Finding::isError)
                .toList();
    }

    private static List<Finding> findings(Path file, Validation validation) {
        try (InputStream in = Files.newInputStream(file)) {
            return validation.findings(in);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static boolean isOverruled(Path file) {
        return OVERRULED.keySet().stream().anyMatch(file.getFileName().toString()::startsWith);
    }

    private static Stream<DynamicTest> each(List<Path> files, java.util.function.Consumer<Path> test) {
        return files.stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> test.accept(file)));
    }

    @TestFactory
    Stream<DynamicTest> good_files_have_no_errors_of_types_1_to_3() {
        List<Path> files = new ArrayList<>(samples("gold", "good"));
        files.addAll(SharedFiles.examples(""));
        files.removeIf(SampleVerdictsTest::isOverruled);
        return each(
                files,
                file -> assertEquals(
                        List.of(), errors(file).stream().map(Finding::text).toList()));
    }

    @TestFactory
    Stream<DynamicTest> good_verdicts_are_overruled_for_a_reason_only() {
        List<Path> files = samples("gold", "good").stream()
                .filter(SampleVerdictsTest::isOverruled)
                .toList();
        return each(files, file -> assertTrue(!errors(file).isEmpty(), "the verdict may stand"));
    }

    @TestFactory
    Stream<DynamicTest> bad_files_are_refused_for_their_reason() {
        return each(samples("bad"), file -> {
            String reason = REASONS.get(file.getFileName().toString().substring(0, 4));
            List<String> found = errors(file).stream()
                    .map(finding -> finding.code().id() + " " + finding.location())
                    .toList();
            assertTrue(found.contains(reason), () -> reason + " is not among " + found);
        });
    }

    @Test
    void what_types_1_to_5_find_in_each_sample_is_what_is_written_down() throws IOException {
        String expected;
        try (InputStream in = getClass().getResourceAsStream("sample-findings.txt")) {
            expected = in == null ? "" : new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
        StringBuilder found = new StringBuilder();
        List<Path> files = new ArrayList<>(samples("gold", "good", "bad"));
        files.addAll(SharedFiles.examples(""));
        files.forEach(file -> describe(file, found));
        if (Boolean.getBoolean("claimwright.write")) {
            Files.writeString(Path.of("src/test/resources/org/claimwright/edi/validation/sample-findings.txt"), found);
        } else {
            assertEquals(expected, found.toString());
        }
    }

    /** Findings of a kind at a place of the guide are counted together, with the position of the first. */
    private static void describe(Path file, StringBuilder out) {
        Map<String, List<Finding>> byPlace = findings(file, Validation.USUAL).stream()
                .collect(Collectors.groupingBy(
                        finding -> finding.code().id() + " " + finding.severity() + " " + finding.location(),
                        TreeMap::new,
                        Collectors.toList()));
        out.append(file.getFileName()).append('\n');
        byPlace.forEach((place, all) -> out.append("    ")
                .append(place)
                .append(", ")
                .append(all.size())
                .append(" times, first in segment ")
                .append(all.get(0).position().ordinal())
                .append('\n'));
    }
}
