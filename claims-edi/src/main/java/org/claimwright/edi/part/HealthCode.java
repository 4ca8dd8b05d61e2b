package org.claimwright.edi.part;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimwright.edi.Composition;
import org.claimwright.edi.Segment;

/**
 * One code of an HI: a diagnosis, a procedure, or a value, occurrence, span, condition or treatment code.
 *
 * @param dateFormat D8 for a day, RD8 for a span, or empty
 * @param date as sent, of an occurrence or a procedure
 * @param amount of a value code, or null
 * @param quantity or null
 * @param version of the code list, or empty
 * @param lastCode where a review asks for a range of codes, or empty
 * @param presentOnAdmission Y, N, U, W or empty
 */
public record HealthCode(
        String qualifier,
        String code,
        String dateFormat,
        String date,
        BigDecimal amount,
        BigDecimal quantity,
        String version,
        String lastCode,
        String presentOnAdmission) {
    public static HealthCode of(String qualifier, String code) {
        return new HealthCode(qualifier, code, "", "", null, null, "", "", "");
    }

    public static HealthCode value(String code, BigDecimal amount) {
        return new HealthCode("BE", code, "", "", amount, null, "", "", "");
    }

    /** Every code of an HI; nothing where an amount or quantity is no number. */
    public static Optional<List<HealthCode>> readAll(Segment hi) {
        List<HealthCode> codes = new ArrayList<>();
        for (int i = 1; i <= hi.size(); i++) {
            codes.add(new HealthCode(
                    hi.component(i, 1),
                    hi.component(i, 2),
                    hi.component(i, 3),
                    hi.component(i, 4),
                    Decimals.parse(hi.component(i, 5)).orElse(null),
                    Decimals.parse(hi.component(i, 6)).orElse(null),
                    hi.component(i, 7),
                    hi.component(i, 8),
                    hi.component(i, 9)));
        }
        return Optional.of(codes);
    }

    /** One HI of these codes. */
    public static void write(List<HealthCode> codes, Composition out) {
        out.segment("HI");
        codes.forEach(code -> code.writeElement(out));
    }

    private void writeElement(Composition out) {
        out.element(qualifier)
                .component(code)
                .component(dateFormat)
                .component(date)
                .component(amount)
                .component(quantity)
                .component(version)
                .component(lastCode)
                .component(presentOnAdmission);
    }
}
