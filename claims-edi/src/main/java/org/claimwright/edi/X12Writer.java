package org.claimwright.edi;

import java.io.Closeable;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * Writes one interchange: its header at once, then groups and sets, and all trailers with the right counts. Closing writes what is still
 * to be written; the underlying stream stays the caller's.
 */
public final class X12Writer implements Closeable {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyyMMdd");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HHmm");

    private final SegmentWriter out;
    private final InterchangeHeader header;
    private String group = "";
    private int groups;
    private int sets;
    private boolean closed;

    private X12Writer(SegmentWriter out, InterchangeHeader header) {
        this.out = out;
        this.header = header;
    }

    public static X12Writer open(Appendable out, Separators separators, InterchangeHeader header) {
        X12Writer writer = new X12Writer(new SegmentWriter(out, separators), header);
        writer.out.write(header.segment());
        return writer;
    }

    /** A TA1, which stands before any group. */
    public void acknowledge(Segment ta1) {
        if (groups > 0) {
            throw new IllegalStateException("A TA1 stands before the first group");
        }
        out.write(ta1);
    }

    /** Begins a group of the guide's kind, ending the one before. */
    public void group(Guide guide, int controlNumber) {
        endGroup();
        group = String.valueOf(controlNumber);
        groups++;
        LocalDateTime timestamp = header.timestamp();
        out.write(Segment.of(
                "GS",
                guide.functionalIdentifier(),
                header.sender().applicationCode(),
                header.receiver().applicationCode(),
                DATE.format(timestamp),
                TIME.format(timestamp),
                group,
                "X",
                guide.adoptedName()));
    }

    /** A set in the open group; {@code body} is what stands between ST and SE. */
    public void set(Guide guide, String controlNumber, List<Segment> body) {
        if (group.isEmpty()) {
            throw new IllegalStateException("A set stands in a group");
        }
        sets++;
        // The 835 is the one adopted guide that leaves ST03 empty (005010X221A1 ST).
        String guideName = guide == Guide.REMITTANCE ? "" : guide.adoptedName();
        out.write(Segment.of("ST", guide.setIdentifier(), controlNumber, guideName));
        body.forEach(out::write);
        out.write(Segment.of("SE", String.valueOf(body.size() + 2), controlNumber));
    }

    private void endGroup() {
        if (!group.isEmpty()) {
            out.write(Segment.of("GE", String.valueOf(sets), group));
        }
        group = "";
        sets = 0;
    }

    @Override
    public void close() {
        if (!closed) {
            endGroup();
            out.write(Segment.of("IEA", String.valueOf(groups), header.paddedNumber()));
        }
        closed = true;
    }
}
