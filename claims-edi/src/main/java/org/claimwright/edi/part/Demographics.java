package org.claimwright.edi.part;

import java.time.LocalDate;
import java.util.Optional;
import org.claimwright.edi.Composition;
import org.claimwright.edi.Segment;

/** Birth date and sex as the payer knows them (DMG); a null date was not sent. */
public record Demographics(LocalDate birthDate, String sex) {
    public static final Demographics NONE = new Demographics(null, "");

    private static final String DAY = "D8";

    public static Optional<Demographics> read(Segment dmg) {
        return Optional.of(new Demographics(Dates.of(dmg, 2), dmg.element(3)));
    }

    /** Whether a DMG says no more than this. */
    boolean isWhole(Segment dmg) {
        return dmg.size() <= 3 && (birthDate == null ? !dmg.has(1) && !dmg.has(2) : dmg.says(1, DAY));
    }

    public void write(Composition out) {
        if (this != NONE) {
            out.segment("DMG")
                    .element(birthDate == null ? "" : DAY)
                    .element(birthDate)
                    .element(sex);
        }
    }
}
