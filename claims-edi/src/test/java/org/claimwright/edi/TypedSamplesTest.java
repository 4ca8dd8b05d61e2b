package org.claimwright.edi;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each kind of set is read to its records and written from them as it stood. */
class TypedSamplesTest {
    private static final Map<String, Guide> GUIDES = Map.of(
            "837I", Guide.INSTITUTIONAL_CLAIM,
            "837I-predet", Guide.INSTITUTIONAL_CLAIM,
            "837D", Guide.DENTAL_CLAIM,
            "270", Guide.ELIGIBILITY_REQUEST,
            "271", Guide.ELIGIBILITY_RESPONSE,
            "276", Guide.CLAIM_STATUS_REQUEST,
            "277", Guide.CLAIM_STATUS_RESPONSE,
            "278", Guide.AUTHORIZATION);

    private static final Map<String, String> EXAMPLES =
            Map.of("837I", "I", "837D", "D", "270", "E270", "271", "E271", "276", "S276", "277", "S277");

    /** Files whose CLM holds elements that its guide does not use, or joins components by another mark than its ISA declares. */
    private static final List<String> BESIDE_THE_GUIDE = List.of("121_", "174_");

    private static List<Path> files(String kind) {
        List<Path> files = new ArrayList<>(SharedFiles.samples(kind, "gold", "good"));
        if (EXAMPLES.containsKey(kind)) {
            files.addAll(SharedFiles.examples(EXAMPLES.get(kind)));
        }
        files.removeIf(
                file -> BESIDE_THE_GUIDE.stream().anyMatch(file.getFileName().toString()::startsWith));
        return files;
    }

    @TestFactory
    Stream<DynamicTest> what_is_read_is_written_as_the_same_segments() {
        return GUIDES.entrySet().stream().flatMap(kind -> files(kind.getKey()).stream()
                .map(file ->
                        DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file, kind.getValue()))));
    }

    private static void check(Path file, Guide guide) {
        List<TransactionSet> sets = SharedFiles.read(file).sets();
        assertFalse(sets.isEmpty());
        sets.forEach(set -> RoundTrips.check(guide, set, file.toString()));
    }
}
