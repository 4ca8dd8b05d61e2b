package org.claimwright.edi;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/**
 * What a sender decides about an interchange. Numbers and times are the caller's: a control number is never used twice between two
 * partners.
 *
 * @param acknowledgment whether a TA1 is asked for (ISA14)
 */
public record InterchangeHeader(
        TradingPartner sender,
        TradingPartner receiver,
        LocalDateTime timestamp,
        int controlNumber,
        Usage usage,
        Acknowledgment acknowledgment) {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyMMdd");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HHmm");

    /** ISA14. */
    public enum Acknowledgment {
        NOT_REQUESTED,
        REQUESTED
    }

    public InterchangeHeader {
        if (controlNumber < 1 || controlNumber > 999_999_999) {
            throw new IllegalArgumentException(
                    "An interchange control number has one to nine digits: " + controlNumber);
        }
    }

    /** Without a request for a TA1. */
    public InterchangeHeader(
            TradingPartner sender, TradingPartner receiver, LocalDateTime timestamp, int controlNumber, Usage usage) {
        this(sender, receiver, timestamp, controlNumber, usage, Acknowledgment.NOT_REQUESTED);
    }

    Segment segment() {
        return Segment.of(
                "ISA",
                "00",
                " ".repeat(10),
                "00",
                " ".repeat(10),
                sender.qualifier(),
                padded(sender),
                receiver.qualifier(),
                padded(receiver),
                DATE.format(timestamp),
                TIME.format(timestamp),
                "^",
                "00501",
                paddedNumber(),
                acknowledgment == Acknowledgment.REQUESTED ? "1" : "0",
                usage.code(),
                ":");
    }

    String paddedNumber() {
        return String.format("%09d", controlNumber);
    }

    private static String padded(TradingPartner partner) {
        return String.format("%-15s", partner.identifier());
    }
}
