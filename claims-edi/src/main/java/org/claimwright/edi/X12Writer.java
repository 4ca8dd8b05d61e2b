package org.claimwright.edi;

import java.io.Closeable;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Writes one interchange: its header at once, then groups and sets, and all trailers with the right counts. What no receiver would take is
 * refused: a set under the guide of another group, a control number twice or of the wrong form. A group is written with its first set, so
 * that none is empty. Closing writes what is still to be written; the underlying stream stays the caller's.
 */
public final class X12Writer implements Closeable {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyyMMdd");
    private static final Pattern SET_NUMBER = Pattern.compile("[!-~]{4,9}");
    private static final int MOST = 999_999_999;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HHmm");

    private final SegmentWriter out;
    private final InterchangeHeader header;
    private final ControlNumbers groupNumbers = new ControlNumbers(ReadLimits.USUAL.controlNumbers());
    private final ControlNumbers setNumbers = new ControlNumbers(ReadLimits.USUAL.controlNumbers());
    private Guide groupGuide;
    private int groupNumber;
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

    /**
     * Begins a group of sets of that guide, ending the one before.
     *
     * @throws IllegalArgumentException where the number is not one to nine digits, or was used in this interchange
     */
    public void group(Guide guide, int controlNumber) {
        if (controlNumber < 1 || controlNumber > MOST) {
            throw new IllegalArgumentException("A group control number has one to nine digits: " + controlNumber);
        }
        if (groupNumbers.use(String.valueOf(controlNumber)) == ControlNumbers.Use.REPEATED) {
            throw new IllegalArgumentException("The group control number was used before: " + controlNumber);
        }
        endGroup();
        groupGuide = guide;
        groupNumber = controlNumber;
    }

    private Segment groupHeader() {
        LocalDateTime timestamp = header.timestamp();
        return Segment.of(
                "GS",
                groupGuide.functionalIdentifier(),
                header.sender().applicationCode(),
                header.receiver().applicationCode(),
                DATE.format(timestamp),
                TIME.format(timestamp),
                String.valueOf(groupNumber),
                "X",
                groupGuide.adoptedName());
    }

    /**
     * A set in the open group; {@code body} is what stands between ST and SE. Nothing is written of one that cannot be written whole.
     *
     * @throws IllegalArgumentException where the group is of another guide, the number is not four to nine characters or was used in it, or
     *     a value holds what X12 cannot
     */
    public void set(Guide guide, String controlNumber, SetBody body) {
        checkSet(guide, controlNumber);
        out.discard();
        if (sets == 0) {
            out.put(groupHeader());
        }
        // The 835 is the one adopted guide that leaves ST03 empty (005010X221A1 ST).
        String guideName = guide == Guide.REMITTANCE ? "" : guide.adoptedName();
        out.put(Segment.of("ST", guide.setIdentifier(), controlNumber, guideName));
        int segments = out.putAll(body);
        out.put(Segment.of("SE", String.valueOf(segments + 2), controlNumber));
        useSetNumber(controlNumber);
        out.flush();
        groups += sets == 0 ? 1 : 0;
        sets++;
    }

    /** The same for segments that are there already. */
    public void set(Guide guide, String controlNumber, List<Segment> body) {
        set(guide, controlNumber, composition -> composition.addAll(body));
    }

    private void checkSet(Guide guide, String controlNumber) {
        if (groupGuide == null) {
            throw new IllegalStateException("A set stands in a group");
        }
        if (guide != groupGuide) {
            throw new IllegalArgumentException("A set of " + guide.adoptedName() + " cannot stand in a group of "
                    + groupGuide.adoptedName() + " " + groupGuide.setIdentifier());
        }
        if (!SET_NUMBER.matcher(controlNumber).matches()) {
            throw new IllegalArgumentException("A set control number has four to nine characters: " + controlNumber);
        }
    }

    private void useSetNumber(String controlNumber) {
        if (setNumbers.use(controlNumber) == ControlNumbers.Use.REPEATED) {
            throw new IllegalArgumentException("The set control number was used before: " + controlNumber);
        }
    }

    private void endGroup() {
        if (sets > 0) {
            out.write(Segment.of("GE", String.valueOf(sets), String.valueOf(groupNumber)));
        }
        groupGuide = null;
        sets = 0;
        setNumbers.clear();
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
