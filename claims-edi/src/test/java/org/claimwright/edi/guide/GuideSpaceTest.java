package org.claimwright.edi.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.xlate.edi.stream.EDIInputFactory;
import io.xlate.edi.stream.EDIStreamEvent;
import io.xlate.edi.stream.EDIStreamReader;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.claimwright.edi.Finding;
import org.claimwright.edi.Guide;
import org.claimwright.edi.InterchangeHeader;
import org.claimwright.edi.RoundTrips;
import org.claimwright.edi.Segment;
import org.claimwright.edi.Separators;
import org.claimwright.edi.TradingPartner;
import org.claimwright.edi.Usage;
import org.claimwright.edi.X12File;
import org.claimwright.edi.X12Reader;
import org.claimwright.edi.X12Writer;
import org.claimwright.edi.validation.Validation;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/** A seeded space of sets of every guide: sound by our own check, read by others, and written back from records as they stood. */
@Tag("slow")
class GuideSpaceTest {
    private static final long SEED = Long.getLong("claimwright.seed", 5010);
    private static final int SETS = Integer.getInteger("claimwright.sets", 160);

    static String file(Guide guide, List<Segment> body) {
        StringBuilder text = new StringBuilder();
        InterchangeHeader header = new InterchangeHeader(
                TradingPartner.of("SUBMIT01"),
                TradingPartner.of("CLRHOUSE"),
                LocalDateTime.of(2026, 11, 21, 9, 30),
                1,
                Usage.TEST);
        try (X12Writer writer = X12Writer.open(text, Separators.USUAL, header)) {
            writer.group(guide, 1);
            writer.set(guide, "0001", body);
        }
        return text.toString();
    }

    private static Stream<DynamicTest> guides(java.util.function.Consumer<Guide> test) {
        return Arrays.stream(Guide.values())
                .filter(guide -> guide != Guide.FUNCTIONAL_ACKNOWLEDGMENT)
                .map(guide -> DynamicTest.dynamicTest(guide.name(), () -> test.accept(guide)));
    }

    @TestFactory
    Stream<DynamicTest> every_set_of_the_space_is_sound_and_every_loop_appears() {
        return guides(guide -> {
            Set<String> seen = new TreeSet<>();
            for (int i = 0; i < SETS; i++) {
                long seed = SEED + i;
                String text = file(guide, GuideSpace.set(guide, seed, seen));
                List<String> findings = Validation.USUAL.findings(X12Reader.of(new StringReader(text))).stream()
                        .map(Finding::text)
                        .toList();
                assertEquals(List.of(), findings, () -> "seed " + seed + "\n" + text);
            }
            Set<String> all = new TreeSet<>();
            GuideTable.of(guide).root().steps().forEach(step -> add(step, all));
            all.add(GuideTable.ROOT);
            assertEquals(all, seen);
        });
    }

    private static void add(LoopRule.Step step, Set<String> all) {
        if (step.beginsLoop() && all.add(step.loop().id())) {
            step.loop().steps().forEach(inner -> add(inner, all));
        }
    }

    @TestFactory
    Stream<DynamicTest> every_set_is_written_from_its_records_as_it_stood() {
        return RoundTrips.ALL.keySet().stream()
                .map(guide -> DynamicTest.dynamicTest(guide.name(), () -> {
                    for (int i = 0; i < SETS; i++) {
                        List<Segment> body = GuideSpace.set(guide, SEED + i, new HashSet<>());
                        RoundTrips.check(
                                guide, X12File.read(file(guide, body)).sets().get(0), "seed " + (SEED + i));
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> others_read_them_without_complaint() {
        return guides(guide -> {
            for (int i = 0; i < SETS / 4; i++) {
                String text = file(guide, GuideSpace.set(guide, SEED + i, new HashSet<>()));
                assertEquals(List.of(), complaints(text), text);
            }
        });
    }

    private static List<String> complaints(String text) {
        List<String> complaints = new ArrayList<>();
        EDIInputFactory factory = EDIInputFactory.newFactory();
        factory.setProperty(EDIInputFactory.EDI_VALIDATE_CONTROL_STRUCTURE, true);
        try (EDIStreamReader reader =
                factory.createEDIStreamReader(new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII)))) {
            while (reader.hasNext()) {
                EDIStreamEvent event = reader.next();
                if (event.isError()) {
                    complaints.add(event + " " + reader.getErrorType() + " " + reader.getLocation());
                }
            }
        } catch (Exception failure) {
            complaints.add(failure.toString());
        }
        return complaints;
    }
}
