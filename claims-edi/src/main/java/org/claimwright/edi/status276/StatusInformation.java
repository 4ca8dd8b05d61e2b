package org.claimwright.edi.status276;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimwright.edi.Composition;
import org.claimwright.edi.Segment;
import org.claimwright.edi.part.Dates;
import org.claimwright.edi.part.Decimals;

/**
 * What became of a claim or a line (STC).
 *
 * @param codes the first decides; up to two more explain
 * @param effective when it was found
 * @param charge or null
 * @param paid or null
 * @param finished when it was decided, or null
 * @param paidOn the date of the check or transfer, or null
 * @param paymentNumber of the check or transfer, or empty
 */
public record StatusInformation(
        List<Code> codes,
        LocalDate effective,
        BigDecimal charge,
        BigDecimal paid,
        LocalDate finished,
        LocalDate paidOn,
        String paymentNumber) {
    /**
     * One composite: the category (A received, P pending, F finalized, R more is wanted, E and D an error), what about it, whose data is
     * meant, and the list of the code where it is not the usual one.
     */
    public record Code(String category, String status, String entity, String list) {
        static Code read(Segment stc, int element) {
            return new Code(
                    stc.component(element, 1),
                    stc.component(element, 2),
                    stc.component(element, 3),
                    stc.component(element, 4));
        }

        String composite() {
            return Segment.composite(category, status, entity, list);
        }

        /** Whether the claim was decided (F0 to F4). */
        public boolean isFinal() {
            return category.startsWith("F");
        }
    }

    public StatusInformation {
        codes = List.copyOf(codes);
    }

    static Optional<StatusInformation> read(Segment stc) {
        return Optional.of(new StatusInformation(
                Stream.of(1, 10, 11)
                        .filter(stc::has)
                        .map(element -> Code.read(stc, element))
                        .toList(),
                Dates.parse(stc.element(2)).orElse(null),
                Decimals.parse(stc.element(4)).orElse(null),
                Decimals.parse(stc.element(5)).orElse(null),
                Dates.parse(stc.element(6)).orElse(null),
                Dates.parse(stc.element(8)).orElse(null),
                stc.element(9)));
    }

    void write(Composition out) {
        out.segment("STC")
                .element(code(0))
                .element(effective)
                .skip(1)
                .element(charge)
                .element(paid)
                .element(finished)
                .skip(1)
                .element(paidOn)
                .element(paymentNumber)
                .element(code(1))
                .element(code(2));
    }

    private String code(int index) {
        return index < codes.size() ? codes.get(index).composite() : "";
    }
}
