package org.claimwright.edi.remittance835;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.claimwright.edi.Position;
import org.claimwright.edi.Segment;
import org.claimwright.edi.TransactionSet;

final class Sets {
    private Sets() {}

    static TransactionSet of(List<Segment> body) {
        List<Segment> segments = new ArrayList<>(List.of(Segment.parse("ST*835*0001")));
        segments.addAll(body);
        segments.add(Segment.of("SE", String.valueOf(segments.size() + 1), "0001"));
        return new TransactionSet("005010X221A1", segments, List.of());
    }

    static TransactionSet of(String body) {
        return of(body.lines().map(Segment::parse).toList());
    }

    static TransactionSet replaced(TransactionSet set, Position position, int element, String value) {
        List<Segment> segments = set.segments().stream()
                .map(segment -> segment.position().equals(position) ? replaced(segment, element, value) : segment)
                .toList();
        return new TransactionSet(set.guideName(), segments, set.findings());
    }

    private static Segment replaced(Segment segment, int element, String value) {
        return Segment.of(
                segment.id(),
                IntStream.rangeClosed(1, segment.size())
                        .mapToObj(i -> i == element ? value : segment.element(i))
                        .toArray(String[]::new));
    }
}
