package org.claimwright.edi.part;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.claimwright.edi.Segment;

/** Birth date and sex as the payer knows them (DMG); a null date was not sent. */
public record Demographics(LocalDate birthDate, String sex) {
    public static final Demographics NONE = new Demographics(null, "");

    public static Optional<Demographics> read(Segment dmg) {
        return Dates.parse(dmg.element(2)).map(date -> new Demographics(date, dmg.element(3)));
    }

    public Segment segment() {
        return Segment.of("DMG", "D8", Dates.text(birthDate), sex);
    }

    List<Segment> segments() {
        return equals(NONE) ? List.of() : List.of(segment());
    }
}
