package org.claimwright.exchange;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.claimwright.exchange.x12.OutgoingEnvelope;
import org.claimwright.exchange.x12.SentReference;

/**
 * A file as the outbox takes it.
 *
 * @param name fixed when the file is written: {@code 837P-000000042.edi}
 * @param interchangeNumber ISA13, 0 for a plain file
 * @param groupNumber GS06, 0 for a plain file
 * @param references everything by which an answer may name it
 */
record OutgoingFile(
        TradingPartnerId partner,
        String kind,
        String name,
        int interchangeNumber,
        int groupNumber,
        byte[] content,
        int sets,
        List<SentReference> references,
        long subject,
        Instant createdAt) {

    static OutgoingFile interchange(
            Outgoing numbers, String kind, byte[] content, OutgoingEnvelope envelope, long subject, Instant at) {
        return new OutgoingFile(
                numbers.partner().id(),
                kind,
                String.format(Locale.ROOT, "%s-%09d.edi", kind, numbers.interchangeControlNumber()),
                numbers.interchangeControlNumber(),
                numbers.groupControlNumber(),
                content,
                envelope.sets(),
                List.copyOf(envelope.references()),
                subject,
                at);
    }

    /** The answer to a message, under a number of the same sequence; nothing answers it. */
    static OutgoingFile acknowledgment(Outgoing numbers, byte[] content, long answeredFile, Instant at) {
        return new OutgoingFile(
                numbers.partner().id(),
                "ACK",
                String.format(Locale.ROOT, "ACK-%09d.hl7", numbers.interchangeControlNumber()),
                numbers.interchangeControlNumber(),
                numbers.groupControlNumber(),
                content,
                1,
                List.of(),
                answeredFile,
                at);
    }

    /** An answer names it by its name without the ending. */
    static OutgoingFile plain(
            TradingPartnerId partner, String kind, String name, byte[] content, long subject, Instant at) {
        var reference = new SentReference(SentReference.Kind.NAME, name.replaceFirst("\\.[^.]*$", ""));
        return new OutgoingFile(partner, kind, name, 0, 0, content, 1, List.of(reference), subject, at);
    }
}
