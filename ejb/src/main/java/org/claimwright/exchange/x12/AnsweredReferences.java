package org.claimwright.exchange.x12;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.claimwright.edi.Segment;
import org.claimwright.edi.TransactionSet;
import org.claimwright.exchange.x12.SentReference.Kind;

/** What of ours an acknowledgement names, as far as it can be told without understanding it. */
final class AnsweredReferences {
    private static final String RECEIVER_LEVEL = "21";

    private AnsweredReferences() {}

    /** TA101 is the ISA13 it answers. */
    static Set<SentReference> ofAcknowledgment(Segment ta1) {
        return Set.of(SentReference.ofNumber(Kind.INTERCHANGE, ta1.element(1)));
    }

    static Set<SentReference> of(String kind, TransactionSet set) {
        return kind.equals("277CA") ? batches(set.segments()) : groups(set.segments());
    }

    /** AK102 is the GS06 it answers (005010X231A1; the older 997 says it in the same place). */
    private static Set<SentReference> groups(List<Segment> segments) {
        var references = new LinkedHashSet<SentReference>();
        segments.stream()
                .filter(segment -> segment.is("AK1"))
                .forEach(segment -> references.add(SentReference.ofNumber(Kind.GROUP, segment.element(2))));
        return references;
    }

    /** The receiver's TRN02 is the BHT03 it answers (005010X214 2200B); TRN02 of other levels is something else. */
    private static Set<SentReference> batches(List<Segment> segments) {
        var references = new LinkedHashSet<SentReference>();
        var ofReceiver = false;
        for (var segment : segments) {
            if (segment.is("HL")) {
                ofReceiver = segment.element(3).equals(RECEIVER_LEVEL);
            } else if (ofReceiver && segment.is("TRN", "2")) {
                references.add(new SentReference(Kind.BATCH, segment.element(2)));
            }
        }
        return references;
    }
}
