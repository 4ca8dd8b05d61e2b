package org.claimwright.edi;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.claimwright.edi.acknowledgment.FileAnswer;
import org.claimwright.edi.guide.Description;
import org.claimwright.edi.guide.GuideSpace;
import org.claimwright.edi.json.X12Json;
import org.claimwright.edi.validation.Validation;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Whatever comes in, no reader throws: every file is read to its end, what is wrong with it is found, and it is written again as it stood. */
@Tag("slow")
class HostileInputTest {
    private static final int FILES = Integer.getInteger("claimwright.hostile", 150);

    private static byte[] file(Guide guide, long seed) {
        StringBuilder text = new StringBuilder();
        InterchangeHeader header = new InterchangeHeader(
                TradingPartner.of("SUBMIT01"),
                TradingPartner.of("CLRHOUSE"),
                java.time.LocalDateTime.of(2026, 11, 21, 9, 30),
                1,
                Usage.TEST);
        try (X12Writer writer = X12Writer.open(text, Separators.USUAL, header)) {
            writer.group(guide, 1);
            writer.set(guide, "0001", GuideSpace.set(guide, seed));
        }
        return text.toString().getBytes(ISO_8859_1);
    }

    /** Bytes changed, pieces left out, doubled or swapped, and now and then the end cut off. */
    private static byte[] damaged(byte[] sound, Random random) {
        byte[] bytes = sound.clone();
        for (int i = random.nextInt(12); i >= 0; i--) {
            int at = random.nextInt(bytes.length);
            int length = Math.min(random.nextInt(40), bytes.length - at);
            int from = random.nextInt(bytes.length - length + 1);
            switch (random.nextInt(4)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> bytes[at] = (byte) "*~:^\n-.0".charAt(random.nextInt(8));
                case 2 -> System.arraycopy(sound, from, bytes, at, length);
                default -> bytes = random.nextInt(8) == 0 ? Arrays.copyOf(bytes, 1 + at) : bytes;
            }
        }
        return bytes;
    }

    @TestFactory
    Stream<DynamicTest> no_reader_throws_whatever_comes() {
        return RoundTrips.ALL.entrySet().stream()
                .map(reader -> DynamicTest.dynamicTest(reader.getKey().name(), () -> {
                    for (int i = 0; i < FILES; i++) {
                        long seed = i;
                        byte[] bytes = damaged(file(reader.getKey(), seed), new Random(seed));
                        assertDoesNotThrow(() -> readAll(bytes, reader.getValue()), () -> "seed " + seed);
                    }
                }));
    }

    private static void readAll(byte[] bytes, RoundTrips.RoundTrip<?> roundTrip) {
        List<Finding> findings = Validation.USUAL.findings(new ByteArrayInputStream(bytes));
        X12File file = X12File.read(new ByteArrayInputStream(bytes));
        for (TransactionSet set : file.sets()) {
            assertEquals(RoundTrips.text(set.body()), RoundTrips.text(roundTrip.unchanged(set)));
            change(set, roundTrip);
        }
        file.sets().forEach(Description::of);
        FileAnswer.to(file, findings);
        X12Json.toJson(new String(bytes, ISO_8859_1));
    }

    private static void change(TransactionSet set, RoundTrips.RoundTrip<?> roundTrip) {
        try {
            roundTrip.changed(set);
        } catch (IllegalStateException | IllegalArgumentException refused) {
            assertFalse(refused.getMessage().isBlank());
        }
    }

    @Test
    void endless_elements_segments_and_repetitions_are_cut_with_a_finding() {
        String head = new String(file(Guide.PROFESSIONAL_CLAIM, 1), ISO_8859_1).substring(0, 107);
        for (String flood : List.of(
                "A".repeat(5_000_000), "*".repeat(5_000_000), "NM1*" + "A^".repeat(2_000_000), "~".repeat(200_000))) {
            List<Finding> findings =
                    Validation.USUAL.findings(new ByteArrayInputStream((head + flood + "~").getBytes(ISO_8859_1)));
            assertTrue(findings.stream().anyMatch(Finding::isError));
            assertTrue(findings.size() <= 10_001 + 10, () -> findings.size() + " findings");
        }
    }
}
