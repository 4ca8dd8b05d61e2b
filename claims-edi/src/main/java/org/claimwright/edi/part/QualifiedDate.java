package org.claimwright.edi.part;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.claimwright.edi.Composition;
import org.claimwright.edi.Segment;

/**
 * A day, or a span of days, and what happened on it (DTP, or DTM in the 835).
 *
 * @param through the last day of a span; null where a single day was sent
 */
public record QualifiedDate(String qualifier, LocalDate from, LocalDate through) {
    private static final String DAY = "D8";
    private static final String SPAN = "RD8";
    private static final int SPAN_LENGTH = 17;

    /** Where the last day begins in a span. */
    private static final int THROUGH = 9;

    public static QualifiedDate on(String qualifier, LocalDate day) {
        return new QualifiedDate(qualifier, day, null);
    }

    /** The last day, which is the first where a single day was sent. */
    public LocalDate lastDay() {
        return through == null ? from : through;
    }

    public static Optional<QualifiedDate> read(Segment dtp) {
        return Optional.ofNullable(of(dtp));
    }

    private static QualifiedDate of(Segment dtp) {
        return dtp.says(2, SPAN) && dtp.has(3) && dtp.end(3) - dtp.start(3) == SPAN_LENGTH ? span(dtp) : on(dtp, 3);
    }

    private static QualifiedDate span(Segment dtp) {
        String days = dtp.element(3);
        LocalDate from = Dates.parse(days.substring(0, THROUGH - 1)).orElse(null);
        LocalDate through = Dates.parse(days.substring(THROUGH)).orElse(null);
        return from == null || through == null ? null : new QualifiedDate(dtp.element(1), from, through);
    }

    static Optional<QualifiedDate> readSingle(Segment dtm) {
        return Optional.ofNullable(on(dtm, 2));
    }

    /** All that a DTM says; null where it cannot be read, or says more. */
    static QualifiedDate wholeSingle(Segment dtm) {
        return dtm.size() <= 2 ? on(dtm, 2) : null;
    }

    /** All that a DTP says; null where it holds no days, cannot be read, or says more. */
    static QualifiedDate whole(Segment dtp) {
        QualifiedDate date = isDay(dtp) ? of(dtp) : null;
        return date != null && date.isWhole(dtp) ? date : null;
    }

    private static QualifiedDate on(Segment segment, int element) {
        LocalDate day = Dates.of(segment, element);
        String qualifier = segment.element(1);
        return day == null ? null : on(qualifier, day);
    }

    /** Whether a DTP holds days and no time of day. */
    static boolean isDay(Segment dtp) {
        return dtp.says(2, DAY) || dtp.says(2, SPAN);
    }

    /** Whether this is all that a DTP says: its format fits what it holds, and nothing follows. */
    private boolean isWhole(Segment dtp) {
        return dtp.size() == 3
                && (through == null ? dtp.says(2, DAY) : dtp.character(dtp.start(3) + THROUGH - 1) == '-');
    }

    public void write(Composition out) {
        out.segment("DTP").element(qualifier);
        if (through == null) {
            out.element(DAY).element(from);
        } else {
            out.element(SPAN).element(from, through);
        }
    }

    void writeSingle(Composition out) {
        out.segment("DTM").element(qualifier).element(from);
    }

    public static Optional<QualifiedDate> find(List<QualifiedDate> dates, String qualifier) {
        return dates.stream().filter(date -> date.qualifier().equals(qualifier)).findFirst();
    }
}
