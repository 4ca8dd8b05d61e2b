package org.claimwright.patientbilling;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.claimwright.kernel.Money;
import org.claimwright.ledger.Account;
import org.claimwright.ledger.Entry;
import org.claimwright.ledger.PatientLines.Line;
import org.claimwright.patientbilling.AccountView.Origin;
import org.claimwright.patientbilling.AccountView.OriginKind;
import org.claimwright.patientbilling.AccountView.Why;
import org.claimwright.remittance.PaidClaimDetail.Adjustment;
import org.claimwright.remittance.PayerDecision;
import org.claimwright.remittance.RemittanceView.Source;

/** Says of each amount that became the patient's why it did, down to the payer's own segment. */
@Dependent
class SharesExplained {
    private static final String PATIENT_GROUP = "PR-";

    @Inject
    private BillingRules rules;

    /** What was taken back by the payer is left out together with what took it back. */
    List<Why> why(long charge, List<Line> lines, Map<Entry.Source, PayerDecision> behind) {
        var reasons = new ArrayList<Why>();
        lines.stream()
                .filter(line -> line.stands() && line.isOf(Account.PATIENT_RECEIVABLE))
                .flatMap(line -> reasons(charge, line, behind).stream())
                .forEach(why -> add(reasons, why));
        return List.copyOf(reasons);
    }

    private static void add(List<Why> reasons, Why why) {
        var opposite = reasons.stream()
                .filter(earlier -> earlier.code().equals(why.code())
                        && earlier.amount().equals(why.amount().negated()))
                .findFirst();
        if (opposite.isPresent()) {
            reasons.remove(opposite.get());
        } else {
            reasons.add(why);
        }
    }

    private List<Why> reasons(long charge, Line line, Map<Entry.Source, PayerDecision> behind) {
        var decision = behind.get(line.cause());
        if (decision != null) {
            return ofDecision(charge, line, decision);
        }
        return line.cause().type().equals(PatientBook.SELF_PAY) ? List.of(selfPay(line)) : List.of();
    }

    private Why selfPay(Line line) {
        var reason = rules.reasons().selfPay(line.date());
        return new Why("", reason.briefly(), reason.words(), line.amount(), null, null);
    }

    /** A segment each, when the payer's own amounts are what was posted; else all of them together, with what was posted. */
    private List<Why> ofDecision(long charge, Line line, PayerDecision decision) {
        var shares = decision.on(charge).map(PayerDecision.Service::adjustments).orElse(List.of()).stream()
                .filter(adjustment -> adjustment.code().startsWith(PATIENT_GROUP))
                .toList();
        var exact = Money.sum(shares.stream().map(Adjustment::amount).toList()).equals(line.amount());
        if (exact) {
            return shares.stream()
                    .map(share -> why(line, decision, share, share.amount()))
                    .toList();
        }
        return shares.isEmpty()
                ? List.of(unsaid(line, decision))
                : List.of(why(line, decision, shares.get(0), line.amount()));
    }

    private Why why(Line line, PayerDecision decision, Adjustment share, Money amount) {
        var reason = rules.reasons().of(share.code(), line.date());
        return new Why(
                share.code(),
                reason.briefly(),
                reason.words(),
                amount,
                origin(decision),
                new Source(share.segment(), share.segmentText()));
    }

    private Why unsaid(Line line, PayerDecision decision) {
        var reason = rules.reasons().of("PR-", line.date());
        return new Why("", reason.briefly(), reason.words(), line.amount(), origin(decision), decision.segment());
    }

    static Origin origin(PayerDecision decision) {
        return new Origin(OriginKind.DECISION, decision.remittance().value(), decision.position(), decision.fileId());
    }
}
