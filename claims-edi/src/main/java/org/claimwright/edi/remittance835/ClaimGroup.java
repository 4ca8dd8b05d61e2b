package org.claimwright.edi.remittance835;

import java.util.List;
import java.util.Optional;
import org.claimwright.edi.Composition;
import org.claimwright.edi.Segment;
import org.claimwright.edi.guide.Loop;
import org.claimwright.edi.part.Findings;
import org.claimwright.edi.part.LoopReader;
import org.claimwright.edi.part.Origin;

/** Claims the payer put together (2000), with their sums where it states them (TS3, and TS2 of inpatient claims). */
public record ClaimGroup(
        String number,
        Optional<ProviderSummary> summary,
        Optional<InpatientSummary> inpatientSummary,
        List<ClaimPayment> claims,
        List<Segment> kept,
        Origin origin) {
    static final String LOOP = "2000";

    public ClaimGroup {
        claims = List.copyOf(claims);
        kept = List.copyOf(kept);
    }

    public static ClaimGroup of(int number, List<ClaimPayment> claims) {
        return new ClaimGroup(
                String.valueOf(number), Optional.empty(), Optional.empty(), claims, List.of(), Origin.NONE);
    }

    static ClaimGroup read(Loop loop, Findings findings) {
        LoopReader reader = new LoopReader(loop, findings);
        Segment lx = reader.take("LX");
        return new ClaimGroup(
                lx.element(1),
                reader.takeOne("TS3", ProviderSummary::read, ProviderSummary::write),
                reader.takeOne("TS2", InpatientSummary::read, InpatientSummary::write),
                reader.within(ClaimPayment::read, ClaimPayment.LOOP),
                reader.rest(),
                reader.origin());
    }

    void write(Composition out) {
        RemittanceGuide.writer(LOOP, out)
                .add(this, ClaimGroup::writeNumber)
                .add(summary, ProviderSummary::write)
                .add(inpatientSummary, InpatientSummary::write)
                .kept(kept)
                .end(origin);
        claims.forEach(claim -> claim.write(out));
    }

    private void writeNumber(Composition out) {
        out.segment("LX").element(number);
    }
}
