package org.claimwright.charges;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.claimwright.encounters.EncounterId;
import org.claimwright.kernel.Money;

/**
 * A service line as it is kept.
 *
 * @param line its number in the visit, from 1; a withdrawn line leaves a gap
 * @param amount units times the unit's price, rounded half up to the cent
 * @param diagnosisPointers counted from 1
 */
public record ChargeView(
        ChargeId id,
        EncounterId encounter,
        int line,
        String procedure,
        List<String> modifiers,
        BigDecimal units,
        Money amount,
        List<Integer> diagnosisPointers,
        LocalDate from,
        LocalDate to,
        Money unitPrice,
        PriceSource priceSource,
        ChargeStatus status)
        implements Serializable {}
