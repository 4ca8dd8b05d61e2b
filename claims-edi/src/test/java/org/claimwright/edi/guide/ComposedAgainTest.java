package org.claimwright.edi.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.claimwright.edi.Composed;
import org.claimwright.edi.Guide;
import org.claimwright.edi.RoundTrips;
import org.claimwright.edi.RoundTrips.RoundTrip;
import org.claimwright.edi.Segment;
import org.claimwright.edi.TransactionSet;
import org.claimwright.edi.X12File;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/**
 * Records hold every element that a guide allows: those of full sets are taken for composed ones, so that nothing is left of the segments
 * they were read from, and what is then written says all that the set did.
 */
@Tag("slow")
class ComposedAgainTest {
    private static final int SETS = 25;

    @TestFactory
    Stream<DynamicTest> records_without_their_origin_say_all_that_a_set_did() {
        return RoundTrips.ALL.entrySet().stream()
                .map(entry ->
                        DynamicTest.dynamicTest(entry.getKey().name(), () -> check(entry.getKey(), entry.getValue())));
    }

    @SuppressWarnings("unchecked")
    private static <T extends Record> void check(Guide guide, RoundTrip<T> trip) throws ReflectiveOperationException {
        for (int seed = 0; seed < SETS; seed++) {
            TransactionSet set = X12File.read(GuideSpaceTest.file(guide, GuideSpace.full(guide, seed)))
                    .sets()
                    .get(0);
            List<Segment> written =
                    trip.write().apply((T) Composed.of(trip.read().apply(set))).segments();

            assertEquals(Map.of(), difference(set.body(), written), "seed " + seed);
        }
    }

    /** What one holds more often (above zero) or less often than the other; LS and LE are written wherever they belong. */
    private static Map<String, Integer> difference(List<Segment> stood, List<Segment> written) {
        Map<String, Integer> counts = new TreeMap<>();
        stood.forEach(segment -> counts.merge(segment.toString(), 1, Integer::sum));
        written.forEach(segment -> counts.merge(segment.toString(), -1, Integer::sum));
        counts.entrySet()
                .removeIf(entry -> entry.getValue() == 0 || entry.getKey().matches("L[SE]\\*2120"));
        return counts;
    }
}
