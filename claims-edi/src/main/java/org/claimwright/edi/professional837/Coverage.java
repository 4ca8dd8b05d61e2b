package org.claimwright.edi.professional837;

import java.util.Optional;
import org.claimwright.edi.Composition;
import org.claimwright.edi.Segment;

/**
 * What ties a subscriber to a payer (SBR), for the payer of the claim and for each other payer.
 *
 * @param payerSequence SBR01: P primary, S secondary, T tertiary …
 * @param relationship SBR02: 18 self; empty for the destination payer where the patient is a dependent
 * @param insuranceType SBR05: why Medicare is not primary
 * @param claimFiling SBR09: CI commercial, MB Medicare part B …
 */
public record Coverage(
        String payerSequence,
        String relationship,
        String groupNumber,
        String groupName,
        String insuranceType,
        String claimFiling) {
    public static Coverage read(Segment sbr) {
        String payerSequence = sbr.element(1);
        String relationship = sbr.element(2);
        String groupNumber = sbr.element(3);
        String groupName = sbr.element(4);
        String insuranceType = sbr.element(5);
        String claimFiling = sbr.element(9);
        return new Coverage(payerSequence, relationship, groupNumber, groupName, insuranceType, claimFiling);
    }

    public void write(Composition out) {
        out.segment("SBR")
                .element(payerSequence)
                .element(relationship)
                .element(groupNumber)
                .element(groupName)
                .element(insuranceType)
                .skip(3)
                .element(claimFiling);
    }

    static Optional<Coverage> of(Segment sbr) {
        return Optional.of(read(sbr));
    }
}
