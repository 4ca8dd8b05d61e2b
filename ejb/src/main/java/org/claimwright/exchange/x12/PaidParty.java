package org.claimwright.exchange.x12;

import java.util.List;
import org.claimwright.edi.Segment;

/**
 * Whom a remittance pays (005010X221A1 1000B): its NPI in N104 after XX, its tax number there after FI or in REF TJ.
 *
 * @param npi empty where not sent
 * @param taxId empty where not sent
 */
public record PaidParty(String npi, String taxId) {
    public static final PaidParty NOBODY = new PaidParty("", "");

    public boolean isNamed() {
        return !equals(NOBODY);
    }

    static PaidParty of(List<Segment> segments) {
        var name = segments.stream().filter(segment -> segment.is("N1", "PE")).findFirst();
        if (name.isEmpty()) {
            return NOBODY;
        }
        var identifier = name.get().element(4);
        var isNpi = name.get().element(3).equals("XX");
        var isTaxId = name.get().element(3).equals("FI");
        return new PaidParty(isNpi ? identifier : "", isTaxId ? identifier : taxId(segments, name.get()));
    }

    private static String taxId(List<Segment> segments, Segment name) {
        return segments.subList(segments.indexOf(name) + 1, segments.size()).stream()
                .takeWhile(segment -> !segment.is("LX") && !segment.is("PLB"))
                .filter(segment -> segment.is("REF", "TJ"))
                .map(segment -> segment.element(2))
                .findFirst()
                .orElse("");
    }
}
