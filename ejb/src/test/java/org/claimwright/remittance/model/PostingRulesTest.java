package org.claimwright.remittance.model;

import static org.claimwright.ledger.Account.CONTRACTUAL_ADJUSTMENTS;
import static org.claimwright.ledger.Account.INTEREST_INCOME;
import static org.claimwright.ledger.Account.PATIENT_RECEIVABLE;
import static org.claimwright.ledger.Account.PAYER_FORWARD_BALANCE;
import static org.claimwright.ledger.Account.PAYER_RECOUPMENT_PAYABLE;
import static org.claimwright.ledger.Account.PRIMARY_PAYER_RECEIVABLE;
import static org.claimwright.ledger.Account.REMITTANCES_IN_TRANSIT;
import static org.claimwright.ledger.Account.REMITTANCE_CLEARING;
import static org.claimwright.ledger.Account.SECONDARY_PAYER_RECEIVABLE;
import static org.claimwright.ledger.Account.SEQUESTRATION;
import static org.claimwright.ledger.Account.TAKEBACKS_UNEXPLAINED;
import static org.claimwright.ledger.Account.UNAPPLIED_PAYER;
import static org.claimwright.remittance.model.Cases.byAccount;
import static org.claimwright.remittance.model.Cases.decided;
import static org.claimwright.remittance.model.Cases.decidedAs;
import static org.claimwright.remittance.model.Cases.line;
import static org.claimwright.remittance.model.Cases.primary;
import static org.claimwright.remittance.model.ProviderAdjustmentReason.FORWARD_BALANCE;
import static org.claimwright.remittance.model.ProviderAdjustmentReason.INTEREST;
import static org.claimwright.remittance.model.ProviderAdjustmentReason.OVERPAYMENT_RECOVERY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.claimwright.kernel.Money;
import org.claimwright.ledger.Dimensions;
import org.claimwright.remittance.model.PostingCase.NextParty;
import org.junit.jupiter.api.Test;

/** Each row of the table of events, and both signs of each. */
class PostingRulesTest {
    private static final Dimensions REMITTANCE = new Dimensions(null, 3L, null, null, 9L);

    private final PostingRules rules = new PostingRules(PostingMap.load());

    @Test
    void the_payment_is_in_transit_and_waits_to_be_explained() {
        assertEquals(
                Map.of(REMITTANCES_IN_TRANSIT, "157.00", REMITTANCE_CLEARING, "-157.00"),
                byAccount(PostingRules.payment(Money.of("157.00"), REMITTANCE)));
        assertEquals(List.of(), PostingRules.payment(Money.ZERO, REMITTANCE));
    }

    @Test
    void a_paid_line_leaves_discount_and_patients_share() {
        var posted = rules.post(primary(decided(line(1, "99213", "150.00"), "80.00", "CO-45 45.00", "PR-3 25.00")));

        assertEquals(
                Map.of(
                        REMITTANCE_CLEARING, "80.00",
                        CONTRACTUAL_ADJUSTMENTS, "45.00",
                        PATIENT_RECEIVABLE, "25.00",
                        PRIMARY_PAYER_RECEIVABLE, "-150.00"),
                byAccount(posted.lines()));
        assertEquals(Money.of("45.00"), posted.contractual());
        assertEquals(Money.of("25.00"), posted.patientShare());
        assertEquals(Money.ZERO, posted.denied());
        assertTrue(posted.lines().stream()
                .allMatch(each ->
                        each.dimensions().charge() == 101L && each.dimensions().remittance() == Cases.REMITTANCE));
    }

    @Test
    void negative_amounts_move_the_other_way() {
        var posted = rules.post(primary(decided(line(1, "99213", "150.00"), "-80.00", "CO-45 -45.00", "PR-3 -25.00")));

        assertEquals(
                Map.of(
                        REMITTANCE_CLEARING, "-80.00",
                        CONTRACTUAL_ADJUSTMENTS, "-45.00",
                        PATIENT_RECEIVABLE, "-25.00",
                        PRIMARY_PAYER_RECEIVABLE, "150.00"),
                byAccount(posted.lines()));
    }

