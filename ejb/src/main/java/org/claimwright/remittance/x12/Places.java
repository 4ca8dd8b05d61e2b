package org.claimwright.remittance.x12;

import java.util.List;
import java.util.stream.Collectors;
import org.claimwright.edi.Segment;
import org.claimwright.edi.Separators;

/** Says where a segment stands in the whole file, and how its sender wrote it. */
record Places(long firstSegment, Separators separators) {
    /** Counted through the file from 1. */
    long of(Segment segment) {
        return segmentInFile(segment.position().segment());
    }

    long segmentInFile(int segmentInSet) {
        return segmentInSet == 0 ? 0 : firstSegment + segmentInSet - 1;
    }

    String named(Segment segment) {
        return "segment " + of(segment);
    }

    String text(Segment segment) {
        return segment.text(separators);
    }

    String text(List<Segment> segments) {
        return segments.stream().map(this::text).collect(Collectors.joining("\n"));
    }
}
