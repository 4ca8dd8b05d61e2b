package org.claimwright.edi.professional837;

import java.util.ArrayList;
import java.util.List;
import org.claimwright.edi.Segment;
import org.claimwright.edi.guide.GuideTable;
import org.claimwright.edi.part.Currency;
import org.claimwright.edi.part.Hierarchy;
import org.claimwright.edi.part.Hierarchy.Children;
import org.claimwright.edi.part.Hierarchy.Level;
import org.claimwright.edi.part.Party;

/** Writes a batch level by level, numbering the levels on the way. */
final class BatchWriting {
    private static final int TOP = 0;

    private final ClaimBatch batch;
    private final Hierarchy hierarchy = new Hierarchy();
    private final List<Segment> segments = new ArrayList<>();

    BatchWriting(ClaimBatch batch) {
        this.batch = batch;
    }

    List<Segment> segments() {
        ProfessionalGuide.writer(GuideTable.ROOT, segments)
                .add(batch.beginning().segment())
                .addAll(batch.kept())
                .segments(batch.origin());
        write(batch.submitter(), "1000A");
        write(batch.receiver(), "1000B");
        batch.billingProviders().forEach(this::write);
        return segments;
    }

    private void write(Party party, String loop) {
        party.write(ProfessionalGuide.GUIDE, loop, segments);
    }

    private void write(BillingProvider provider) {
        Level level = hierarchy.next(TOP, "20", Children.SOME);
        ProfessionalGuide.writer(BillingProvider.LOOP, segments)
                .add(level.segment())
                .add(BillingProvider.specialty(provider.taxonomy()))
                .addAll(provider.currency().map(Currency::segment).stream().toList())
                .addAll(provider.kept())
                .segments(provider.origin());
        write(provider.party(), "2010AA");
        write(provider.payToAddress(), "2010AB");
        write(provider.payToPlan(), "2010AC");
        provider.subscribers().forEach(subscriber -> write(subscriber, level.number()));
    }

    private void write(Subscriber subscriber, int parent) {
        Level level =
                hierarchy.next(parent, "22", Children.of(!subscriber.patients().isEmpty()));
        ProfessionalGuide.writer(Subscriber.LOOP, segments)
                .add(level.segment())
                .add(subscriber.coverage().segment())
                .add(subscriber.information().segment())
                .addAll(subscriber.kept())
                .segments(subscriber.origin());
        write(subscriber.party(), "2010BA");
        write(subscriber.payer(), "2010BB");
        subscriber.claims().forEach(claim -> claim.write(segments));
        subscriber.patients().forEach(patient -> write(patient, level.number()));
    }

    private void write(Patient patient, int parent) {
        ProfessionalGuide.writer(Patient.LOOP, segments)
                .add(hierarchy.next(parent, "23", Children.NONE).segment())
                .add(patient.information().segment())
                .addAll(patient.kept())
                .segments(patient.origin());
        write(patient.party(), "2010CA");
        patient.claims().forEach(claim -> claim.write(segments));
    }
}
