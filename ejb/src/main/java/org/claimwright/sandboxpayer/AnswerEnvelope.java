package org.claimwright.sandboxpayer;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.claimwright.edi.FunctionalGroup;
import org.claimwright.edi.Guide;
import org.claimwright.edi.Interchange;
import org.claimwright.edi.InterchangeHeader;
import org.claimwright.edi.Segment;
import org.claimwright.edi.TradingPartner;
import org.claimwright.edi.Usage;
import org.claimwright.edi.X12Writer;
import org.claimwright.edi.acknowledgment.ClaimAcknowledgment;
import org.claimwright.edi.acknowledgment.GroupAcknowledgment;
import org.claimwright.edi.acknowledgment.InterchangeAcknowledgment;

/**
 * Puts answers into interchanges back to the sender of one. They carry the date and time of what they answer, so that the
 * same file is always answered by the same bytes, and its separators, which no value of it can contain.
 */
final class AnswerEnvelope {
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyMMddHHmm");

    private final Contract contract;
    private final Interchange answered;

    AnswerEnvelope(Contract contract, Interchange answered) {
        this.contract = contract;
        this.answered = answered;
    }

    LocalDateTime at() {
        try {
            return LocalDateTime.parse(
                    answered.header().element(9) + answered.header().element(10), STAMP);
        } catch (DateTimeException unreadable) {
            return contract.effectiveFrom().atStartOfDay();
        }
    }

    AnswerFile acknowledgment(int number, InterchangeAcknowledgment acknowledgment) {
        return file(
                "TA1", number, answered.sender(), writer -> writer.acknowledge(printable(acknowledgment.segment())));
    }

    AnswerFile groupAcknowledgment(int number, FunctionalGroup group, GroupAcknowledgment acknowledgment) {
        return file("999", number, group.applicationSender(), writer -> {
            writer.group(Guide.IMPLEMENTATION_ACKNOWLEDGMENT, number);
            writer.set(Guide.IMPLEMENTATION_ACKNOWLEDGMENT, "0001", printable(acknowledgment.segments()));
        });
    }

    AnswerFile claimAcknowledgments(int number, FunctionalGroup group, List<ClaimAcknowledgment> answers) {
        return file("277CA", number, group.applicationSender(), writer -> {
            writer.group(Guide.CLAIM_ACKNOWLEDGMENT, number);
            IntStream.range(0, answers.size())
                    .forEach(i -> writer.set(
                            Guide.CLAIM_ACKNOWLEDGMENT,
                            String.format(Locale.ROOT, "%04d", i + 1),
                            printable(answers.get(i).segments())));
        });
    }

    private AnswerFile file(String kind, int number, String application, Consumer<X12Writer> content) {
        var text = new StringBuilder();
        try (var writer = X12Writer.open(text, answered.separators(), header(number, application))) {
            content.accept(writer);
        }
        return new AnswerFile(
                String.format(Locale.ROOT, "%s-%09d.edi", kind, number),
                text.toString().getBytes(StandardCharsets.US_ASCII));
    }

    private InterchangeHeader header(int number, String application) {
        var us = new TradingPartner(answered.receiverQualifier(), contract.identifier(), contract.identifier());
        var them = new TradingPartner(answered.senderQualifier(), answered.sender(), application(application));
        return new InterchangeHeader(us, them, at(), number, answered.isTest() ? Usage.TEST : Usage.PRODUCTION);
    }

    /** GS02 as they wrote it, as far as it fits the two to fifteen characters of one. */
    private static String application(String written) {
        var trimmed = written.strip();
        return trimmed.length() < 2 ? "UNKNOWN" : trimmed.substring(0, Math.min(trimmed.length(), 15));
    }

    private static List<Segment> printable(List<Segment> segments) {
        return segments.stream().map(AnswerEnvelope::printable).toList();
    }

    /** What they may have sent and we may not repeat becomes a space; the marks of components and repetitions stay. */
    private static Segment printable(Segment segment) {
        var elements = new ArrayList<String>();
        for (int i = 1; i <= segment.size(); i++) {
            elements.add(segment.element(i).replaceAll("[^ -~\\x1E\\x1F]", " "));
        }
        return Segment.of(segment.id(), elements.toArray(String[]::new));
    }
}
