package org.claimwright.edi.circumstance;

import java.math.BigDecimal;
import java.util.Optional;
import org.claimwright.edi.Composition;
import org.claimwright.edi.Segment;
import org.claimwright.edi.part.Decimals;

/**
 * What a repricing organization made of a claim or a line before the payer saw it (HCP, 005010X222A1 2300 and 2400).
 *
 * @param method HCP01: 01 priced as billed, 02 at the standard fee, 03 at a contract percentage, 10 other …
 * @param allowed what it came to
 * @param saved or null
 * @param organization who repriced
 * @param rate per diem or flat, or null
 * @param group approved ambulatory patient group, or DRG, with its amount
 * @param groupAmount or null
 * @param revenueCode approved, of institutional claims
 * @param procedureList the list of the approved procedure, of lines
 * @param procedure approved
 * @param unit of what was approved: DA, MJ or UN
 * @param quantity approved, or null
 * @param rejection T1 to T6 why it was not priced, or empty
 * @param compliance 1 to 5 whether procedures were followed, or empty
 * @param exception 1 to 6 why a provider outside was allowed, or empty
 */
public record Repricing(
        String method,
        BigDecimal allowed,
        BigDecimal saved,
        String organization,
        BigDecimal rate,
        String group,
        BigDecimal groupAmount,
        String revenueCode,
        String procedureList,
        String procedure,
        String unit,
        BigDecimal quantity,
        String rejection,
        String compliance,
        String exception) {
    static Optional<Repricing> read(Segment hcp) {
        return Optional.of(new Repricing(
                hcp.element(1),
                Decimals.of(hcp, 2),
                Decimals.of(hcp, 3),
                hcp.element(4),
                Decimals.of(hcp, 5),
                hcp.element(6),
                Decimals.of(hcp, 7),
                hcp.element(8),
                hcp.element(9),
                hcp.element(10),
                hcp.element(11),
                Decimals.of(hcp, 12),
                hcp.element(13),
                hcp.element(14),
                hcp.element(15)));
    }

    void write(Composition out) {
        out.segment("HCP")
                .element(method)
                .element(allowed)
                .element(saved)
                .element(organization)
                .element(rate)
                .element(group)
                .element(groupAmount)
                .element(revenueCode)
                .element(procedureList)
                .element(procedure)
                .element(unit)
                .element(quantity)
                .element(rejection)
                .element(compliance)
                .element(exception);
    }
}
