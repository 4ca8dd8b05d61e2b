package org.claimwright.claims.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.claimwright.kernel.Money;

/**
 * One charge as it stands on a claim.
 *
 * @param number counted from 1 on the claim
 * @param diagnosisPointers places in the claim's list of diagnoses, counted from 1, the main reason first
 */
public record ServiceLine(
        int number,
        long charge,
        String procedure,
        List<String> modifiers,
        BigDecimal units,
        Money amount,
        List<Integer> diagnosisPointers,
        LocalDate from,
        LocalDate to) {
    public ServiceLine {
        modifiers = List.copyOf(modifiers);
        diagnosisPointers = List.copyOf(diagnosisPointers);
    }
}
