package org.claimwright.claims;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.claimwright.claims.Chronicle.Told;
import org.claimwright.claims.Claims.Step;
import org.claimwright.claims.model.Claim;
import org.claimwright.claims.model.ClaimStep;
import org.claimwright.claims.model.ServiceLine;
import org.claimwright.kernel.BusinessClock;
import org.claimwright.kernel.Money;
import org.claimwright.timeline.Evidence;
import org.claimwright.timeline.Tone;

/**
 * Finds the claim that a payer decided on, and moves it to where the decision leaves it, or back when the decision is undone.
 * Claims that never left are none of a payer's business and are not found.
 */
@Stateless
public class ClaimAdjudication {
    private static final Set<ClaimStatus> STAY =
            EnumSet.of(ClaimStatus.REPLACED, ClaimStatus.VOID_PENDING, ClaimStatus.VOIDED);

    @Inject
    private Claims claims;

    @Inject
    private Chronicle chronicle;

    @Inject
    private BusinessClock clock;

    public List<BilledClaim> byControlNumbers(Collection<String> numbers) {
        return billed(claims.byControlNumbers(numbers).stream());
    }

    public List<BilledClaim> byPayerNumber(String number) {
        return billed(claims.byPayerNumber(number).stream());
    }

    /** Those with this day of service and total charge. */
    public List<BilledClaim> alike(LocalDate serviceDate, Money totalCharge) {
        return billed(claims.alike(serviceDate, totalCharge).stream());
    }

    public BilledClaim claim(ClaimId id) {
        return billed(claims.claim(id));
    }

    /**
     * @param status one to which a payer's decision leads
     * @param payerClaimNumber may be empty; the first one that is known stays
     */
    public void decide(
            ClaimId id,
            ClaimStatus status,
            String payerClaimNumber,
            String what,
            Money paid,
            String actor,
            Evidence evidence) {
        if (!status.isDecided()) {
            throw new IllegalArgumentException(status + " is no state that a payer's decision leads to");
        }
        var claim = claims.held(id);
        claim.knownToPayerAs(payerClaimNumber);
        move(claim, ClaimStep.DECIDED, status, new Told(what, status.tone(), paid, actor, evidence));
    }

    /** @param status where the claim stands by what is left of the payer's decisions */
    public void takeBack(ClaimId id, ClaimStatus status, String what, Money paid, String person) {
        move(claims.held(id), ClaimStep.DECISION_UNDONE, status, new Told(what, Tone.AMBER, paid, person, null));
    }

    private void move(Claim claim, ClaimStep step, ClaimStatus status, Told told) {
        // A late decision on a version that was replaced or voided is told, and does not bring that version back.
        var next = STAY.contains(claim.status()) ? claim.status() : status;
        claims.take(claim, Step.own(step), next, clock.now());
        claim.moveTo(next, clock.now());
        chronicle.tell(claim, told);
    }

    private static List<BilledClaim> billed(Stream<Claim> found) {
        return found.filter(claim -> !claim.status().isInWork())
                .map(ClaimAdjudication::billed)
                .toList();
    }

    private static BilledClaim billed(Claim claim) {
        return new BilledClaim(
                claim.id(),
                claim.patient(),
                claim.payer(),
                claim.coverage(),
                claim.patientControlNumber(),
                claim.payerClaimNumber(),
                claim.serviceDate(),
                claim.totalCharge(),
                claim.status(),
                claim.lines().stream().map(ClaimAdjudication::line).toList());
    }

    private static BilledLine line(ServiceLine line) {
        return new BilledLine(
                line.number(),
                line.charge(),
                line.procedure(),
                line.modifiers(),
                line.units(),
                line.amount(),
                line.from(),
                line.to());
    }
}
