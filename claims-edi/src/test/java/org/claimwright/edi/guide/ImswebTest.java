package org.claimwright.edi.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.imsweb.x12.reader.X12Reader;
import com.imsweb.x12.reader.X12Reader.FileType;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.claimwright.edi.Guide;
import org.claimwright.edi.Segment;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Professional claims of the seeded space, read by imsweb's reader. It tells segments of one name apart by whole elements alone, so that it
 * takes every HI of a claim for its diagnoses, which stand once. The guide has anesthesia's procedures (BP) and conditions (BG) in HI
 * segments of their own, and so has the table that this reader brings along (005010X222A1 2300 HI). Nothing else is refused.
 */
@Tag("slow")
class ImswebTest {
    private static final int SETS = 80;
    private static final Set<String> SECOND_HI = Set.of("HI in loop 2300 appears too many times");

    private static Set<String> complaints(List<Segment> body) throws IOException {
        String text = GuideSpaceTest.file(Guide.PROFESSIONAL_CLAIM, body)
                .replace("\n", "")
                .replace("\r", "");
        X12Reader reader = new X12Reader(FileType.ANSI837_5010_X222, new StringReader(text));
        Set<String> complaints = new TreeSet<>(reader.getErrors());
        complaints.addAll(reader.getFatalErrors());
        return complaints;
    }

    private static boolean isDiagnosesOrNoHi(Segment segment) {
        return !segment.is("HI") || segment.component(1, 1).matches("ABK|BK");
    }

    private static void check(List<Segment> body, String hint) throws IOException {
        List<Segment> withDiagnosesAlone =
                body.stream().filter(ImswebTest::isDiagnosesOrNoHi).toList();
        boolean hasOthers = withDiagnosesAlone.size() < body.size();

        assertEquals(Set.of(), complaints(withDiagnosesAlone), hint);
        assertEquals(hasOthers ? SECOND_HI : Set.of(), complaints(body), hint);
    }

    @Test
    void nothing_is_refused_but_a_second_hi() throws IOException {
        for (int seed = 0; seed < SETS; seed++) {
            check(GuideSpace.set(Guide.PROFESSIONAL_CLAIM, seed, new HashSet<>()), "seed " + seed);
        }
    }

    @Test
    void nothing_is_refused_where_most_that_is_optional_is_there_but_a_second_hi() throws IOException {
        for (int seed = 0; seed < SETS / 4; seed++) {
            check(GuideSpace.full(Guide.PROFESSIONAL_CLAIM, seed), "full seed " + seed);
        }
    }

    @Test
    void its_own_table_has_as_many_hi_as_ours() throws Exception {
        Map<Set<String>, Integer> ours = new HashMap<>();
        GuideTable.of(Guide.PROFESSIONAL_CLAIM).loop("2300").segments().stream()
                .filter(rule -> rule.segmentId().equals("HI"))
                .forEach(rule -> ours.put(rule.values(), rule.repeat()));

        assertEquals(Map.of(Set.of("ABK", "BK"), 1, Set.of("BP"), 1, Set.of("BG"), 2), ours);
        assertEquals(ours, theirs());
    }

    private static Map<Set<String>, Integer> theirs() throws Exception {
        Map<Set<String>, Integer> theirs = new HashMap<>();
        try (InputStream table = X12Reader.class.getResourceAsStream("/mapping/837.5010.X222.A1.xml")) {
            var document =
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(table);
            elements(document.getElementsByTagName("segment")).stream()
                    .filter(segment -> segment.getAttribute("xid").equals("HI"))
                    .forEach(segment -> theirs.put(qualifiers(segment), repeat(segment)));
        }
        assertTrue(theirs.size() > 1);
        return theirs;
    }

    private static int repeat(Element segment) {
        return Integer.parseInt(
                elements(segment.getElementsByTagName("max_use")).get(0).getTextContent());
    }

    private static Set<String> qualifiers(Element segment) {
        Element first = elements(segment.getElementsByTagName("element")).stream()
                .filter(element -> element.getAttribute("xid").equals("HI01-01"))
                .findFirst()
                .orElseThrow();
        return new HashSet<>(elements(first.getElementsByTagName("code")).stream()
                .map(Element::getTextContent)
                .toList());
    }

    private static List<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .map(Element.class::cast)
                .toList();
    }
}
