package org.claimwright.edi.remittance835;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimwright.edi.Composition;
import org.claimwright.edi.FindingCode;
import org.claimwright.edi.Segment;
import org.claimwright.edi.SetBody;
import org.claimwright.edi.TransactionSet;
import org.claimwright.edi.guide.GuideTable;
import org.claimwright.edi.guide.GuidedSet;
import org.claimwright.edi.part.Currency;
import org.claimwright.edi.part.Dates;
import org.claimwright.edi.part.Decimals;
import org.claimwright.edi.part.Findings;
import org.claimwright.edi.part.LoopReader;
import org.claimwright.edi.part.Origin;
import org.claimwright.edi.part.QualifiedDate;
import org.claimwright.edi.part.Reading;
import org.claimwright.edi.part.Reference;
import org.claimwright.edi.part.SetWriting;
import org.claimwright.edi.part.Trace;

/**
 * One payment to one payee and the decisions it pays for: one 835.
 *
 * @param trace the check or transfer number, which the bank's side repeats
 * @param currency where it is not the dollar
 * @param references EV the receiver, F2 the payer's version
 * @param dates 405 produced on
 */
public record RemittanceAdvice(
        Payment payment,
        Trace trace,
        Optional<Currency> currency,
        List<Reference> references,
        List<QualifiedDate> dates,
        PaymentParty payer,
        PaymentParty payee,
        List<ClaimGroup> groups,
        List<ProviderAdjustments> providerAdjustments,
        List<Segment> kept,
        Origin origin)
        implements SetBody {
    public RemittanceAdvice {
        references = List.copyOf(references);
        dates = List.copyOf(dates);
        groups = List.copyOf(groups);
        providerAdjustments = List.copyOf(providerAdjustments);
        kept = List.copyOf(kept);
    }

    /** Reads a set as 835. Whether it balances is among the findings; how, is asked of {@link Balance}. */
    public static Reading<RemittanceAdvice> read(TransactionSet set) {
        GuidedSet guided = GuidedSet.read(set, RemittanceGuide.GUIDE);
        Findings findings = new Findings(guided.findings());
        LoopReader reader = new LoopReader(guided.root(), findings);
        RemittanceAdvice advice = new RemittanceAdvice(
                Payment.read(reader),
                reader.takeOne("TRN", Trace::read, Trace::write).orElse(Trace.NONE),
                Currency.read(reader),
                reader.references(),
                reader.singleDates(),
                PaymentParty.read(guided.root(), PaymentParty.PAYER_LOOP, findings),
                PaymentParty.read(guided.root(), PaymentParty.PAYEE_LOOP, findings),
                reader.within(ClaimGroup::read, ClaimGroup.LOOP),
                providerAdjustments(reader),
                reader.rest(),
                reader.origin(set));
        Balance.report(guided.root(), findings);
        return new Reading<>(advice, findings.all());
    }

    private static List<ProviderAdjustments> providerAdjustments(LoopReader reader) {
        for (Segment segment : reader.loop().segments()) {
            if (segment.is("PLB")) {
                checkProviderAdjustment(reader, segment);
            }
        }
        return reader.takeAll("PLB", ProviderAdjustments::read, ProviderAdjustments::write);
    }

    private static void checkProviderAdjustment(LoopReader reader, Segment plb) {
        reader.required(plb, 1);
        if (Dates.parse(plb.element(2)).isEmpty()) {
            reader.report(FindingCode.DATE_INVALID, plb, 2, 0);
        }
        for (int i = 4; i <= Math.max(plb.size(), 4); i += 2) {
            if (Decimals.parse(plb.element(i)).isEmpty()) {
                reader.report(FindingCode.AMOUNT_INVALID, plb, i, 0);
            }
        }
    }

    public Stream<ClaimPayment> claims() {
        return groups.stream().flatMap(group -> group.claims().stream());
    }

    /** When the payer produced it (DTM 405). */
    public Optional<QualifiedDate> productionDate() {
        return QualifiedDate.find(dates, "405");
    }

    /** What stands between ST and SE. */
    @Override
    public void write(Composition out) {
        SetWriting.write(this, origin, set -> read(set).value(), RemittanceAdvice::writeHeld, out);
    }

    private void writeHeld(Composition out) {
        List<Segment> own = RemittanceGuide.writer(GuideTable.ROOT, new Composition())
                .add(payment, Payment::write)
                .add(trace, Trace::write)
                .add(currency, Currency::write)
                .references(references)
                .singleDates(dates)
                .kept(kept)
                .each(providerAdjustments, ProviderAdjustments::write)
                .end(origin)
                .segments();
        own.stream().filter(segment -> !segment.is("PLB")).forEach(out::add);
        payer.write(PaymentParty.PAYER_LOOP, out);
        payee.write(PaymentParty.PAYEE_LOOP, out);
        groups.forEach(group -> group.write(out));
        own.stream().filter(segment -> segment.is("PLB")).forEach(out::add);
    }
}
