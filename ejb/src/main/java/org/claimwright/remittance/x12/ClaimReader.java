package org.claimwright.remittance.x12;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimwright.edi.Segment;
import org.claimwright.edi.part.Decimals;
import org.claimwright.edi.part.Name;
import org.claimwright.edi.part.Party;
import org.claimwright.edi.part.QualifiedAmount;
import org.claimwright.edi.part.QualifiedDate;
import org.claimwright.edi.remittance835.ClaimPayment;
import org.claimwright.edi.remittance835.ServicePayment;
import org.claimwright.kernel.Finding;
import org.claimwright.kernel.Money;
import org.claimwright.remittance.model.Advice;
import org.claimwright.remittance.model.AdvisedAdjustment;
import org.claimwright.remittance.model.AdvisedClaim;
import org.claimwright.remittance.model.AdvisedLine;
import org.claimwright.remittance.model.ClaimDecision;
import org.claimwright.remittance.model.RemittanceCode;

/** Reads the decisions of one 835 (005010X221A1 loops 2100 and 2110). */
final class ClaimReader {
    private static final Set<String> GROUPS = Set.of("CO", "PR", "OA", "PI", "CR");
    private static final int FIELDS = 3;
    private static final int LAST_FIELD = 19;
    private static final Party NOBODY = Party.NONE;

    private final Places places;
    private final Amounts amounts;
    private final List<Finding> faults = new ArrayList<>();

    ClaimReader(Places places, Amounts amounts) {
        this.places = places;
        this.amounts = amounts;
    }

    List<Finding> faults() {
        return List.copyOf(faults);
    }

    Advice.Claim read(ClaimPayment claim) {
        var clp = head(claim.origin().segments(), "CLP");
        var adjustments = new ArrayList<>(
                adjustments(AdvisedAdjustment.WHOLE_CLAIM, claim.origin().segments()));
        var lines = new ArrayList<AdvisedLine>();
        for (var service : claim.services()) {
            lines.add(line(lines.size() + 1, service));
            adjustments.addAll(adjustments(lines.size(), service.origin().segments()));
        }
        var advised = advised(claim, clp);
        check(advised, clp);
        return new Advice.Claim(advised, lines, adjustments);
    }

    private void check(AdvisedClaim claim, Segment clp) {
        var decision = ClaimDecision.of(claim.statusCode());
        if (decision.isEmpty()) {
            faults.add(RemittanceCode.DECISION_UNKNOWN.finding(
                    places.named(clp), "CLP02 " + claim.statusCode() + " is not handled here yet"));
        }
        if (decision.filter(ClaimDecision::isInformation).isPresent()
                && !claim.paid().isZero()) {
            faults.add(RemittanceCode.INFORMATION_WITH_MONEY.finding(
                    places.named(clp), "CLP02 " + claim.statusCode() + " pays nothing, but CLP04 is " + claim.paid()));
        }
    }

    private AdvisedClaim advised(ClaimPayment claim, Segment clp) {
        var patient = claim.party("QC").orElse(NOBODY);
        var insured = claim.party("IL").orElse(patient);
        return new AdvisedClaim(
                claim.patientControlNumber(),
                claim.status(),
                amounts.required(clp, 3),
                amounts.required(clp, 4),
                amounts.optional(clp, 5),
                claim.claimFiling(),
                claim.payerClaimControlNumber(),
                claim.reference("F8").orElse(""),
                claim.facilityCode(),
                claim.frequency(),
                patient.name().last(),
                patient.name().first(),
                memberId(patient, insured),
                day(claim.dates(), "232"),
                day(claim.dates(), "233"),
                claim.party("TT").map(Party::name).map(Name::last).orElse(""),
                interest(claim, clp),
                claim.adjudications().stream()
                        .flatMap(said -> said.remarkCodes().stream())
                        .toList(),
                places.of(clp),
                places.text(clp),
                sourceText(claim));
    }

    private static String memberId(Party patient, Party insured) {
        return Stream.of(patient, insured)
                .map(party -> party.identifier().value())
                .filter(id -> !id.isEmpty())
                .findFirst()
                .orElse("");
    }

    private Money interest(ClaimPayment claim, Segment clp) {
        return QualifiedAmount.find(claim.amounts(), "I")
                .map(amount -> amounts.of(clp, 0, amount))
                .orElse(null);
    }

    private String sourceText(ClaimPayment claim) {
        return Stream.concat(
                        Stream.of(claim.origin()), claim.services().stream().map(ServicePayment::origin))
                .map(origin -> places.text(origin.segments()))
                .collect(Collectors.joining("\n"));
    }

    private AdvisedLine line(int number, ServicePayment service) {
        var svc = head(service.origin().segments(), "SVC");
        var billed = service.billedProcedure();
        return new AdvisedLine(
                number,
                service.procedure().code(),
                service.procedure().modifiers(),
                billed.code(),
                billed.modifiers(),
                service.revenueCode(),
                amounts.required(svc, 2),
                amounts.required(svc, 3),
                service.paidUnits(),
                service.submittedUnits(),
                amounts.of(svc, 0, service.allowed().orElse(null)),
                service.lineControlNumber().orElse(""),
                Optional.ofNullable(day(service.dates(), "472")).orElse(day(service.dates(), "150")),
                Optional.ofNullable(day(service.dates(), "472")).orElse(day(service.dates(), "151")),
                service.remarks().stream().map(ServicePayment.Remark::code).toList(),
                places.of(svc),
                places.text(svc));
    }

    /** Up to six triplets a CAS; a missing quantity leaves its place empty. */
    private List<AdvisedAdjustment> adjustments(int line, List<Segment> segments) {
        var all = new ArrayList<AdvisedAdjustment>();
        segments.stream().filter(segment -> segment.is("CAS")).forEach(cas -> {
            check(cas);
            for (int field = 2; field <= cas.size(); field += FIELDS) {
                all.add(new AdvisedAdjustment(
                        line,
                        all.size() + 1,
                        cas.element(1),
                        cas.element(field),
                        amounts.required(cas, field + 1),
                        quantity(cas, field + 2),
                        places.of(cas),
                        places.text(cas)));
            }
        });
        return all;
    }

    private void check(Segment cas) {
        if (!GROUPS.contains(cas.element(1))) {
            faults.add(RemittanceCode.GROUP_UNKNOWN.finding(
                    places.named(cas), "CAS01 " + cas.element(1) + " says nothing of who bears the amount"));
        }
        if (cas.size() > LAST_FIELD) {
            faults.add(RemittanceCode.UNREADABLE.finding(places.named(cas), "CAS holds more than six adjustments"));
        }
    }

    private static BigDecimal quantity(Segment cas, int element) {
        return Decimals.parse(cas.element(element)).orElse(null);
    }

    private static LocalDate day(List<QualifiedDate> dates, String qualifier) {
        return QualifiedDate.find(dates, qualifier).map(QualifiedDate::from).orElse(null);
    }

    private static Segment head(List<Segment> segments, String id) {
        return segments.stream().filter(segment -> segment.is(id)).findFirst().orElse(Segment.of(id));
    }
}