    @Test
    void sequestration_has_an_account_of_its_own() {
        var posted = rules.post(primary(decided(line(1, "99213", "100.00"), "78.40", "CO-253 1.60", "PR-2 20.00")));

        assertEquals("1.60", byAccount(posted.lines()).get(SEQUESTRATION));
    }

    @Test
    void a_denial_writes_nothing_off_and_stays_with_the_payer() {
        var posted = rules.post(primary(decided(line(1, "99212", "90.00"), "0.00", "CO-197 90.00")));

        assertEquals(List.of(), posted.lines());
        assertEquals(Money.of("90.00"), posted.denied());
        assertEquals("CO-197", posted.denials().get(0).code());
        assertEquals(60, posted.denials().get(0).days());
    }

    @Test
    void a_reason_that_no_contract_names_is_a_denial_and_never_the_patients() {
        for (var code : List.of("CO-1", "CO-9999", "OA-209", "PI-45", "CR-45")) {
            var posted = rules.post(primary(decided(line(1, "99212", "90.00"), "0.00", code + " 90.00")));

            assertEquals(Money.of("90.00"), posted.denied(), code);
            assertEquals(List.of(), posted.lines(), code);
        }
    }

    @Test
    void an_unrecognised_patient_owes_nothing() {
        var unknown = decidedAs(
                ClaimDecision.PATIENT_UNKNOWN,
                1,
                Map.of(),
                decided(line(1, "99212", "120.00"), "0.00", "CO-45 20.00", "PR-31 100.00"));

        var posted = rules.post(unknown);

        assertEquals(List.of(), posted.lines());
        assertEquals(Money.of("120.00"), posted.denied());
    }

    @Test
    void what_is_paid_above_the_charge_is_a_negative_discount() {
        var posted = rules.post(primary(decided(line(1, "80053", "100.00"), "150.00", "OA-94 -50.00")));

        assertEquals(
                Map.of(
                        REMITTANCE_CLEARING, "150.00",
                        CONTRACTUAL_ADJUSTMENTS, "-50.00",
                        PRIMARY_PAYER_RECEIVABLE, "-100.00"),
                byAccount(posted.lines()));
    }

    @Test
    void the_share_goes_to_the_next_payer_when_there_is_one() {
        var whole = primary(decided(line(1, "99213", "150.00"), "80.00", "CO-45 45.00", "PR-3 25.00"));
        var withNext = new PostingCase(
                whole.decision(),
                whole.payerKey(),
                whole.on(),
                1,
                whole.claim(),
                NextParty.payer(2, 5L),
                Map.of(),
                whole.lines());

        var posted = rules.post(withNext);

        assertEquals("25.00", byAccount(posted.lines()).get(SECONDARY_PAYER_RECEIVABLE));
        assertTrue(posted.lines().stream()
                .filter(each -> each.account() == SECONDARY_PAYER_RECEIVABLE.number())
                .allMatch(each -> each.dimensions().payer() == 5L));
    }

    @Test
    void a_later_payer_settles_only_what_it_owes() {
        var owed = Map.of(101L, Money.of("25.00"));
        var secondary = decidedAs(
                ClaimDecision.AS_SECONDARY,
                2,
                owed,
                decided(line(1, "99213", "150.00"), "15.00", "OA-23 80.00", "CO-45 45.00", "PR-2 10.00"));

        var posted = rules.post(secondary);

        assertEquals(
                Map.of(REMITTANCE_CLEARING, "15.00", PATIENT_RECEIVABLE, "10.00", SECONDARY_PAYER_RECEIVABLE, "-25.00"),
                byAccount(posted.lines()));
        assertEquals(Money.ZERO, posted.contractual());
        assertEquals(Money.ZERO, posted.denied());
    }

    @Test
    void a_later_payers_discount_ends_at_what_it_owes() {
        var owed = Map.of(101L, Money.of("40.00"));
        var secondary = decidedAs(
                ClaimDecision.AS_SECONDARY,
                2,
                owed,
                decided(line(1, "99213", "150.00"), "15.00", "OA-23 80.00", "CO-45 55.00"));

        assertEquals(
                Map.of(
                        REMITTANCE_CLEARING, "15.00",
                        CONTRACTUAL_ADJUSTMENTS, "25.00",
                        SECONDARY_PAYER_RECEIVABLE, "-40.00"),
                byAccount(rules.post(secondary).lines()));
    }

