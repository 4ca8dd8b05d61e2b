package org.claimwright.web.remittances;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.claimwright.claims.ClaimExpectation;
import org.claimwright.kernel.Money;
import org.claimwright.pricing.Expectation;
import org.claimwright.remittance.ClaimDecisions;
import org.claimwright.remittance.PaidClaimView;
import org.claimwright.remittance.PaidDecision;
import org.claimwright.remittance.PaidLine;

/** In a remittance, under the lines of a claim: what our contract expects of each beside what the payer allowed. */
@Named
@RequestScoped
public class ExpectedPart {
    @Inject
    private ClaimDecisions decisions;

    @Inject
    private ClaimExpectation expectations;

    /**
     * One of our lines.
     *
     * @param shortBy zero where it is not short
     */
    public record Row(int number, String service, String arithmetic, Money expected, Money allowed, Money shortBy) {}

    /** None where the claim is not ours, it is a reversal, or no contract is in force. */
    public List<Row> rows(PaidClaimView claim) {
        if (claim.claim() == null || claim.isReversal()) {
            return List.of();
        }
        var expected = expectations.of(claim.claim());
        return decisions.decision(claim.id()).stream()
                .filter(decision -> decision.rank() == 1)
                .map(PaidDecision::lines)
                .flatMap(List::stream)
                .flatMap(line -> expected.stream()
                        .filter(expectation -> expectation.line() == line.number() && expectation.isPriced())
                        .map(expectation -> row(line, expectation)))
                .toList();
    }

    private static Row row(PaidLine line, Expectation expectation) {
        return new Row(
                line.number(),
                line.service(),
                expectation.arithmetic(),
                expectation.allowed(),
                line.allowed(),
                line.isDenied() ? Money.ZERO : expectation.shortOf(line.allowed()));
    }
}
