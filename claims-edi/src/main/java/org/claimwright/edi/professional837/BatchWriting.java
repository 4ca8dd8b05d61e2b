package org.claimwright.edi.professional837;

import org.claimwright.edi.Composition;
import org.claimwright.edi.guide.GuideTable;
import org.claimwright.edi.part.Beginning;
import org.claimwright.edi.part.Currency;
import org.claimwright.edi.part.Hierarchy;
import org.claimwright.edi.part.Hierarchy.Children;
import org.claimwright.edi.part.Hierarchy.Level;
import org.claimwright.edi.part.LoopWriter;
import org.claimwright.edi.part.Party;

/** Writes a batch level by level, numbering the levels on the way. */
final class BatchWriting {
    private static final int TOP = 0;

    private final ClaimBatch batch;
    private final Composition out;
    private final Hierarchy hierarchy = new Hierarchy();

    BatchWriting(ClaimBatch batch, Composition out) {
        this.batch = batch;
        this.out = out;
    }

    void write() {
        writer(GuideTable.ROOT)
                .add(batch.beginning(), Beginning::write)
                .kept(batch.kept())
                .end(batch.origin());
        write(batch.submitter(), "1000A");
        write(batch.receiver(), "1000B");
        for (BillingProvider provider : batch.billingProviders()) {
            write(provider);
        }
    }

    private LoopWriter writer(String loop) {
        return ProfessionalGuide.writer(loop, out);
    }

    private void write(Party party, String loop) {
        party.write(ProfessionalGuide.GUIDE, loop, out);
    }

    private void write(BillingProvider provider) {
        Level level = hierarchy.next(TOP, "20", Children.SOME);
        writer(BillingProvider.LOOP)
                .add(level, Level::write)
                .add(provider.taxonomy(), BillingProvider::writeSpecialty)
                .add(provider.currency(), Currency::write)
                .kept(provider.kept())
                .end(provider.origin());
        write(provider.party(), "2010AA");
        write(provider.payToAddress(), "2010AB");
        write(provider.payToPlan(), "2010AC");
        for (Subscriber subscriber : provider.subscribers()) {
            write(subscriber, level.number());
        }
    }

    private void write(Subscriber subscriber, int parent) {
        Level level =
                hierarchy.next(parent, "22", Children.of(!subscriber.patients().isEmpty()));
        writer(Subscriber.LOOP)
                .add(level, Level::write)
                .add(subscriber.coverage(), Coverage::write)
                .add(subscriber.information(), PatientInformation::write)
                .kept(subscriber.kept())
                .end(subscriber.origin());
        write(subscriber.party(), "2010BA");
        write(subscriber.payer(), "2010BB");
        for (Claim claim : subscriber.claims()) {
            claim.write(out);
        }
        for (Patient patient : subscriber.patients()) {
            write(patient, level.number());
        }
    }

    private void write(Patient patient, int parent) {
        writer(Patient.LOOP)
                .add(hierarchy.next(parent, "23", Children.NONE), Level::write)
                .add(patient.information(), PatientInformation::write)
                .kept(patient.kept())
                .end(patient.origin());
        write(patient.party(), "2010CA");
        for (Claim claim : patient.claims()) {
            claim.write(out);
        }
    }
}
