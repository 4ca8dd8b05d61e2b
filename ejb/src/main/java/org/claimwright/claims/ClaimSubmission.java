package org.claimwright.claims;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.claimwright.charges.ChargeCapture;
import org.claimwright.charges.ChargeStatus;
import org.claimwright.claims.Chronicle.Told;
import org.claimwright.claims.model.Claim;
import org.claimwright.encounters.EncounterId;
import org.claimwright.encounters.EncounterRegister;
import org.claimwright.encounters.EncounterView;
import org.claimwright.kernel.BusinessClock;
import org.claimwright.practices.PracticeProfile;
import org.claimwright.timeline.Subject;
import org.claimwright.timeline.Tone;
import org.claimwright.worklists.WorkItem;
import org.claimwright.worklists.WorkLists;

/** Makes claims of closed visits, checks them, and lets those go that are ready. Within a practice's scope. */
@Stateless
public class ClaimSubmission {
    @Inject
    private Claims claims;

    @Inject
    private Drafts drafts;

    @Inject
    private ClaimChecking checking;

    @Inject
    private BatchRelease batchRelease;

    @Inject
    private Chronicle chronicle;

    @Inject
    private EncounterRegister encounters;

    @Inject
    private ChargeCapture charges;

    @Inject
    private PracticeProfile practice;

    @Inject
    private WorkLists workLists;

    @Inject
    private BusinessClock clock;

    /**
     * Makes a claim of each visit that has charges and a coverage, and checks it. A visit whose claim is in work already has that
     * claim checked again; one whose claim is with the payer has none made. A visit without a coverage becomes a work item.
     *
     * @return the claims, each ready or held with its findings
     */
    public List<ClaimId> assemble(List<EncounterId> visits, String person) {
        return visits.stream()
                .map(visit -> assemble(encounters.encounter(visit), person))
                .flatMap(Optional::stream)
                .map(Claim::id)
                .toList();
    }

    /** Looks at a claim again: what was mended goes, what is still found keeps what was said of it. */
    public ClaimStatus recheck(ClaimId id, String person) {
        var claim = claims.held(id);
        if (claim.status().isInWork()) {
            checking.check(claim, person);
        }
        return claim.status();
    }

    /**
     * Says that a warning is no fault here.
     *
     * @throws IllegalArgumentException when it is no warning, or no reason is given
     */
    public ClaimStatus acknowledge(long finding, String reason, String person) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("an acknowledgement says why");
        }
        var found = claims.finding(finding);
        var claim = claims.held(found.claim());
        found.acknowledge(reason, person, clock.now());
        chronicle.tell(
                claim,
                new Told(
                        "Warning " + found.rule() + " acknowledged: " + reason.strip(), Tone.GREY, null, person, null));
        checking.settle(claim, person);
        return claim.status();
    }

    /**
     * Lets claims go, one file for each trading partner: state, receivable, timeline and outbox change together or not at all. Each
     * claim is checked once more; one that is no longer ready stays behind with its findings.
     */
    public Released release(Collection<ClaimId> ids, String person) {
        return batchRelease.release(claims.held(ids), person);
    }

    /**
     * Begins a new version of a claim that the payer has accepted, to take its place (frequency 7). The visit's charges may be
     * corrected from now on; the old version keeps its receivable until the new one leaves.
     */
    public ClaimId replace(ClaimId id, String person) {
        var next = nextVersion(claims.held(id), ClaimFrequency.REPLACEMENT, person);
        charges.markUnbilled(next.encounter());
        checking.check(next, person);
        return next.id();
    }

    /** Takes back a claim that the payer has accepted (frequency 8); it carries the lines that were sent. */
    public ClaimId voidClaim(ClaimId id, String person) {
        var next = nextVersion(claims.held(id), ClaimFrequency.VOID, person);
        checking.check(next, person);
        return next.id();
    }

    private Claim nextVersion(Claim claim, ClaimFrequency reason, String person) {
        if (claim.status() != ClaimStatus.PAYER_ACCEPTED || claim.payerClaimNumber() == null) {
            throw new IllegalStateException(
                    "CLM-0201 claim " + claim.patientControlNumber() + ": the payer has given it no number yet, so it"
                            + " can be neither replaced nor voided; wait for its acceptance");
        }
        if (claims.inWork(claim.encounter()).isPresent()) {
            throw new IllegalStateException("CLM-0202 claim " + claim.patientControlNumber()
                    + ": another version is being worked on; release that one first");
        }
        var next = claim.nextVersion(reason, clock.now());
        claims.add(next);
        claims.flush();
        var words = reason == ClaimFrequency.VOID ? "Void begun as " : "Replacement begun as ";
        chronicle.tell(claim, new Told(words + next.patientControlNumber(), Tone.AMBER, null, person, null));
        chronicle.tell(
                next,
                new Told(
                        "Version " + next.version() + " of " + claim.patientControlNumber(),
                        Tone.GREY,
                        null,
                        person,
                        null));
        return next;
    }

    private Optional<Claim> assemble(EncounterView visit, String person) {
        var known = claims.versionsOf(visit.id());
        var inWork = known.stream().filter(claim -> claim.status().isInWork()).findFirst();
        if (inWork.isPresent()) {
            checking.check(inWork.get(), person);
            return inWork;
        }
        var billed = known.stream().anyMatch(Claim::isBilled);
        return billed || !isToBeBilled(visit) ? Optional.empty() : begin(visit, person);
    }

    /** A visit whose charges were billed to the patient is not billed to a payer as well. */
    private boolean isToBeBilled(EncounterView visit) {
        var lines = charges.chargesOf(visit.id());
        return !lines.isEmpty() && lines.stream().allMatch(line -> line.status() == ChargeStatus.UNBILLED);
    }

    private Optional<Claim> begin(EncounterView visit, String person) {
        var coverage = drafts.coverageFor(visit.patient(), visit.dateOfService());
        var subject = new Subject("encounter", visit.id().value());
        if (coverage.isEmpty()) {
            workLists.put(new WorkItem(
                    ClaimQueues.NO_COVERAGE.kind(),
                    subject,
                    "No coverage is on file: register one, or bill the patient",
                    charges.totalOf(visit.id()),
                    null));
            return Optional.empty();
        }
        workLists.done(ClaimQueues.NO_COVERAGE.kind(), subject, "A coverage was registered");
        var number = claims.nextControlNumber(practice.current().mark());
        var claim = Claim.original(number, visit.id(), visit.patient(), visit.dateOfService(), clock.now());
        claim.billFirst(coverage.get().id(), coverage.get().payer());
        claims.add(claim);
        chronicle.tell(
                claim, new Told("Claim made of the visit", Tone.GREY, charges.totalOf(visit.id()), person, null));
        checking.check(claim, person);
        return Optional.of(claim);
    }
}
