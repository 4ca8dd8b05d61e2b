package org.claimwright.edi.remittance835;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimwright.edi.Segment;
import org.claimwright.edi.part.Decimals;

/**
 * What a payer says of a claim's adjudication besides its adjustments. It explains and never takes part in balancing.
 *
 * @param kind MIA for inpatient, MOA for outpatient and professional claims
 * @param values its elements from the first on, absent ones empty
 */
public record Adjudication(String kind, List<String> values) {
    public Adjudication {
        values = List.copyOf(values);
    }

    /** The remark codes (005010X221A1 MIA05 and MIA20-23, MOA03-07). */
    public List<String> remarkCodes() {
        Stream<Integer> places = kind.equals("MIA") ? Stream.of(5, 20, 21, 22, 23) : Stream.of(3, 4, 5, 6, 7);
        return places.map(this::value).filter(code -> !code.isEmpty()).toList();
    }

    /** The amount in an element, counted from one. */
    public Optional<java.math.BigDecimal> amount(int element) {
        return Decimals.parse(value(element));
    }

    private String value(int element) {
        return element <= values.size() ? values.get(element - 1) : "";
    }

    static Optional<Adjudication> read(Segment segment) {
        List<String> values = new ArrayList<>();
        for (int i = 1; i <= segment.size(); i++) {
            values.add(segment.element(i));
        }
        return Optional.of(new Adjudication(segment.id(), values));
    }

    Segment segment() {
        return Segment.of(kind, values.toArray(String[]::new));
    }
}
