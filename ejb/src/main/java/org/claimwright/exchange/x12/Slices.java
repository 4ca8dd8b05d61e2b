package org.claimwright.exchange.x12;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.claimwright.edi.FunctionalGroup;
import org.claimwright.edi.Interchange;
import org.claimwright.edi.Segment;
import org.claimwright.edi.TransactionSet;
import org.claimwright.edi.X12Reader;

/** Cuts an interchange to one of its sets, in the sender's own bytes; only counts in trailers are ours. */
final class Slices {
    private final byte[] content;
    private final TreeMap<Integer, Segment> byOffset = new TreeMap<>();

    Slices(byte[] content) {
        this.content = content;
        try (var reader = X12Reader.of(new ByteArrayInputStream(content))) {
            while (reader.hasNext()) {
                var segment = reader.next();
                byOffset.put(offset(segment), segment);
            }
        }
    }

    byte[] of(Interchange interchange, Segment acknowledgment) {
        var cut = new ByteArrayOutputStream();
        copy(cut, interchange.header());
        copy(cut, acknowledgment);
        write(cut, interchange, "IEA", "0", interchange.controlNumber());
        return cut.toByteArray();
    }

    byte[] of(Interchange interchange, FunctionalGroup group, TransactionSet set) {
        var cut = new ByteArrayOutputStream();
        copy(cut, interchange.header());
        copy(cut, group.header());
        set.segments().forEach(segment -> copy(cut, segment));
        write(cut, interchange, "GE", "1", group.controlNumber());
        write(cut, interchange, "IEA", "1", interchange.controlNumber());
        return cut.toByteArray();
    }

    private void copy(ByteArrayOutputStream cut, Segment segment) {
        var start = offset(segment);
        Map.Entry<Integer, Segment> next = byOffset.higherEntry(start);
        var end = next == null ? content.length : next.getKey();
        cut.write(content, start, end - start);
    }

    private static void write(ByteArrayOutputStream cut, Interchange interchange, String id, String... elements) {
        var separators = interchange.separators();
        var text = Segment.of(id, elements).text(separators) + separators.terminator();
        cut.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static int offset(Segment segment) {
        return Math.toIntExact(segment.position().offset());
    }
}
