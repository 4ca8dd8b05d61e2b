package org.claimwright.exchange.x12;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimwright.edi.Segment;
import org.claimwright.edi.TransactionSet;
import org.claimwright.edi.X12File;
import org.claimwright.edi.X12Reader;
import org.claimwright.edi.guide.DescribedElement;
import org.claimwright.edi.guide.DescribedSegment;
import org.claimwright.edi.guide.Description;
import org.claimwright.exchange.ReadableSegment;

/** Says a file in words, segment by segment in file order; nothing where it is not X12. */
public final class InWords {
    private final byte[] content;
    private final X12File file;
    private final Map<Long, DescribedSegment> described = new HashMap<>();

    private InWords(byte[] content) {
        this.content = content;
        this.file = X12File.read(new ByteArrayInputStream(content));
    }

    public static List<ReadableSegment> of(byte[] content) {
        return new InWords(content).segments(0);
    }

    /**
     * @param content an interchange cut to one set or TA1
     * @param firstSegment where that stands in the file it was cut from
     */
    public static List<ReadableSegment> ofSet(byte[] content, long firstSegment) {
        var words = new InWords(content);
        return words.segments(firstSegment - words.firstOfSet());
    }

    /** Of a cut interchange: its ST, or the TA1, which stands right behind the ISA. */
    private long firstOfSet() {
        return file.sets().stream()
                .findFirst()
                .map(set -> set.position().ordinal())
                .orElse(2L);
    }

    /** @param before how many segments of the file were cut off */
    private List<ReadableSegment> segments(long before) {
        file.sets().forEach(this::describe);
        var read = read();
        var readable = new ArrayList<ReadableSegment>();
        for (int i = 0; i < read.size(); i++) {
            var end = i + 1 < read.size() ? offset(read.get(i + 1)) : content.length;
            var raw = new String(content, offset(read.get(i)), end - offset(read.get(i)), StandardCharsets.ISO_8859_1)
                    .strip();
            readable.add(readable(read.get(i), raw, before));
        }
        return List.copyOf(readable);
    }

    private void describe(TransactionSet set) {
        Description.of(set).forEach(segment -> described.put(segment.position().ordinal(), segment));
    }

    private List<Segment> read() {
        var segments = new ArrayList<Segment>();
        try (var reader = X12Reader.of(new ByteArrayInputStream(content))) {
            reader.forEachRemaining(segments::add);
        }
        return segments;
    }

    private ReadableSegment readable(Segment segment, String raw, long before) {
        var words = described.getOrDefault(segment.position().ordinal(), Description.of(segment));
        return new ReadableSegment(
                numberOf(segment, before),
                words.depth(),
                (words.loop() + " " + words.loopName()).strip(),
                words.name(),
                raw,
                words.elements().stream().map(InWords::element).toList());
    }

    private static long numberOf(Segment segment, long before) {
        var ofEnvelope = segment.position().set() == 0 && !segment.is("TA1");
        return before != 0 && ofEnvelope ? 0 : segment.position().ordinal() + before;
    }

    private static ReadableSegment.Element element(DescribedElement element) {
        return new ReadableSegment.Element(element.place(), element.name(), element.value(), element.meaning());
    }

    private static int offset(Segment segment) {
        return Math.toIntExact(segment.position().offset());
    }
}
