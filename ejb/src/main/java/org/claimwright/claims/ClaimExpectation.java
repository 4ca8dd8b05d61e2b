package org.claimwright.claims;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.claimwright.claims.model.Claim;
import org.claimwright.claims.model.ServiceLine;
import org.claimwright.encounters.EncounterRegister;
import org.claimwright.pricing.ContractPricing;
import org.claimwright.pricing.Expectation;
import org.claimwright.pricing.PricedService;
import org.claimwright.registration.PatientRegistry;

/**
 * What our contract with its payer lets us expect for each line of a claim, by the contract in force on the line's date of service.
 * What a later payer owes depends on the decisions before it, so that nothing is said of claims to one. Within a practice's scope.
 */
@Stateless
public class ClaimExpectation {
    private static final int FIRST_RANK = 1;

    @Inject
    private Claims claims;

    @Inject
    private PatientRegistry patients;

    @Inject
    private EncounterRegister encounters;

    @Inject
    private ContractPricing pricing;

    /** One for each line, in their order; none for a claim to a later payer. */
    public List<Expectation> of(ClaimId id) {
        var claim = claims.claim(id);
        if (!isFirstPayers(claim)) {
            return List.of();
        }
        var place = encounters.encounter(claim.encounter()).placeOfService();
        return pricing.expected(
                claim.payer(),
                claim.lines().stream().map(line -> service(line, place)).toList());
    }

    /** Whether anything can be expected at all, which is soon said. */
    public boolean isPossibleFor(ClaimId id) {
        var claim = claims.claim(id);
        return pricing.hasContract(claim.payer()) && isFirstPayers(claim);
    }

    private boolean isFirstPayers(Claim claim) {
        return patients.coverage(claim.coverage()).rank() == FIRST_RANK;
    }

    private static PricedService service(ServiceLine line, String place) {
        return new PricedService(
                line.number(), line.procedure(), line.modifiers(), line.units(), line.amount(), line.from(), place);
    }
}
