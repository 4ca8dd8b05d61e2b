package org.claimwright.edi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.claimwright.edi.authorization278.Authorization;
import org.claimwright.edi.dental837.DentalClaims;
import org.claimwright.edi.eligibility270.EligibilitySets;
import org.claimwright.edi.institutional837.InstitutionalClaims;
import org.claimwright.edi.status276.ClaimStatusSets;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each kind of set is read to its records and written from them as it stood. */
class TypedSamplesTest {
    private static final Map<String, Function<TransactionSet, List<Segment>>> ROUND_TRIPS = Map.of(
            "837I",
                    set -> InstitutionalClaims.segments(
                            InstitutionalClaims.read(set).value()),
            "837I-predet",
                    set -> InstitutionalClaims.segments(
                            InstitutionalClaims.read(set).value()),
            "837D", set -> DentalClaims.segments(DentalClaims.read(set).value()),
            "270",
                    set -> EligibilitySets.request(
                            EligibilitySets.readRequest(set).value()),
            "271",
                    set -> EligibilitySets.response(
                            EligibilitySets.readResponse(set).value()),
            "276",
                    set -> ClaimStatusSets.request(
                            ClaimStatusSets.readRequest(set).value()),
            "277",
                    set -> ClaimStatusSets.response(
                            ClaimStatusSets.readResponse(set).value()),
            "278", set -> Authorization.read(set).value().segments());

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
        return ROUND_TRIPS.entrySet().stream().flatMap(kind -> files(kind.getKey()).stream()
                .map(file ->
                        DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file, kind.getValue()))));
    }

    private static void check(Path file, Function<TransactionSet, List<Segment>> roundTrip) {
        List<TransactionSet> sets = SharedFiles.read(file).sets();
        assertFalse(sets.isEmpty());
        for (TransactionSet set : sets) {
            assertEquals(text(set.body()), text(roundTrip.apply(set)));
        }
    }

    private static String text(List<Segment> segments) {
        return String.join("\n", segments.stream().map(Segment::toString).toList());
    }
}
