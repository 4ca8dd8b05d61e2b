package org.claimwright.edi.remittance835;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimwright.edi.Composition;
import org.claimwright.edi.Segment;
import org.claimwright.edi.part.Decimals;
import org.claimwright.edi.part.LoopReader;

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

    /** Covered days or visits (MIA01). */
    public Optional<BigDecimal> coveredDays() {
        return of("MIA", 1);
    }

    /** What the claim's diagnosis related group pays (MIA04). */
    public Optional<BigDecimal> groupAmount() {
        return of("MIA", 4);
    }

    /** For a hospital that treats a disproportionate share of the poor (MIA06). */
    public Optional<BigDecimal> disproportionateShare() {
        return of("MIA", 6);
    }

    /** Capital payments of the prospective system (MIA08). */
    public Optional<BigDecimal> capitalAmount() {
        return of("MIA", 8);
    }

    /** Capital payments for a stay that cost far more than its group does (MIA17). */
    public Optional<BigDecimal> capitalOutlier() {
        return of("MIA", 17);
    }

    /** The part of the charge that outpatient services are paid at (MOA01). */
    public Optional<BigDecimal> reimbursementRate() {
        return of("MOA", 1);
    }

    /** What procedures of the claim come to (MOA02). */
    public Optional<BigDecimal> payableForProcedures() {
        return of("MOA", 2);
    }

    /** For end stage renal disease (MOA08). */
    public Optional<BigDecimal> renalPayment() {
        return of("MOA", 8);
    }

    /** The part for the professional, billed but not payable (MIA19, MOA09). */
    public Optional<BigDecimal> professionalComponent() {
        return amount(kind.equals("MIA") ? 19 : 9);
    }

    private Optional<BigDecimal> of(String wantedKind, int element) {
        return kind.equals(wantedKind) ? amount(element) : Optional.empty();
    }

    /** The amount in an element, counted from one. */
    public Optional<BigDecimal> amount(int element) {
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

    /** Both kinds, in the order the guides want them. */
    public static List<Adjudication> readAll(LoopReader reader) {
        List<Adjudication> inpatient = reader.takeAll("MIA", Adjudication::read, Adjudication::write);
        List<Adjudication> outpatient = reader.takeAll("MOA", Adjudication::read, Adjudication::write);
        if (outpatient.isEmpty()) {
            return inpatient;
        }
        List<Adjudication> all = new ArrayList<>(inpatient);
        all.addAll(outpatient);
        return all;
    }

    public void write(Composition out) {
        out.segment(kind);
        values.forEach(out::element);
    }
}
