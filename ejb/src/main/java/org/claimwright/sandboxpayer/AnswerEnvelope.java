package org.claimwright.sandboxpayer;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.claimwright.edi.FunctionalGroup;
import org.claimwright.edi.Guide;
import org.claimwright.edi.Interchange;
import org.claimwright.edi.InterchangeHeader;
import org.claimwright.edi.Segment;
import org.claimwright.edi.TradingPartner;
import org.claimwright.edi.X12Writer;
import org.claimwright.edi.acknowledgment.ClaimAcknowledgment;
import org.claimwright.edi.acknowledgment.GroupAcknowledgment;
import org.claimwright.edi.acknowledgment.InterchangeAcknowledgment;
import org.claimwright.edi.remittance835.RemittanceAdvice;

/**
 * Puts answers into interchanges back to the sender of one. Acknowledgments carry the date and time of what they answer, so that the
 * same file is always answered by the same bytes, and its separators, which no value of it can contain.
 */
final class AnswerEnvelope {
    private final Contract contract;
    private final Correspondent to;
    private final LocalDateTime at;

    AnswerEnvelope(Contract contract, Correspondent to, LocalDateTime at) {
        this.contract = contract;
        this.to = to;
        this.at = at;
    }

    /** Around the answers to one interchange. */
    static AnswerEnvelope of(Contract contract, Interchange answered) {
        return new AnswerEnvelope(contract, Correspondent.of(answered), Stamp.of(answered, contract.effectiveFrom()));
    }

    LocalDateTime at() {
        return at;
    }

    AnswerFile acknowledgment(int number, InterchangeAcknowledgment acknowledgment) {
        return file("TA1", number, to.identifier(), writer -> writer.acknowledge(printable(acknowledgment.segment())));
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

    /** @param application theirs, as they wrote it in GS02 */
    AnswerFile remittance(int number, String application, RemittanceAdvice advice) {
        return file("835", number, application, writer -> {
            writer.group(Guide.REMITTANCE, number);
            writer.set(Guide.REMITTANCE, "0001", printable(advice.segments()));
        });
    }

    private AnswerFile file(String kind, int number, String application, Consumer<X12Writer> content) {
        var text = new StringBuilder();
        try (var writer = X12Writer.open(text, to.separators(), header(number, application))) {
            content.accept(writer);
        }
        return new AnswerFile(
                String.format(Locale.ROOT, "%s-%09d.edi", kind, number),
                text.toString().getBytes(StandardCharsets.US_ASCII));
    }

    private InterchangeHeader header(int number, String application) {
        var us = new TradingPartner(to.ourQualifier(), contract.identifier(), contract.identifier());
        var them = new TradingPartner(to.qualifier(), to.identifier(), application(application));
        return new InterchangeHeader(us, them, at, number, to.usage());
    }

    /** GS02 as they wrote it, as far as it fits the two to fifteen characters of one. */
    private static String application(String written) {
        var trimmed = written.strip();
        return trimmed.length() < 2 ? "UNKNOWN" : trimmed.substring(0, Math.min(trimmed.length(), 15));
    }

    private List<Segment> printable(List<Segment> segments) {
        return segments.stream().map(this::printable).toList();
    }

    /**
     * What they may have sent and we may not repeat becomes a space, and so does what separates here, when a payment holds
     * claims from files with other separators; the marks of components and repetitions stay.
     */
    private Segment printable(Segment segment) {
        var elements = new ArrayList<String>();
        for (int i = 1; i <= segment.size(); i++) {
            elements.add(segment.element(i).replaceAll("[^ -~\\x1E\\x1F]", " ").replaceAll(separating(), " "));
        }
        return Segment.of(segment.id(), elements.toArray(String[]::new));
    }

    private String separating() {
        var separators = to.separators();
        return Stream.of(separators.element(), separators.component(), separators.repetition(), separators.terminator())
                .map(separator -> "\\x{%x}".formatted((int) separator))
                .collect(Collectors.joining("", "[", "]"));
    }
}
