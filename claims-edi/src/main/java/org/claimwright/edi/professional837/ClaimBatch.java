package org.claimwright.edi.professional837;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.claimwright.edi.Composition;
import org.claimwright.edi.Segment;
import org.claimwright.edi.SetBody;
import org.claimwright.edi.TransactionSet;
import org.claimwright.edi.guide.GuidedSet;
import org.claimwright.edi.part.Beginning;
import org.claimwright.edi.part.Findings;
import org.claimwright.edi.part.Hierarchy;
import org.claimwright.edi.part.LoopReader;
import org.claimwright.edi.part.Origin;
import org.claimwright.edi.part.Party;
import org.claimwright.edi.part.Reading;
import org.claimwright.edi.part.SetWriting;

/**
 * All claims of one 837P set, by billing provider, subscriber and patient.
 *
 * @param beginning its reference is the batch number a 277CA answers to
 */
public record ClaimBatch(
        Beginning beginning,
        Party submitter,
        Party receiver,
        List<BillingProvider> billingProviders,
        List<Segment> kept,
        Origin origin)
        implements SetBody {
    public ClaimBatch {
        billingProviders = List.copyOf(billingProviders);
        kept = List.copyOf(kept);
    }

    public static ClaimBatch of(
            Beginning beginning, Party submitter, Party receiver, List<BillingProvider> billingProviders) {
        return new ClaimBatch(beginning, submitter, receiver, billingProviders, List.of(), Origin.NONE);
    }

    /** Reads a set as 837P, whatever guide it names; what is damaged is left out and found. */
    public static Reading<ClaimBatch> read(TransactionSet set) {
        GuidedSet guided = GuidedSet.read(set, ProfessionalGuide.GUIDE);
        Findings findings = new Findings(guided.findings());
        LoopReader reader = new LoopReader(guided.root(), findings);
        ClaimBatch batch = new ClaimBatch(
                Beginning.read(reader),
                Party.read(guided.root(), "1000A", findings),
                Party.read(guided.root(), "1000B", findings),
                reader.within(BillingProvider::read, BillingProvider.LOOP),
                reader.rest(),
                reader.origin(set));
        Hierarchy.check(guided.root(), findings);
        return new Reading<>(batch, findings.all());
    }

    /** What stands between ST and SE. */
    @Override
    public void write(Composition out) {
        SetWriting.write(this, origin, set -> read(set).value(), ClaimBatch::writeHeld, out);
    }

    private void writeHeld(Composition out) {
        new BatchWriting(this, out).write();
    }

    /** Every claim, those of dependents after their subscriber's own. */
    public Stream<Claim> claims() {
        return billingProviders.stream()
                .flatMap(provider -> provider.subscribers().stream())
                .flatMap(subscriber -> Stream.concat(
                        subscriber.claims().stream(),
                        subscriber.patients().stream().flatMap(patient -> patient.claims().stream())));
    }

    /** The same batch, each of its claims as the change leaves it. */
    public ClaimBatch withClaims(UnaryOperator<Claim> change) {
        List<BillingProvider> changed = billingProviders.stream()
                .map(provider -> provider.withClaims(change))
                .toList();
        return new ClaimBatch(beginning, submitter, receiver, changed, kept, origin);
    }

    /** The claim in which a segment stands, by its ordinal in the set (ST being 1), as a 999 names it. */
    public Optional<Claim> claimAt(int segment) {
        return claims().filter(claim -> claim.origin().position().segment() > 0
                        && claim.origin().position().segment() <= segment)
                .reduce((earlier, later) -> later)
                .filter(claim -> segment <= lastSegment(claim));
    }

    private static int lastSegment(Claim claim) {
        return claim.origin().position().segment() + claim.size() - 1;
    }
}
