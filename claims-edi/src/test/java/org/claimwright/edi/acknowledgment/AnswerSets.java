package org.claimwright.edi.acknowledgment;

import java.util.ArrayList;
import java.util.List;
import org.claimwright.edi.Guide;
import org.claimwright.edi.Segment;
import org.claimwright.edi.TransactionSet;

final class AnswerSets {
    private AnswerSets() {}

    static TransactionSet set(Guide guide, List<Segment> body) {
        List<Segment> segments =
                new ArrayList<>(List.of(Segment.of("ST", guide.setIdentifier(), "0001", guide.adoptedName())));
        segments.addAll(body);
        segments.add(Segment.of("SE", String.valueOf(segments.size() + 1), "0001"));
        return new TransactionSet(guide.adoptedName(), segments, List.of());
    }

    static TransactionSet set(Guide guide, String body) {
        return set(guide, body.lines().map(Segment::parse).toList());
    }
}
