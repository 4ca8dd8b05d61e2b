package org.claimwright.sandboxpayer.adjudication;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.claimwright.edi.part.Procedure;
import org.claimwright.kernel.Money;

/**
 * One service of a claim.
 *
 * @param controlNumber theirs, or empty
 * @param diagnoses those it points to
 * @param drugNamed whether it says which drug was given
 * @param leftByOthers what the payers before us left to the patient; nothing when they did not say
 */
public record CoveredLine(
        String controlNumber,
        Procedure procedure,
        Money charge,
        BigDecimal units,
        LocalDate day,
        LocalDate lastDay,
        List<String> diagnoses,
        boolean drugNamed,
        Optional<Money> leftByOthers) {
    public CoveredLine {
        diagnoses = List.copyOf(diagnoses);
    }
}
