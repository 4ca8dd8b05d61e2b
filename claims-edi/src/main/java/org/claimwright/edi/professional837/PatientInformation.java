package org.claimwright.edi.professional837;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.claimwright.edi.Composition;
import org.claimwright.edi.Segment;
import org.claimwright.edi.part.Dates;
import org.claimwright.edi.part.Decimals;

/**
 * What only some claims need to say of a patient (PAT).
 *
 * @param relationship PAT01, to the subscriber: 01 spouse, 19 child …; empty where the patient is the subscriber
 * @param dateOfDeath null when alive
 * @param weight in pounds, or null
 * @param pregnant Y or empty
 */
public record PatientInformation(String relationship, LocalDate dateOfDeath, BigDecimal weight, String pregnant) {
    public static final PatientInformation NONE = new PatientInformation("", null, null, "");

    public static PatientInformation relatedAs(String relationship) {
        return new PatientInformation(relationship, null, null, "");
    }

    public static Optional<PatientInformation> read(Segment pat) {
        return Optional.of(new PatientInformation(
                pat.element(1),
                Dates.parse(pat.element(6)).orElse(null),
                Decimals.parse(pat.element(8)).orElse(null),
                pat.element(9)));
    }

    public void write(Composition out) {
        if (this != NONE) {
            out.segment("PAT")
                    .element(relationship)
                    .skip(3)
                    .element(dateOfDeath == null ? "" : "D8")
                    .element(dateOfDeath)
                    .element(weight == null ? "" : "01")
                    .element(weight)
                    .element(pregnant);
        }
    }
}
