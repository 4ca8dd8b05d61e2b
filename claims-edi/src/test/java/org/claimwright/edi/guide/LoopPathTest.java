package org.claimwright.edi.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Set;
import org.claimwright.edi.CodeSet;
import org.claimwright.edi.Guide;
import org.claimwright.edi.Segment;
import org.claimwright.edi.guide.LoopPath.Way;
import org.junit.jupiter.api.Test;

class LoopPathTest {
    private static final LoopPath LINE = path("2000A", "2000B", "2300", "2400");

    @Test
    void what_stands_in_the_innermost_loop_and_around_it_is_of_the_innermost() {
        Way way = LINE.way(Segment.parse("REF*6R*L1"));

        assertEquals(4, way.depth());
        assertEquals("2400", way.step().segment().loop());
    }

    @Test
    void what_begins_another_loop_of_a_kind_is_of_the_loop_around() {
        Way line = LINE.way(Segment.parse("LX*2"));
        Way subscriber = LINE.way(Segment.parse("HL*3*1*22*0"));

        assertEquals("3 2400", line.depth() + " " + line.step().loop().id());
        assertEquals(
                "1 2000B", subscriber.depth() + " " + subscriber.step().loop().id());
    }

    @Test
    void an_unknown_identifier_or_qualifier_leads_nowhere() {
        assertNull(LINE.way(Segment.parse("ZZ*1")));
        assertNull(LINE.way(Segment.parse("HL*3*1*99*0")));
        assertNull(LINE.way(Segment.parse("REF")));
    }

    @Test
    void one_without_qualifier_hides_those_behind_it() {
        LoopPath path = inner(segment("REF", 0), segment("REF", 1, "6R"), "REF", 1, "F8");

        assertEquals(1, path.way(Segment.parse("REF*6R*1")).step().slot());
        assertEquals(1, path.way(Segment.parse("REF*F8*1")).depth());
    }

    @Test
    void behind_another_element_that_tells_them_apart_nothing_is_known() {
        LoopPath path = inner(segment("REF", 1, "6R"), segment("REF", 1, "F8"), "REF", 2, "G1");

        assertEquals(1, path.way(Segment.parse("REF*6R*G1")).depth());
        assertEquals(2, path.way(Segment.parse("REF*F8*G1")).step().slot());
        assertNull(path.way(Segment.parse("REF*ZZ*G1")));
    }

    private static LoopPath path(String... loops) {
        GuideTable table = GuideTable.of(Guide.PROFESSIONAL_CLAIM);
        LoopPath path = table.path();
        for (String loop : loops) {
            path = path.into(path.rule().steps().stream()
                    .filter(step -> step.beginsLoop() && step.loop() == table.loop(loop))
                    .findFirst()
                    .orElseThrow());
        }
        return path;
    }

    /** A loop of two such segments behind its first, within a set that holds one more. */
    private static LoopPath inner(
            SegmentRule first, SegmentRule second, String outerId, int outerElement, String outerValue) {
        LoopRule inner = new LoopRule("INNER", List.of("OUTER"), false, 0, 1);
        inner.segments().addAll(List.of(segment("LX", 0), first, second));
        LoopRule outer = new LoopRule("OUTER", List.of(), true, 1, 0);
        outer.segments().add(segment(outerId, outerElement, outerValue));
        inner.link(List.of());
        outer.link(List.of(inner));
        return LoopPath.ofSet(outer).into(outer.steps().get(1));
    }

    private static SegmentRule segment(String id, int qualifierElement, String... values) {
        Set<String> all = Set.of(values);
        return new SegmentRule("", id, qualifierElement, all, CodeSet.of(all), false, 0, 1, List.of(), 0, List.of());
    }
}
