package org.claimwright.remittance.x12;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.claimwright.edi.FindingCode;
import org.claimwright.edi.Interchange;
import org.claimwright.edi.Segment;
import org.claimwright.edi.TransactionSet;
import org.claimwright.edi.X12File;
import org.claimwright.edi.part.Identifier;
import org.claimwright.edi.part.QualifiedDate;
import org.claimwright.edi.part.Reading;
import org.claimwright.edi.remittance835.Balance;
import org.claimwright.edi.remittance835.PaymentParty;
import org.claimwright.edi.remittance835.RemittanceAdvice;
import org.claimwright.kernel.Finding;
import org.claimwright.remittance.model.Advice;
import org.claimwright.remittance.model.AdvisedPayment;
import org.claimwright.remittance.model.AdvisedProviderAdjustment;
import org.claimwright.remittance.model.ProviderAdjustmentReason;
import org.claimwright.remittance.model.RemittanceCode;

/** Reads one 835 (005010X221A1) into our own words, each amount with its segment, and says whether it may be posted. */
public final class Advice835 {
    private static final Set<String> WITH_MONEY = Set.of("BPR", "CLP", "SVC", "CAS", "PLB");
    private static final String CREDIT = "C";

    private final TransactionSet set;
    private final Reading<RemittanceAdvice> reading;
    private final Places places;
    private final Amounts amounts;

    private Advice835(Interchange interchange, TransactionSet set, long firstSegment) {
        this.set = set;
        this.reading = RemittanceAdvice.read(set);
        this.places = new Places(firstSegment, interchange.separators());
        this.amounts = new Amounts(places);
    }

    /**
     * @param content an interchange with one set
     * @param firstSegment where its ST stands in the file it came in
     */
    public static Optional<Advice> read(byte[] content, long firstSegment) {
        return X12File.read(new ByteArrayInputStream(content)).interchanges().stream()
                .flatMap(interchange ->
                        interchange.sets().stream().map(set -> new Advice835(interchange, set, firstSegment).advice()))
                .findFirst();
    }

    private Advice advice() {
        var advice = reading.value();
        var payment = payment(advice);
        var claimReader = new ClaimReader(places, amounts);
        var claims = advice.claims().map(claimReader::read).toList();
        var adjustments = providerAdjustments(advice);
        var proof = new ProofReader(places, byPosition());
        var balance = Balance.of(set);
        var faults = new ArrayList<Finding>(proof.faults(balance));
        faults.addAll(unreadable());
        faults.addAll(amounts.faults());
        faults.addAll(claimReader.faults());
        faults.addAll(ofPayment(payment));
        adjustments.stream()
                .filter(each -> ProviderAdjustmentReason.of(each.reason()).isEmpty())
                .forEach(each -> faults.add(RemittanceCode.PROVIDER_ADJUSTMENT_UNKNOWN.finding(
                        "segment " + each.segment(), "PLB reason " + each.reason() + " is not handled here yet")));
        return new Advice(payment, claims, adjustments, proof.terms(balance), faults);
    }

    private AdvisedPayment payment(RemittanceAdvice advice) {
        var bpr = own("BPR");
        var trn = own("TRN");
        var payee = advice.payee();
        return new AdvisedPayment(
                bpr.element(1),
                amounts.required(bpr, 2),
                bpr.element(4),
                advice.payment().date(),
                trn.element(2),
                trn.element(3),
                advice.productionDate().map(QualifiedDate::from).orElse(null),
                advice.payer().name(),
                payerIdentifier(advice.payer()),
                payee.name(),
                Payee.npi(payee.identifier()),
                Payee.taxId(payee.identifier(), payee.reference("TJ")),
                places.of(bpr),
                places.text(bpr),
                places.of(trn),
                places.text(trn));
    }

    private static String payerIdentifier(PaymentParty payer) {
        return Optional.of(payer.identifier())
                .map(Identifier::value)
                .filter(value -> !value.isEmpty())
                .or(() -> payer.reference("2U"))
                .orElse("");
    }

    /** How a payee is named (005010X221A1 1000B N103, N104, REF TJ). */
    private static final class Payee {
        static String npi(Identifier identifier) {
            return identifier.qualifier().equals("XX") ? identifier.value() : "";
        }

        static String taxId(Identifier identifier, Optional<String> reference) {
            return identifier.qualifier().equals("FI") ? identifier.value() : reference.orElse("");
        }
    }

    private List<AdvisedProviderAdjustment> providerAdjustments(RemittanceAdvice advice) {
        var all = new ArrayList<AdvisedProviderAdjustment>();
        advice.origin().segments().stream().filter(segment -> segment.is("PLB")).forEach(plb -> {
            for (int pair = 3; pair <= plb.size(); pair += 2) {
                all.add(new AdvisedProviderAdjustment(
                        all.size() + 1,
                        plb.element(1),
                        plb.component(pair, 1),
                        plb.component(pair, 2),
                        amounts.required(plb, pair + 1),
                        places.of(plb),
                        places.text(plb)));
            }
        });
        return all;
    }

    private List<Finding> ofPayment(AdvisedPayment payment) {
        var faults = new ArrayList<Finding>();
        var bpr = own("BPR");
        if (!bpr.element(3).equals(CREDIT) || payment.amount().isNegative()) {
            faults.add(RemittanceCode.NOT_A_CREDIT.finding(
                    places.named(bpr), "BPR02 is " + bpr.element(2) + " and BPR03 is " + bpr.element(3)));
        }
        if (payment.traceNumber().isBlank()) {
            faults.add(RemittanceCode.TRACE_MISSING.finding(places.named(bpr), "TRN02 is empty"));
        }
        return faults;
    }

    /** A segment with money that found no place, so that no sum took part of it. */
    private List<Finding> unreadable() {
        var bySegment = byPosition();
        return reading.findings().stream()
                .filter(finding -> finding.code() == FindingCode.SEGMENT_UNEXPECTED)
                .map(finding -> bySegment.get(finding.position().segment()))
                .filter(segment -> segment != null && WITH_MONEY.contains(segment.id()))
                .map(segment -> RemittanceCode.UNREADABLE.finding(
                        places.named(segment), segment.id() + " stands where it does not belong"))
                .toList();
    }

    private Segment own(String id) {
        return reading.value().origin().segments().stream()
                .filter(segment -> segment.is(id))
                .findFirst()
                .orElse(Segment.of(id));
    }

    private Map<Integer, Segment> byPosition() {
        return set.segments().stream()
                .collect(Collectors.toMap(segment -> segment.position().segment(), Function.identity(), (a, b) -> a));
    }
}
