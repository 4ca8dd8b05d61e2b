package org.claimwright.remittance.model;

import static org.claimwright.remittance.model.Cases.adjustment;
import static org.claimwright.remittance.model.Cases.line;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.claimwright.claims.BilledLine;
import org.claimwright.kernel.Money;
import org.junit.jupiter.api.Test;

/** Which of our lines a payer means. */
class LineMatchingTest {
    private static final BilledLine VISIT = line(1, "99213", "150.00");
    private static final BilledLine INJECTION = line(2, "96372", "60.00");

    @Test
    void the_number_we_gave_comes_before_the_code() {
        var matched = match(List.of(paid(1, "99999", "60.00", "25.00", "102")), List.of());

        assertEquals(INJECTION, matched.get(0).line());
    }

    @Test
    void without_a_number_code_and_charge_decide() {
        var matched = match(
                List.of(paid(1, "96372", "60.00", "25.00", ""), paid(2, "99213", "150.00", "80.00", "")), List.of());

        assertEquals(
                List.of(VISIT, INJECTION),
                matched.stream().map(LineDecision::line).toList());
        assertEquals(Money.of("80.00"), matched.get(0).paid());
    }

    @Test
    void a_line_that_fits_none_leaves_the_whole_claim_unmatched() {
        var decision = decision(List.of(paid(1, "97110", "40.00", "40.00", "")), List.of());

        assertTrue(LineMatching.match(List.of(VISIT, INJECTION), decision).isEmpty());
    }

    @Test
    void a_line_that_the_payer_split_comes_together() {
        var matched = match(
                List.of(paid(1, "99213", "100.00", "50.00", "101"), paid(2, "99213", "50.00", "30.00", "101")),
                List.of(adjustment(1, "CO-45 50.00"), adjustment(2, "PR-3 20.00")));

        assertEquals(1, matched.size());
        assertEquals(Money.of("80.00"), matched.get(0).paid());
        assertEquals(2, matched.get(0).adjustments().size());
    }

    @Test
    void an_adjustment_of_the_claim_lowers_what_its_lines_were_paid() {
        var matched = match(
                List.of(paid(1, "99213", "150.00", "80.00", "101"), paid(2, "96372", "60.00", "40.00", "102")),
                List.of(adjustment(1, "CO-45 70.00"), adjustment(2, "CO-45 20.00"), adjustment(0, "PR-1 100.00")));

        assertEquals(
                List.of(Money.ZERO, Money.of("20.00")),
                matched.stream().map(LineDecision::paid).toList());
        assertEquals("PR-1", matched.get(1).adjustments().get(1).code());
        assertEquals(Money.of("20.00"), matched.get(1).adjustments().get(1).amount());
    }

    @Test
    void a_decision_without_lines_is_poured_over_ours() {
        var matched = LineMatching.match(
                        List.of(VISIT, INJECTION),
                        new Advice.Claim(
                                claim("1", "210.00", "100.00"),
                                List.of(),
                                List.of(adjustment(0, "CO-45 70.00"), adjustment(0, "PR-1 40.00"))))
                .orElseThrow();

        assertEquals(
                List.of(Money.of("100.00"), Money.ZERO),
                matched.stream().map(LineDecision::paid).toList());
        for (var decided : matched) {
            var explained = Money.sum(decided.adjustments().stream()
                    .map(AdvisedAdjustment::amount)
                    .toList());
            assertEquals(decided.line().amount(), decided.paid().plus(explained));
        }
    }

    private static List<LineDecision> match(List<AdvisedLine> lines, List<AdvisedAdjustment> adjustments) {
        return LineMatching.match(List.of(VISIT, INJECTION), decision(lines, adjustments))
                .orElseThrow();
    }

    private static Advice.Claim decision(List<AdvisedLine> lines, List<AdvisedAdjustment> adjustments) {
        return new Advice.Claim(claim("1", "210.00", "105.00"), lines, adjustments);
    }

    private static AdvisedClaim claim(String status, String charge, String paid) {
        return new AdvisedClaim(
                "LF00000001",
                status,
                Money.of(charge),
                Money.of(paid),
                null,
                "12",
                "ICN1",
                "",
                "11",
                "1",
                "DOE",
                "JANE",
                "ABC123456",
                Cases.DAY,
                Cases.DAY,
                "",
                null,
                List.of(),
                14,
                "CLP",
                "CLP");
    }

    private static AdvisedLine paid(int number, String procedure, String charge, String paid, String control) {
        return new AdvisedLine(
                number,
                procedure,
                List.of(),
                procedure,
                List.of(),
                "",
                Money.of(charge),
                Money.of(paid),
                null,
                null,
                null,
                control,
                Cases.DAY,
                Cases.DAY,
                List.of(),
                15,
                "SVC");
    }
}