    @Test
    void a_later_payers_other_reasons_stay_as_a_denial_and_too_much_is_a_credit() {
        var denied = decidedAs(
                ClaimDecision.AS_SECONDARY,
                2,
                Map.of(101L, Money.of("40.00")),
                decided(line(1, "99213", "150.00"), "0.00", "OA-23 110.00", "CO-29 40.00"));
        var generous = decidedAs(
                ClaimDecision.AS_SECONDARY,
                2,
                Map.of(101L, Money.of("40.00")),
                decided(line(1, "99213", "150.00"), "60.00", "OA-23 90.00"));

        assertEquals(Money.of("40.00"), rules.post(denied).denied());
        assertEquals(
                Map.of(REMITTANCE_CLEARING, "60.00", SECONDARY_PAYER_RECEIVABLE, "-60.00"),
                byAccount(rules.post(generous).lines()));
    }

    @Test
    void a_reversal_mirrors_line_by_line_in_its_own_remittance() {
        var first = rules.post(primary(decided(line(1, "99213", "150.00"), "80.00", "CO-45 45.00", "PR-3 25.00")))
                .lines();

        var mirror = PostingRules.mirror(first, 11);

        assertEquals(first.size(), mirror.size());
        assertEquals(Money.of("-80.00"), PostingRules.cash(mirror));
        assertEquals("150.00", byAccount(mirror).get(PRIMARY_PAYER_RECEIVABLE));
        assertTrue(mirror.stream().allMatch(each -> each.dimensions().remittance() == 11L));
    }

    @Test
    void unmatched_money_is_owed_and_an_unmatched_takeback_is_ours_to_explain() {
        assertEquals(
                Map.of(REMITTANCE_CLEARING, "80.00", UNAPPLIED_PAYER, "-80.00"),
                byAccount(PostingRules.unmatched(Money.of("80.00"), REMITTANCE)));
        assertEquals(
                Map.of(TAKEBACKS_UNEXPLAINED, "80.00", REMITTANCE_CLEARING, "-80.00"),
                byAccount(PostingRules.unmatched(Money.of("-80.00"), REMITTANCE)));
    }

    @Test
    void provider_adjustments_go_both_ways() {
        assertEquals(
                Map.of(REMITTANCE_CLEARING, "80.00", PAYER_RECOUPMENT_PAYABLE, "-80.00"),
                provider(OVERPAYMENT_RECOVERY, "-80.00", "0.00"));
        assertEquals(
                Map.of(PAYER_RECOUPMENT_PAYABLE, "80.00", REMITTANCE_CLEARING, "-80.00"),
                provider(OVERPAYMENT_RECOVERY, "80.00", "80.00"));
        assertEquals(
                Map.of(
                        PAYER_RECOUPMENT_PAYABLE,
                        "70.00",
                        TAKEBACKS_UNEXPLAINED,
                        "10.00",
                        REMITTANCE_CLEARING,
                        "-80.00"),
                provider(OVERPAYMENT_RECOVERY, "80.00", "70.00"));
        assertEquals(
                Map.of(REMITTANCE_CLEARING, "120.00", PAYER_FORWARD_BALANCE, "-120.00"),
                provider(FORWARD_BALANCE, "-120.00", "0.00"));
        assertEquals(
                Map.of(PAYER_FORWARD_BALANCE, "120.00", REMITTANCE_CLEARING, "-120.00"),
                provider(FORWARD_BALANCE, "120.00", "0.00"));
        assertEquals(
                Map.of(REMITTANCE_CLEARING, "4.25", INTEREST_INCOME, "-4.25"), provider(INTEREST, "-4.25", "0.00"));
        assertEquals(Map.of(INTEREST_INCOME, "4.25", REMITTANCE_CLEARING, "-4.25"), provider(INTEREST, "4.25", "0.00"));
    }

    private static Map<org.claimwright.ledger.Account, String> provider(
            ProviderAdjustmentReason reason, String amount, String known) {
        return byAccount(PostingRules.providerAdjustment(reason, Money.of(amount), Money.of(known), REMITTANCE));
    }
}
