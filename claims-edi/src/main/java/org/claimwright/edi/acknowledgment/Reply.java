package org.claimwright.edi.acknowledgment;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimwright.edi.Finding;
import org.claimwright.edi.FunctionalGroup;
import org.claimwright.edi.Guide;
import org.claimwright.edi.Interchange;
import org.claimwright.edi.InterchangeHeader;
import org.claimwright.edi.Segment;
import org.claimwright.edi.Separators;
import org.claimwright.edi.TradingPartner;
import org.claimwright.edi.Usage;
import org.claimwright.edi.X12Writer;

/** The interchange that answers one, in the making: who it goes back to, how the envelope is judged, and a 999 for each group. */
final class Reply {
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMddHHmm");
    private static final LocalDateTime UNSTATED = LocalDateTime.of(2000, 1, 1, 0, 0);
    private static final String ACKNOWLEDGMENTS = "FA";
    private static final String CONTENT = "024";
    private static final int LAST_NUMBER = 999_999_999;
    private static final Set<String> QUALIFIERS = Set.of("01", "14", "20", "27", "28", "29", "30", "33", "ZZ");

    private final Segment header;
    private final InterchangeAnswer envelope;
    private final Room room = new Room();
    private final List<GroupAcknowledgment> groups = new ArrayList<>();
    private Segment firstGroup = Segment.of("GS");

    Reply(Segment header, InterchangeAnswer envelope) {
        this.header = header;
        this.envelope = envelope;
    }

    /** To all of an interchange. */
    static Reply to(Interchange interchange, Collection<Finding> findings) {
        Reply reply = new Reply(interchange.header(), InterchangeAnswer.to(interchange));
        for (FunctionalGroup group : interchange.groups()) {
            reply.opened(group.header());
            reply.add(group.header(), GroupAnswer.of(group, findings, reply.room), group.trailer());
        }
        return reply;
    }

    InterchangeAnswer envelope() {
        return envelope;
    }

    Room room() {
        return room;
    }

    void opened(Segment group) {
        firstGroup = firstGroup.size() == 0 ? group : firstGroup;
    }

    /** A group as judged; acknowledgments are not acknowledged. */
    void add(Segment group, GroupAnswer answer, Optional<Segment> trailer) {
        if (group.element(1).equals(ACKNOWLEDGMENTS)) {
            return;
        }
        if (answer.isAnswerable() && room.forGroup()) {
            groups.add(answer.answer(trailer));
        } else {
            envelope.refuse(CONTENT);
        }
    }

    /**
     * @param last the number of the reply before, zero for none
     * @return the number of this one: that of what it answers, where it is higher
     */
    int write(Appendable out, int last) {
        int number = number(last);
        try (X12Writer writer = X12Writer.open(out, Separators.USUAL, header(number))) {
            writer.acknowledge(Printable.of(envelope.answer().segment()));
            if (envelope.isAccepted() && !groups.isEmpty()) {
                writer.group(Guide.IMPLEMENTATION_ACKNOWLEDGMENT, 1);
                for (int i = 0; i < groups.size(); i++) {
                    writer.set(
                            Guide.IMPLEMENTATION_ACKNOWLEDGMENT,
                            String.format("%04d", i + 1),
                            Printable.of(groups.get(i).segments()));
                }
            }
        }
        return number;
    }

    private int number(int last) {
        String stated = header.element(13);
        int own = stated.matches("\\d{9}") ? Integer.parseInt(stated) : 1;
        return own > last ? own : last % LAST_NUMBER + 1;
    }

    /** What does not say that it counts is answered by what does not. */
    private InterchangeHeader header(int number) {
        return new InterchangeHeader(
                partner(header.element(7), header.element(8)),
                partner(header.element(5), header.element(6)),
                timestamp(),
                number,
                header.element(15).equals(Usage.PRODUCTION.code()) ? Usage.PRODUCTION : Usage.TEST);
    }

    /** Whoever it is, an answer has somebody to go to. */
    private static TradingPartner partner(String qualifier, String identifier) {
        String name = Printable.of(identifier).strip();
        String named = name.length() < 2 ? "UNKNOWN" : name.substring(0, Math.min(name.length(), 15));
        return new TradingPartner(QUALIFIERS.contains(qualifier) ? qualifier : "ZZ", named, named);
    }

    /** When what is answered was written, by its own header or else by its first group's. */
    private LocalDateTime timestamp() {
        return timestamp("20" + header.element(9), header.element(10))
                .or(() -> timestamp(firstGroup.element(4), firstGroup.element(5)))
                .orElse(UNSTATED);
    }

    private static Optional<LocalDateTime> timestamp(String date, String time) {
        try {
            return Optional.of(LocalDateTime.parse(date + time, STAMP));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
