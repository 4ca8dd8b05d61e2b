package org.claimwright.edi.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.claimwright.edi.Guide;
import org.claimwright.edi.Segment;
import org.claimwright.edi.TransactionSet;
import org.claimwright.edi.X12File;
import org.claimwright.edi.acknowledgment.ClaimAcknowledgment;
import org.claimwright.edi.acknowledgment.GroupAcknowledgment;
import org.claimwright.edi.authorization278.Authorization;
import org.claimwright.edi.dental837.DentalClaims;
import org.claimwright.edi.eligibility270.EligibilitySets;
import org.claimwright.edi.institutional837.InstitutionalClaims;
import org.claimwright.edi.professional837.ClaimBatch;
import org.claimwright.edi.remittance835.RemittanceAdvice;
import org.claimwright.edi.status276.ClaimStatusSets;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Records name what a guide allows: sets are made until every segment of the guide's table has stood in one with all its elements, and what
 * a record then keeps as a segment is compared with a list that was looked through, so that a gap is seen.
 */
@Tag("slow")
class NamedSegmentsTest {
    private static final Path REVIEWED = Path.of("src/test/resources/org/claimwright/edi/guide/kept-segments.txt");
    private static final int MOST_SETS = 600;

    private static final Map<Guide, Function<TransactionSet, Object>> READERS = Map.ofEntries(
            Map.entry(Guide.PROFESSIONAL_CLAIM, ClaimBatch::read),
            Map.entry(Guide.INSTITUTIONAL_CLAIM, InstitutionalClaims::read),
            Map.entry(Guide.DENTAL_CLAIM, DentalClaims::read),
            Map.entry(Guide.REMITTANCE, RemittanceAdvice::read),
            Map.entry(Guide.IMPLEMENTATION_ACKNOWLEDGMENT, GroupAcknowledgment::read),
            Map.entry(Guide.CLAIM_ACKNOWLEDGMENT, ClaimAcknowledgment::read),
            Map.entry(Guide.CLAIM_STATUS_REQUEST, ClaimStatusSets::readRequest),
            Map.entry(Guide.CLAIM_STATUS_RESPONSE, ClaimStatusSets::readResponse),
            Map.entry(Guide.ELIGIBILITY_REQUEST, EligibilitySets::readRequest),
            Map.entry(Guide.ELIGIBILITY_RESPONSE, EligibilitySets::readResponse),
            Map.entry(Guide.AUTHORIZATION, Authorization::read));

    @TestFactory
    Stream<DynamicTest> what_no_record_names_is_on_the_reviewed_list() {
        return READERS.keySet().stream()
                .sorted()
                .map(guide -> DynamicTest.dynamicTest(
                        guide.name(), () -> assertEquals(reviewed(guide), String.join("\n", kept(guide)))));
    }

    /** The list has no lines of guides that are not read. */
    @Test
    void every_line_of_the_list_is_of_a_guide_that_is_read() throws IOException {
        Set<String> guides = new TreeSet<>(
                lines().map(line -> line.substring(0, line.indexOf(' '))).toList());
        guides.removeAll(READERS.keySet().stream().map(Guide::name).toList());

        assertEquals(Set.of(), guides);
    }

    private static String reviewed(Guide guide) throws IOException {
        String start = guide.name() + " ";
        return String.join(
                "\n",
                lines().filter(line -> line.startsWith(start))
                        .map(line -> line.substring(start.length()))
                        .sorted()
                        .toList());
    }

    private static Stream<String> lines() throws IOException {
        return Files.readAllLines(REVIEWED).stream().filter(line -> !line.startsWith("#") && !line.isBlank());
    }

    private static Set<String> kept(Guide guide) {
        Set<String> awaited = new TreeSet<>();
        every(GuideTable.of(guide).root(), awaited);
        Set<String> kept = new TreeSet<>();
        for (int seed = 0; seed < MOST_SETS && (seed < 40 || !awaited.isEmpty()); seed++) {
            TransactionSet set = X12File.read(GuideSpaceTest.file(guide, GuideSpace.full(guide, seed)))
                    .sets()
                    .get(0);
            Map<Long, String> places = new HashMap<>();
            GuidedSet.read(set, guide).root().stream().forEach(loop -> loop.segments()
                    .forEach(segment -> places.put(segment.position().ordinal(), place(guide, loop.id(), segment))));
            awaited.removeAll(places.values());
            segments(READERS.get(guide).apply(set))
                    .forEach(segment -> kept.add(places.get(segment.position().ordinal())));
        }
        assertEquals(Set.of(), awaited, "never stood in a set");
        return kept;
    }

    private static void every(LoopRule loop, Set<String> all) {
        loop.segments().forEach(rule -> all.add(place(rule)));
        loop.steps().stream()
                .filter(LoopRule.Step::beginsLoop)
                .filter(step -> !all.contains(place(step.loop().segments().get(0))))
                .forEach(step -> every(step.loop(), all));
    }

    private static String place(Guide guide, String loop, Segment segment) {
        return GuideTable.of(guide).loop(loop).segments().stream()
                .filter(rule -> rule.fits(segment))
                .map(NamedSegmentsTest::place)
                .findFirst()
                .orElseThrow();
    }

    private static String place(SegmentRule rule) {
        return (rule.loop() + " " + rule.described()).replaceAll("( or \\w+){4,}$", " …");
    }

    /** All segments within a record, those of its origin not counted. */
    private static Stream<Segment> segments(Object value) {
        if (value instanceof Segment segment) {
            return Stream.of(segment);
        }
        if (value instanceof Optional<?> optional) {
            return optional.stream().flatMap(NamedSegmentsTest::segments);
        }
        if (value instanceof Collection<?> collection) {
            return collection.stream().flatMap(NamedSegmentsTest::segments);
        }
        return value instanceof Record record
                ? List.of(record.getClass().getRecordComponents()).stream()
                        .flatMap(component -> segments(of(record, component)))
                : Stream.empty();
    }

    private static Object of(Record record, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
