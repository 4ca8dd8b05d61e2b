package org.claimwright.edi.professional837;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.claimwright.edi.Finding;
import org.claimwright.edi.Guide;
import org.claimwright.edi.RoundTrips;
import org.claimwright.edi.SharedFiles;
import org.claimwright.edi.TransactionSet;
import org.claimwright.edi.X12File;
import org.claimwright.edi.part.Reading;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ClaimBatchSamplesTest {
    /**
     * Files one lenient validator lets pass, overruled here: 159 names no other payer (2330B is required in every 2320); 167 declares the
     * colon in its ISA and separates components with {@code >}, so that no composite in it can be told apart.
     */
    private static final List<String> OVERRULED = List.of("159_", "167_");

    private static Stream<DynamicTest> each(List<Path> files, java.util.function.Consumer<Path> test) {
        return files.stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> test.accept(file)));
    }

    private static List<Path> good() {
        List<Path> files = new ArrayList<>(SharedFiles.samples("837P", "gold", "good"));
        files.addAll(SharedFiles.examples("P"));
        files.removeIf(ClaimBatchSamplesTest::isOverruled);
        return files;
    }

    private static boolean isOverruled(Path file) {
        return OVERRULED.stream().anyMatch(file.getFileName().toString()::startsWith);
    }

    @TestFactory
    Stream<DynamicTest> good_files_have_no_errors() {
        return each(good(), file -> {
            for (TransactionSet set : SharedFiles.read(file).sets()) {
                List<Finding> findings = ClaimBatch.read(set).findings();
                assertEquals(
                        List.of(),
                        findings.stream()
                                .filter(Finding::isError)
                                .map(Finding::text)
                                .toList());
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> good_files_are_written_back_segment_by_segment() {
        return each(good(), file -> {
            for (TransactionSet set : SharedFiles.read(file).sets()) {
                RoundTrips.check(Guide.PROFESSIONAL_CLAIM, set, file.toString());
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> every_claim_and_line_of_a_good_file_is_named() {
        return each(good(), file -> {
            for (TransactionSet set : SharedFiles.read(file).sets()) {
                ClaimBatch batch = ClaimBatch.read(set).value();
                assertEquals(count(set, "CLM"), batch.claims().count());
                assertEquals(
                        count(set, "SV1"),
                        batch.claims().mapToLong(claim -> claim.lines().size()).sum());
                assertTrue(batch.claims()
                        .allMatch(
                                claim -> batch.claimAt(claim.origin().position().segment())
                                                .orElseThrow()
                                        == claim));
            }
        });
    }

    private static long count(TransactionSet set, String id) {
        return set.body().stream().filter(segment -> segment.is(id)).count();
    }

    @TestFactory
    Stream<DynamicTest> bad_files_have_errors_and_are_read_as_far_as_they_can_be() {
        List<Path> files = new ArrayList<>(SharedFiles.samples("837P", "bad"));
        files.addAll(SharedFiles.samples("837P", "good").stream()
                .filter(ClaimBatchSamplesTest::isOverruled)
                .toList());
        return each(files, file -> {
            X12File read = SharedFiles.read(file);
            List<Finding> findings = new ArrayList<>(read.findings());
            for (TransactionSet set : read.sets()) {
                Reading<ClaimBatch> reading = ClaimBatch.read(set);
                findings.addAll(reading.findings());
                reading.value().segments();
            }
            assertTrue(findings.stream().anyMatch(Finding::isError));
            assertFalse(findings.stream().anyMatch(finding -> finding.text().isBlank()));
        });
    }
}
