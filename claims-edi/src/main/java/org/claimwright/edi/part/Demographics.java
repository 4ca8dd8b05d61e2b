package org.claimwright.edi.part;

import java.time.LocalDate;
import org.claimwright.edi.Composition;
import org.claimwright.edi.Segment;

/** Birth date and sex as the payer knows them (DMG); a null date was not sent. */
public record Demographics(LocalDate birthDate, String sex) {
    public static final Demographics NONE = new Demographics(null, "");

    private static final String DAY = "D8";

    /** All that a DMG says; null where it says more, or a date that cannot be read. */
    static Demographics whole(Segment dmg) {
        LocalDate birthDate = Dates.of(dmg, 2);
        boolean whole = dmg.size() <= 3 && (birthDate == null ? !dmg.has(1) && !dmg.has(2) : dmg.says(1, DAY));
        return whole ? new Demographics(birthDate, dmg.element(3)) : null;
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
