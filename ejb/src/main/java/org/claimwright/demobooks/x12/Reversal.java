package org.claimwright.demobooks.x12;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.claimwright.edi.Segment;
import org.claimwright.edi.X12Reader;

/** A decision that is taken back: its segments once more with the opposite amounts (005010X221A1 CLP02 22). */
final class Reversal {
    private static final Set<String> BEHIND_A_CLAIM = Set.of("CLP", "LX", "PLB", "SE");
    private static final Map<String, List<Integer>> AMOUNTS = Map.of(
            "CLP", List.of(3, 4, 5),
            "CAS", List.of(3, 6, 9, 12, 15, 18),
            "SVC", List.of(2, 3),
            "AMT", List.of(2));

    private Reversal() {}

    /** Of the decision that has this number of the payer (CLP07) in an 835. */
    static List<Segment> of(byte[] remittance, String payerClaimNumber) {
        return decision(remittance, payerClaimNumber).stream()
                .map(Reversal::turned)
                .toList();
    }

    private static List<Segment> decision(byte[] remittance, String payerClaimNumber) {
        var decision = new ArrayList<Segment>();
        try (var segments = X12Reader.of(new ByteArrayInputStream(remittance))) {
            while (segments.hasNext()) {
                var segment = segments.next();
                if (!decision.isEmpty() && BEHIND_A_CLAIM.contains(segment.id())) {
                    return decision;
                }
                if (!decision.isEmpty()
                        || segment.is("CLP") && segment.element(7).equals(payerClaimNumber)) {
                    decision.add(segment);
                }
            }
        }
        return decision;
    }

    private static Segment turned(Segment segment) {
        var amounts = AMOUNTS.getOrDefault(segment.id(), List.of());
        return Segment.of(
                segment.id(),
                IntStream.rangeClosed(1, segment.size())
                        .mapToObj(i -> amounts.contains(i) ? negated(segment.element(i)) : element(segment, i))
                        .toArray(String[]::new));
    }

    private static String element(Segment segment, int index) {
        return segment.is("CLP") && index == 2 ? "22" : segment.element(index);
    }

    private static String negated(String amount) {
        return amount.isEmpty() ? "" : new BigDecimal(amount).negate().toPlainString();
    }
}
