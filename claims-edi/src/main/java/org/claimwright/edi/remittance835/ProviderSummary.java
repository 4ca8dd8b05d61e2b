package org.claimwright.edi.remittance835;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimwright.edi.Segment;
import org.claimwright.edi.part.Dates;
import org.claimwright.edi.part.Decimals;

/**
 * What a group of claims amounts to (TS3).
 *
 * @param further the elements from TS306 on, absent ones empty
 */
public record ProviderSummary(
        String providerId,
        String facilityCode,
        LocalDate fiscalPeriodEnd,
        BigDecimal claims,
        BigDecimal charge,
        List<String> further) {
    private static final int NAMED = 5;

    public ProviderSummary {
        further = List.copyOf(further);
    }

    static Optional<ProviderSummary> read(Segment ts3) {
        List<String> further = new ArrayList<>();
        for (int i = NAMED + 1; i <= ts3.size(); i++) {
            further.add(ts3.element(i));
        }
        return Optional.of(new ProviderSummary(
                ts3.element(1),
                ts3.element(2),
                Dates.parse(ts3.element(3)).orElse(null),
                Decimals.parse(ts3.element(4)).orElse(null),
                Decimals.parse(ts3.element(5)).orElse(null),
                further));
    }

    Segment segment() {
        List<String> elements = new ArrayList<>(List.of(
                providerId, facilityCode, Dates.text(fiscalPeriodEnd), Decimals.text(claims), Decimals.text(charge)));
        elements.addAll(further);
        return Segment.of("TS3", elements.toArray(String[]::new));
    }
}
