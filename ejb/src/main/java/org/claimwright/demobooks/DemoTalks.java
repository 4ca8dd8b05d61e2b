package org.claimwright.demobooks;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.claimwright.kernel.BusinessClock;
import org.claimwright.kernel.Money;
import org.claimwright.negotiation.Actor;
import org.claimwright.negotiation.CaseForm;
import org.claimwright.negotiation.CaseId;
import org.claimwright.negotiation.NegotiationLog;
import org.claimwright.negotiation.Negotiations;
import org.claimwright.negotiation.OfferForm;
import org.claimwright.negotiation.Opening;
import org.claimwright.negotiation.Side;
import org.claimwright.negotiation.UnderpaymentReview;
import org.claimwright.negotiation.UnderpaymentView;
import org.claimwright.people.Role;

/**
 * Talks with payers about what they paid short, as a supervisor would: once a month some claims of one payer, all of it asked for, a
 * little less heard. Most end in an agreement; some stay open for the user of the demo.
 */
@Dependent
class DemoTalks {
    private static final Actor SUPERVISOR = new Actor("Marcus Oyelaran", Role.SUPERVISOR);
    private static final int CLAIMS_OF_A_CASE = 5;
    private static final int DAYS_TO_ANSWER = 30;
    private static final int STAYS_OPEN_EVERY = 4;
    private static final int IS_ANSWERED_EVERY = 12;
    private static final BigDecimal WHAT_THE_PAYER_OFFERS = new BigDecimal("0.97");
    private static final BigDecimal TOO_LITTLE = new BigDecimal("0.90");

    @Inject
    private UnderpaymentReview review;

    @Inject
    private Negotiations negotiations;

    @Inject
    private NegotiationLog log;

    @Inject
    private BusinessClock clock;

    void talk(DemoPractice practice, int month) {
        var claims = claims();
        if (claims.isEmpty()) {
            return;
        }
        var today = clock.today(practice.timeZone());
        var terms =
                new CaseForm(SUPERVISOR.name(), "Provider relations", "5550200140", "", today.plusDays(DAYS_TO_ANSWER));
        var chosen = claims.stream().map(UnderpaymentView::id).toList();
        if (negotiations.open(chosen, terms, SUPERVISOR) instanceof Opening.Opened opened) {
            offer(opened.id(), Side.US, expected(claims), today);
            if (month % STAYS_OPEN_EVERY != 0) {
                agree(opened.id(), claims, today);
            } else if (month % IS_ANSWERED_EVERY == 0) {
                offer(opened.id(), Side.PAYER, expected(claims).times(TOO_LITTLE, RoundingMode.UP), today);
            }
        }
    }

    /** Of the payer that is short most often. */
    private List<UnderpaymentView> claims() {
        return review.open().stream().collect(Collectors.groupingBy(UnderpaymentView::payer)).values().stream()
                .max(Comparator.comparing((List<UnderpaymentView> ofPayer) -> ofPayer.size())
                        .thenComparing(ofPayer -> -ofPayer.get(0).payer().value()))
                .orElse(List.of())
                .stream()
                .sorted(Comparator.comparing(view -> view.id().value()))
                .limit(CLAIMS_OF_A_CASE)
                .toList();
    }

    private void agree(CaseId id, List<UnderpaymentView> claims, LocalDate today) {
        offer(id, Side.PAYER, expected(claims).times(WHAT_THE_PAYER_OFFERS, RoundingMode.UP), today);
        var offers = log.theCase(id).offers();
        negotiations.agree(id, offers.get(offers.size() - 1).id(), SUPERVISOR);
    }

    private void offer(CaseId id, Side by, Money total, LocalDate today) {
        negotiations.offer(id, new OfferForm(by, today, total.toString(), Map.of(), "", ""), SUPERVISOR);
    }

    private static Money expected(List<UnderpaymentView> claims) {
        return Money.sum(claims.stream()
                .flatMap(claim -> claim.lines().stream())
                .map(UnderpaymentView.Line::expected)
                .toList());
    }
}
