package org.claimwright.hl7v2;

import ca.uhn.hl7v2.HL7Exception;
import ca.uhn.hl7v2.model.Segment;
import ca.uhn.hl7v2.util.Terser;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * A segment; fields, components and subcomponents are counted from 1, repetitions from 0. What was not sent, and what the
 * sender marks as deleted by two quotes, is empty.
 */
public final class MessageSegment {
    private static final String DELETED = "\"\"";
    private static final int DAY = 8;
    private static final int MINUTE = 12;

    private final Segment segment;

    MessageSegment(Segment segment) {
        this.segment = segment;
    }

    public String name() {
        return segment.getName();
    }

    /** The first component of the field's first repetition. */
    public String text(int field) {
        return text(field, 1);
    }

    public String text(int field, int component) {
        return text(field, 0, component);
    }

    public String text(int field, int repetition, int component) {
        return text(field, repetition, component, 1);
    }

    public String text(int field, int repetition, int component, int subcomponent) {
        try {
            var value = Terser.get(segment, field, repetition, component, subcomponent);
            return value == null || value.equals(DELETED) ? "" : value.strip();
        } catch (HL7Exception e) {
            throw new UnreadableMessage(e);
        }
    }

    public int repetitions(int field) {
        try {
            return segment.getField(field).length;
        } catch (HL7Exception e) {
            return 0; // The sender's segment ends before this field.
        }
    }

    /** A day written as 20260131, whatever time follows it; empty where it is none. */
    public Optional<LocalDate> day(int field) {
        var text = text(field);
        try {
            return text.length() < DAY
                    ? Optional.empty()
                    : Optional.of(LocalDate.parse(text.substring(0, DAY), DateTimeFormatter.BASIC_ISO_DATE));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** A moment written as 20260131123000-0600; without an offset it is taken as UTC, which keeps the order of a sender's words. */
    public Optional<Instant> moment(int field) {
        var text = text(field);
        var digits = text.replaceFirst("[+-]\\d{4}$", "").replaceFirst("\\..*$", "");
        try {
            var time = digits.length() < MINUTE
                    ? day(field).map(LocalDate::atStartOfDay)
                    : Optional.of(LocalDateTime.parse(
                            digits.substring(0, MINUTE), DateTimeFormatter.ofPattern("uuuuMMddHHmm")));
            return time.map(moment -> moment.toInstant(offset(text)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static ZoneOffset offset(String text) {
        return text.matches(".*[+-]\\d{4}$") ? ZoneOffset.of(text.substring(text.length() - 5)) : ZoneOffset.UTC;
    }
}
