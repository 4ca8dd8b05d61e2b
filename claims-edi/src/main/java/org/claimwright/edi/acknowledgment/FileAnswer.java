package org.claimwright.edi.acknowledgment;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.claimwright.edi.Finding;
import org.claimwright.edi.FunctionalGroup;
import org.claimwright.edi.Guide;
import org.claimwright.edi.Interchange;
import org.claimwright.edi.InterchangeHeader;
import org.claimwright.edi.Segment;
import org.claimwright.edi.Separators;
import org.claimwright.edi.TradingPartner;
import org.claimwright.edi.Usage;
import org.claimwright.edi.X12File;
import org.claimwright.edi.X12Writer;

/**
 * The answer to a whole file: for each interchange one back to its sender, with its TA1 and a 999 for every group. It carries the date,
 * time and control number of what it answers, so that the same file is always answered by the same characters. Acknowledgments are not
 * acknowledged, and the groups of an interchange that is rejected are not either.
 */
public final class FileAnswer {
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMddHHmm");
    private static final LocalDateTime UNSTATED = LocalDateTime.of(2000, 1, 1, 0, 0);
    private static final String ACKNOWLEDGMENTS = "FA";

    private FileAnswer() {}

    /**
     * @param contentFindings what was found in the sets, besides what the envelopes showed
     * @return nothing where the file holds no interchange to answer
     */
    public static String to(X12File file, Collection<Finding> contentFindings) {
        StringBuilder text = new StringBuilder();
        file.interchanges().forEach(interchange -> answer(interchange, contentFindings, text));
        return text.toString();
    }

    private static void answer(Interchange interchange, Collection<Finding> findings, StringBuilder text) {
        InterchangeAcknowledgment receipt = InterchangeAcknowledgment.answerTo(interchange);
        List<FunctionalGroup> groups = interchange.groups().stream()
                .filter(group -> !group.functionalIdentifier().equals(ACKNOWLEDGMENTS))
                .toList();
        try (X12Writer writer = X12Writer.open(text, Separators.USUAL, header(interchange))) {
            writer.acknowledge(printable(receipt.segment()));
            if (receipt.verdict().isAccepted() && !groups.isEmpty()) {
                writer.group(Guide.IMPLEMENTATION_ACKNOWLEDGMENT, 1);
                IntStream.range(0, groups.size())
                        .forEach(i -> writer.set(
                                Guide.IMPLEMENTATION_ACKNOWLEDGMENT,
                                String.format("%04d", i + 1),
                                printable(GroupAcknowledgment.answerTo(groups.get(i), findings)
                                        .segments())));
            }
        }
    }

    private static InterchangeHeader header(Interchange answered) {
        String number = answered.controlNumber();
        return new InterchangeHeader(
                partner(answered.receiverQualifier(), answered.receiver()),
                partner(answered.senderQualifier(), answered.sender()),
                timestamp(answered),
                number.matches("\\d{9}") && !number.equals("000000000") ? Integer.parseInt(number) : 1,
                answered.isTest() ? Usage.TEST : Usage.PRODUCTION);
    }

    /** Whoever it is, an answer has somebody to go to. */
    private static TradingPartner partner(String qualifier, String identifier) {
        String name = printable(identifier).strip();
        String named = name.length() < 2 ? "UNKNOWN" : name.substring(0, Math.min(name.length(), 15));
        return new TradingPartner(qualifier.matches("[0-9A-Z]{2}") ? qualifier : "ZZ", named, named);
    }

    private static LocalDateTime timestamp(Interchange answered) {
        try {
            Segment isa = answered.header();
            return LocalDateTime.parse("20" + isa.element(9) + isa.element(10), STAMP);
        } catch (DateTimeException none) {
            return UNSTATED;
        }
    }

    private static List<Segment> printable(List<Segment> segments) {
        return segments.stream().map(FileAnswer::printable).toList();
    }

    /** Values are repeated as they came; what no interchange can carry becomes a blank. */
    private static Segment printable(Segment segment) {
        String[] elements = IntStream.rangeClosed(1, segment.size())
                .mapToObj(i -> segment.components(i).stream()
                        .map(FileAnswer::printable)
                        .toArray(String[]::new))
                .map(Segment::composite)
                .toArray(String[]::new);
        return Segment.of(segment.id(), elements);
    }

    private static String printable(String text) {
        return text.replaceAll("[^A-Za-z0-9 .,;()'/&+=_-]", " ");
    }
}
