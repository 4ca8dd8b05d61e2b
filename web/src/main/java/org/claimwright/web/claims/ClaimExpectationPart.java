package org.claimwright.web.claims;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.claimwright.claims.ClaimExpectation;
import org.claimwright.claims.ClaimId;
import org.claimwright.kernel.Money;
import org.claimwright.pricing.Expectation;

/** On the page of a claim: what our contract lets us expect for each line, and how that comes about. */
@Named
@RequestScoped
public class ClaimExpectationPart {
    @Inject
    private ClaimExpectation expectations;

    private ClaimId claim;
    private Map<Integer, Expectation> byLine;

    /** Null where nothing can be expected. */
    public Money expected(ClaimId of, int line) {
        var expectation = of(of, line);
        return expectation == null ? null : expectation.allowed();
    }

    public String arithmetic(ClaimId of, int line) {
        var expectation = of(of, line);
        return expectation == null ? "Expected of the first payer only" : expectation.arithmetic();
    }

    public boolean isPriced(ClaimId of) {
        load(of);
        return byLine.values().stream().anyMatch(Expectation::isPriced);
    }

    /** Of all lines for which something can be expected. */
    public Money total(ClaimId of) {
        load(of);
        return Money.sum(byLine.values().stream()
                .filter(Expectation::isPriced)
                .map(Expectation::allowed)
                .toList());
    }

    private Expectation of(ClaimId id, int line) {
        load(id);
        return byLine.get(line);
    }

    private void load(ClaimId id) {
        if (!id.equals(claim)) {
            claim = id;
            byLine = expectations.of(id).stream().collect(Collectors.toMap(Expectation::line, Function.identity()));
        }
    }
}
