package org.claimwright.edi.part;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.claimwright.edi.Composition;
import org.claimwright.edi.Segment;

/**
 * An hour, and the day where it was sent, and what happened then (DTP in the formats DT and TM).
 *
 * @param day null where only the hour was sent
 */
public record QualifiedMoment(String qualifier, LocalDate day, LocalTime time) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HHmm");
    private static final int DAY_LENGTH = 8;
    private static final int TIME_LENGTH = 4;

    /** Nothing for other formats, and where hours and minutes are none. */
    public static Optional<QualifiedMoment> read(Segment dtp) {
        String text = dtp.element(3);
        return switch (dtp.element(2)) {
            case "TM" -> time(text).map(time -> new QualifiedMoment(dtp.element(1), null, time));
            case "DT" ->
                text.length() == DAY_LENGTH + TIME_LENGTH
                        ? Dates.parse(text.substring(0, DAY_LENGTH)).flatMap(day -> time(text.substring(DAY_LENGTH))
                                .map(time -> new QualifiedMoment(dtp.element(1), day, time)))
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Optional<LocalTime> time(String text) {
        if (text.length() != TIME_LENGTH || !text.chars().allMatch(Character::isDigit)) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(text.substring(0, 2));
        int minute = Integer.parseInt(text.substring(2));
        return hour < 24 && minute < 60 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
    }

    public void write(Composition out) {
        if (day == null) {
            out.segment("DTP").element(qualifier).element("TM").element(TIME.format(time));
        } else {
            out.segment("DTP").element(qualifier).element("DT").element(day, TIME.format(time));
        }
    }
}
