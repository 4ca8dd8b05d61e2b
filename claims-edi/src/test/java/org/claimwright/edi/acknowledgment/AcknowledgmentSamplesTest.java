package org.claimwright.edi.acknowledgment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.claimwright.edi.Finding;
import org.claimwright.edi.FunctionalGroup;
import org.claimwright.edi.Guide;
import org.claimwright.edi.Interchange;
import org.claimwright.edi.RoundTrips;
import org.claimwright.edi.SegmentWriter;
import org.claimwright.edi.Separators;
import org.claimwright.edi.SharedFiles;
import org.claimwright.edi.TransactionSet;
import org.claimwright.edi.part.Reading;
import org.claimwright.edi.professional837.ClaimBatch;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class AcknowledgmentSamplesTest {
    private static List<Path> files(String kind, String example) {
        List<Path> files = new ArrayList<>(SharedFiles.samples(kind, "gold", "good"));
        files.addAll(SharedFiles.examples(example));
        return files;
    }

    private static List<String> errors(Reading<?> reading) {
        return reading.findings().stream()
                .filter(Finding::isError)
                .map(Finding::text)
                .toList();
    }

    @TestFactory
    Stream<DynamicTest> group_acknowledgments_are_read_and_written_back() {
        return files("999", "A").stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
                    TransactionSet set = SharedFiles.read(file).sets().get(0);
                    Reading<GroupAcknowledgment> reading = GroupAcknowledgment.read(set);
                    assertEquals(List.of(), errors(reading));
                    RoundTrips.check(Guide.IMPLEMENTATION_ACKNOWLEDGMENT, set, file.toString());
                }));
    }

    @TestFactory
    Stream<DynamicTest> claim_acknowledgments_are_read_and_written_back() {
        return files("277CA", "C").stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
                    TransactionSet set = SharedFiles.read(file).sets().get(0);
                    Reading<ClaimAcknowledgment> reading = ClaimAcknowledgment.read(set);
                    assertEquals(List.of(), errors(reading));
                    RoundTrips.check(Guide.CLAIM_ACKNOWLEDGMENT, set, file.toString());
                    assertTrue(reading.value().claims().count() > 0);
                }));
    }

    @Test
    void an_interchange_acknowledgment_is_read_and_written_back() {
        Interchange interchange = SharedFiles.read(
                        SharedFiles.samples("TA1", "good").get(0))
                .interchanges()
                .get(0);

        InterchangeAcknowledgment acknowledgment = InterchangeAcknowledgment.read(
                        interchange.acknowledgments().get(0))
                .orElseThrow();

        assertEquals(
                new InterchangeAcknowledgment("000000050", "200229", "1200", Verdict.ACCEPTED, "000"), acknowledgment);
        assertEquals(interchange.acknowledgments().get(0), acknowledgment.segment());
    }

    @TestFactory
    Stream<DynamicTest> every_claim_file_gets_an_answer_that_is_itself_sound() {
        return SharedFiles.samples("837P", "gold", "good", "bad").stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
                    for (Interchange interchange : SharedFiles.read(file).interchanges()) {
                        InterchangeAcknowledgment ta1 = InterchangeAcknowledgment.answerTo(interchange);
                        assertEquals(
                                ta1,
                                InterchangeAcknowledgment.read(ta1.segment()).orElseThrow());
                        interchange.groups().forEach(AcknowledgmentSamplesTest::checkAnswer);
                    }
                }));
    }

    private static void checkAnswer(FunctionalGroup group) {
        List<Finding> content = group.sets().stream()
                .flatMap(set -> ClaimBatch.read(set).findings().stream())
                .toList();
        GroupAcknowledgment answer = GroupAcknowledgment.answerTo(group, content);
        boolean faulty = content.stream().anyMatch(Finding::isError)
                || group.sets().stream().anyMatch(TransactionSet::hasErrors)
                || group.findings().stream().anyMatch(Finding::isError);

        assertEquals(!faulty, answer.verdict().isAccepted());
        SegmentWriter writer = new SegmentWriter(new StringBuilder(), Separators.USUAL);
        answer.segments().forEach(writer::write);
        TransactionSet set = AnswerSets.set(Guide.IMPLEMENTATION_ACKNOWLEDGMENT, answer.segments());
        assertEquals(List.of(), GroupAcknowledgment.read(set).findings());
        assertEquals(answer, GroupAcknowledgment.read(set).value());
    }
}
