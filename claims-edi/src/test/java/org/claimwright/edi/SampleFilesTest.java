package org.claimwright.edi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class SampleFilesTest {
    private static final List<String> KINDS =
            List.of("837P", "835", "999", "TA1", "277CA", "837I", "837D", "270", "271", "276", "277", "278");

    @TestFactory
    Stream<DynamicTest> good_files_have_sound_envelopes_and_are_rewritten_segment_by_segment() {
        Stream<Path> samples = KINDS.stream().flatMap(kind -> SharedFiles.samples(kind, "gold", "good").stream());
        return Stream.concat(samples, SharedFiles.examples("").stream())
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)));
    }

    private static void check(Path path) {
        X12File file = SharedFiles.read(path);
        assertEquals(
                List.of(),
                file.findings().stream()
                        .filter(Finding::isError)
                        .map(Finding::text)
                        .toList());
        assertFalse(file.interchanges().isEmpty());

        StringBuilder text = new StringBuilder();
        for (Interchange interchange : file.interchanges()) {
            SegmentWriter writer = new SegmentWriter(text, interchange.separators());
            interchange.segments().forEach(writer::write);
        }
        assertEquals(file.segments(), X12File.read(text.toString()).segments());
    }
}
