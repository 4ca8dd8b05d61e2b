package org.claimwright.patientbilling;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.claimwright.charges.ChargeView;
import org.claimwright.ledger.Balances;
import org.claimwright.ledger.Dimensions;
import org.claimwright.ledger.Entry;
import org.claimwright.ledger.PatientLines.Line;
import org.claimwright.patientbilling.AccountView.Event;
import org.claimwright.patientbilling.AccountView.Move;
import org.claimwright.patientbilling.AccountView.Origin;
import org.claimwright.patientbilling.AccountView.OriginKind;
import org.claimwright.remittance.PaidClaimDetail.Adjustment;
import org.claimwright.remittance.PayerDecision;
import org.claimwright.remittance.RemittanceView.Source;

/** Tells what moved a charge's money, entry by entry, each with where it comes from. */
@Dependent
class AccountEvents {
    private static final String CHARGE = "CHARGE";
    private static final String CLAIM_RELEASE = "CLAIM_RELEASE";

    @Inject
    private Balances balances;

    private Map<Integer, String> names;

    List<Event> of(ChargeView charge, List<Line> lines, Map<Entry.Source, PayerDecision> behind) {
        var byEntry = new LinkedHashMap<Long, List<Line>>();
        lines.forEach(line ->
                byEntry.computeIfAbsent(line.entry(), none -> new ArrayList<>()).add(line));
        return byEntry.values().stream()
                .map(entry -> event(charge, entry, behind.get(entry.get(0).cause())))
                .toList();
    }

    private Event event(ChargeView charge, List<Line> entry, PayerDecision decision) {
        var first = entry.get(0);
        var words = decision == null ? words(first) : decision.payerName() + ": " + decision.decision();
        return new Event(
                first.date(),
                first.undoes() == null ? words : "Undone: " + words,
                first.undone(),
                entry.stream().map(this::move).toList(),
                origin(charge, entry, decision),
                decision == null ? List.of() : segments(charge, decision));
    }

    private static String words(Line line) {
        return switch (line.cause().type()) {
            case CHARGE -> "Charged";
            case CLAIM_RELEASE -> "Billed to insurance";
            case PatientBook.PAYMENT -> "Patient paid";
            case PatientBook.PREPAYMENT_USED -> "Paid from prepayment";
            case PatientBook.SELF_PAY -> "Billed to the patient";
            case PatientBook.PLAN -> "Moved to a payment plan";
            case PatientBook.PLAN_ENDED -> "Moved back from the payment plan";
            default -> line.cause().type();
        };
    }

    private Move move(Line line) {
        if (names == null) {
            names = balances.accountNames();
        }
        return new Move(line.account(), names.getOrDefault(line.account(), ""), line.amount());
    }

    private static Origin origin(ChargeView charge, List<Line> entry, PayerDecision decision) {
        if (decision != null) {
            return SharesExplained.origin(decision);
        }
        var cause = entry.get(0).cause();
        return switch (cause.type()) {
            case CLAIM_RELEASE -> Origin.of(OriginKind.CLAIM, claim(entry));
            case PatientBook.PAYMENT -> Origin.of(OriginKind.RECEIPT, Long.parseLong(cause.key()));
            case PatientBook.PREPAYMENT_USED -> Origin.of(OriginKind.PREPAYMENT, Long.parseLong(cause.key()));
            case PatientBook.SELF_PAY ->
                Origin.of(OriginKind.PATIENT_BILLED, charge.encounter().value());
            case PatientBook.PLAN, PatientBook.PLAN_ENDED ->
                Origin.of(OriginKind.PLAN, Long.parseLong(cause.key().split(" ")[0]));
            default -> Origin.of(OriginKind.VISIT, charge.encounter().value());
        };
    }

    private static long claim(List<Line> entry) {
        return entry.stream()
                .map(Line::dimensions)
                .map(Dimensions::claim)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(0L);
    }

    private static List<Source> segments(ChargeView charge, PayerDecision decision) {
        var segments = new ArrayList<Source>();
        segments.add(decision.segment());
        decision.on(charge.id().value()).ifPresent(service -> {
            segments.addAll(service.segments());
            service.adjustments().stream()
                    .map(AccountEvents::segment)
                    .distinct()
                    .forEach(segments::add);
        });
        return List.copyOf(segments);
    }

    private static Source segment(Adjustment adjustment) {
        return new Source(adjustment.segment(), adjustment.segmentText());
    }
}
