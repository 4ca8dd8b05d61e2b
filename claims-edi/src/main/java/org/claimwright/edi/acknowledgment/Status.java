package org.claimwright.edi.acknowledgment;

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
 * What became of a batch, a provider's claims, a claim or a line (STC).
 *
 * @param codes the first decides; up to two more explain
 * @param date when it took effect, or null
 * @param action WQ accepted, U rejected, or empty
 * @param amount the charge it is about, or null
 * @param message the sender's own words, or empty
 */
public record Status(List<Code> codes, LocalDate date, String action, BigDecimal amount, String message) {
    /**
     * One composite: the category (A1 received, A2 accepted, A3 to A8 refused …), what about it, and whose data is meant.
     */
    public record Code(String category, String status, String entity) {
        static Code read(Segment stc, int element) {
            return new Code(stc.component(element, 1), stc.component(element, 2), stc.component(element, 3));
        }

        String composite() {
            return Segment.composite(category, status, entity);
        }

        /** Whether what this is about went no further: A3, A6, A7, A8 (and A4, not found). */
        public boolean isRejection() {
            return category.matches("A[34678]");
        }
    }

    private static final int[] CODES = {1, 10, 11};

    public Status {
        codes = List.copyOf(codes);
    }

    public boolean isRejection() {
        return !codes.isEmpty() && codes.get(0).isRejection();
    }

    static Optional<Status> read(Segment stc) {
        Optional<LocalDate> date = Dates.parse(stc.element(2));
        Optional<BigDecimal> amount = Decimals.parse(stc.element(4));
        if ((date.isEmpty() && stc.has(2)) || (amount.isEmpty() && stc.has(4))) {
            return Optional.empty();
        }
        List<Code> codes = Stream.of(CODES[0], CODES[1], CODES[2])
                .filter(stc::has)
                .map(element -> Code.read(stc, element))
                .toList();
        return Optional.of(new Status(codes, date.orElse(null), stc.element(3), amount.orElse(null), stc.element(12)));
    }

    void write(Composition out) {
        out.segment("STC")
                .element(code(0))
                .element(date)
                .element(action)
                .element(amount)
                .skip(5)
                .element(code(1))
                .element(code(2))
                .element(message);
    }

    private String code(int index) {
        return index < codes.size() ? codes.get(index).composite() : "";
    }
}
