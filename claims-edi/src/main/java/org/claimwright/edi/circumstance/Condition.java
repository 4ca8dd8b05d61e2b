package org.claimwright.edi.circumstance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimwright.edi.Composition;
import org.claimwright.edi.Segment;

/**
 * Which of a category's conditions the patient meets, or does not (005010X222A1 2300 and 2400 CRC).
 *
 * @param category 07 ambulance, 09 equipment at home, 70 hospice employee, 75 homebound, E1 to E3 glasses, ZZ early screening referral
 * @param applies Y or N
 * @param codes at least one, at most five
 */
public record Condition(String category, String applies, List<String> codes) {
    private static final int MOST = 5;

    public Condition {
        codes = List.copyOf(codes);
        if (codes.size() > MOST) {
            throw new IllegalArgumentException("One CRC holds at most five conditions");
        }
    }

    public static Condition met(String category, String... codes) {
        return new Condition(category, "Y", List.of(codes));
    }

    static Optional<Condition> read(Segment crc) {
        List<String> codes = new ArrayList<>();
        for (int i = 3; i <= Math.min(crc.size(), 2 + MOST); i++) {
            codes.add(crc.element(i));
        }
        return Optional.of(new Condition(crc.element(1), crc.element(2), codes));
    }

    void write(Composition out) {
        out.segment("CRC").element(category).element(applies);
        codes.forEach(out::element);
    }
}
