package org.claimwright.edi.eligibility270;

import java.util.Optional;
import org.claimwright.edi.Composition;
import org.claimwright.edi.Segment;

/**
 * What a question or a benefit is limited to (III of 005010X279A1 2110 and 2115): a diagnosis, a place of service.
 *
 * @param list ABK, ABF, BK or BF of a diagnosis, ZZ of a place of service, GR, NI
 * @param category III03, 44 the nature of an injury, only in questions
 * @param text in words, only in questions
 */
public record BenefitScope(String list, String code, String category, String text) {
    public static BenefitScope at(String placeOfService) {
        return new BenefitScope("ZZ", placeOfService, "", "");
    }

    static Optional<BenefitScope> read(Segment iii) {
        return Optional.of(new BenefitScope(iii.element(1), iii.element(2), iii.element(3), iii.element(4)));
    }

    void write(Composition out) {
        out.segment("III").element(list).element(code).element(category).element(text);
    }
}
