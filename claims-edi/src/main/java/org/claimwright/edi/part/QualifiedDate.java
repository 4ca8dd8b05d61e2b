package org.claimwright.edi.part;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.claimwright.edi.Segment;

/**
 * A day, or a span of days, and what happened on it (DTP, or DTM in the 835).
 *
 * @param through the last day of a span; null where a single day was sent
 */
public record QualifiedDate(String qualifier, LocalDate from, LocalDate through) {
    public static QualifiedDate on(String qualifier, LocalDate day) {
        return new QualifiedDate(qualifier, day, null);
    }

    /** The last day, which is the first where a single day was sent. */
    public LocalDate lastDay() {
        return through == null ? from : through;
    }

    public static Optional<QualifiedDate> read(Segment dtp) {
        String text = dtp.element(3);
        if (dtp.element(2).equals("RD8") && text.length() == 17) {
            return Dates.parse(text.substring(0, 8)).flatMap(from -> Dates.parse(text.substring(9))
                    .map(through -> new QualifiedDate(dtp.element(1), from, through)));
        }
        return Dates.parse(text).map(day -> on(dtp.element(1), day));
    }

    static Optional<QualifiedDate> readSingle(Segment dtm) {
        return Dates.parse(dtm.element(2)).map(day -> on(dtm.element(1), day));
    }

    public Segment segment() {
        return through == null
                ? Segment.of("DTP", qualifier, "D8", Dates.text(from))
                : Segment.of("DTP", qualifier, "RD8", Dates.text(from) + "-" + Dates.text(through));
    }

    Segment singleSegment() {
        return Segment.of("DTM", qualifier, Dates.text(from));
    }

    public static Optional<QualifiedDate> find(List<QualifiedDate> dates, String qualifier) {
        return dates.stream().filter(date -> date.qualifier().equals(qualifier)).findFirst();
    }
}
