package org.claimwright.hl7v2;

import static ca.uhn.hl7v2.validation.impl.ValidationContextFactory.noValidation;

import ca.uhn.hl7v2.DefaultHapiContext;
import ca.uhn.hl7v2.HL7Exception;
import ca.uhn.hl7v2.Location;
import ca.uhn.hl7v2.model.MessageVisitorSupport;
import ca.uhn.hl7v2.model.MessageVisitors;
import ca.uhn.hl7v2.model.Segment;
import ca.uhn.hl7v2.parser.GenericModelClassFactory;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.claimwright.intake.OutsideId;

/**
 * A message as it was sent: its segments in order, whatever their names and the version (2.3 to 2.5.1 are expected, later
 * ones read alike). Unknown segments are no fault.
 */
public final class Message {
    private final List<MessageSegment> segments;

    private Message(List<MessageSegment> segments) {
        this.segments = List.copyOf(segments);
    }

    /** @throws UnreadableMessage when it is no message of HL7 version 2 */
    public static Message read(byte[] content) {
        var text = new String(content, StandardCharsets.UTF_8)
                .replace("\r\n", "\r")
                .replace('\n', '\r');
        try (var context = new DefaultHapiContext(new GenericModelClassFactory())) {
            context.setValidationContext(noValidation());
            context.getParserConfiguration().setAllowUnknownVersions(true);
            context.getParserConfiguration().setInvalidObx2Type("ST");
            var found = new ArrayList<MessageSegment>();
            MessageVisitors.visit(
                    context.getPipeParser().parse(text), MessageVisitors.visitPopulatedElements(collecting(found)));
            return new Message(found);
        } catch (HL7Exception e) {
            throw new UnreadableMessage(e);
        }
    }

    private static MessageVisitorSupport collecting(List<MessageSegment> found) {
        return new MessageVisitorSupport() {
            @Override
            public boolean start(Segment segment, Location location) {
                found.add(new MessageSegment(segment));
                return false;
            }
        };
    }

    /** Those of one name, in the order they were sent. */
    public List<MessageSegment> segments(String name) {
        return segments.stream().filter(segment -> segment.name().equals(name)).toList();
    }

    public Optional<MessageSegment> first(String name) {
        return segments(name).stream().findFirst();
    }

    private MessageSegment header() {
        return first("MSH").orElseThrow(() -> new UnreadableMessage("it has no MSH"));
    }

    /** Who sent it: sending application and facility (MSH-3, MSH-4). */
    public String sender() {
        return header().text(3) + "|" + header().text(4);
    }

    /** MSH-10, which a sender uses once. */
    public String controlId() {
        return header().text(10);
    }

    /** MSH-9 without its structure, such as {@code ADT^A04}. */
    public String type() {
        return header().text(9) + "^" + event();
    }

    public String event() {
        return header().text(9, 2);
    }

    /** When it was written, MSH-7. */
    public Optional<Instant> writtenAt() {
        return header().moment(7);
    }

    /**
     * By what the sender knows the patient (PID-3), without social security numbers; the assigning authority says whose number
     * it is, and where there is none it is the sender's own.
     */
    public List<OutsideId> patientIds() {
        return first("PID").map(this::patientIds).orElse(List.of());
    }

    private List<OutsideId> patientIds(MessageSegment person) {
        return IntStream.range(0, person.repetitions(3))
                .filter(i ->
                        !person.text(3, i, 1).isEmpty() && !person.text(3, i, 5).equals("SS"))
                .mapToObj(i -> new OutsideId(
                        person.text(3, i, 4).isEmpty() ? sender() : person.text(3, i, 4), person.text(3, i, 1)))
                .toList();
    }

    MessageSegment acknowledged() {
        return header();
    }
}
