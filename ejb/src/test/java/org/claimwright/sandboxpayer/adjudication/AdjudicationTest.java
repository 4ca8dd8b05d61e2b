package org.claimwright.sandboxpayer.adjudication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.claimwright.kernel.Money;
import org.junit.jupiter.api.Test;

class AdjudicationTest {
    private static final Chance ALWAYS = (what, whom, share) -> true;
    private static final Chance NEVER = (what, whom, share) -> false;

    /** Nobody has borne or been allowed anything. */
    private static final Standing NOTHING = standing("0", false);

    @Test
    void the_agreed_rate_is_allowed_and_the_rest_is_written_off() {
        var terms = ATerms.thatPayInFull().rate("99213", "", "105.00", "2026-01-01", "");

        // 150.00 charged, 105.00 agreed: 45.00 above the contract
        assertEquals("paid 105.00 of 105.00, CO-45 45.00", first(terms, claim("99213", "150.00")));
    }

    @Test
    void a_charge_below_the_rate_is_all_that_is_allowed() {
        var terms = ATerms.thatPayInFull().rate("99213", "", "105.00", "2026-01-01", "");

        assertEquals("paid 104.99 of 104.99", first(terms, claim("99213", "104.99")));
        assertEquals("paid 105.00 of 105.00", first(terms, claim("99213", "105.00")));
        assertEquals("paid 105.00 of 105.00, CO-45 0.01", first(terms, claim("99213", "105.01")));
    }

    @Test
    void what_has_no_rate_is_allowed_a_percentage_of_the_charge() {
        // 60 % of 33.33 is 19.998, to the cent 20.00
        assertEquals("paid 20.00 of 20.00, CO-45 13.33", first(ATerms.thatPayInFull(), claim("A9999", "33.33")));
    }

    @Test
    void a_rate_is_for_one_unit_and_half_a_cent_goes_up() {
        var terms = ATerms.thatPayInFull().rate("J1010", "", "0.13", "2026-01-01", "");

        // 0.13 x 40 = 5.20; 0.13 x 2.5 = 0.325, to the cent 0.33
        assertEquals(
                "paid 5.20 of 5.20, CO-45 4.80",
                first(terms, AClaim.forServices().line("J1010", "10.00", "40")));
        assertEquals(
                "paid 0.33 of 0.33, CO-45 9.67",
                first(terms, AClaim.forServices().line("J1010", "10.00", "2.5")));
    }

    @Test
    void a_rate_for_the_modifier_goes_before_the_one_for_the_procedure() {
        var terms = ATerms.thatPayInFull()
                .rate("71046", "", "32.10", "2026-01-01", "")
                .rate("71046", "26", "9.90", "2026-01-01", "");

        assertEquals(
                "paid 9.90 of 9.90, CO-45 20.10",
                first(terms, AClaim.forServices().line("71046", "30.00", "1", "26")));
        assertEquals("paid 30.00 of 30.00", first(terms, AClaim.forServices().line("71046", "30.00", "1", "59")));
    }

    @Test
    void the_rate_of_the_day_of_service_counts() {
        var terms = ATerms.thatPayInFull()
                .rate("99213", "", "90.00", "2026-01-01", "2026-06-30")
                .rate("99213", "", "95.00", "2026-07-01", "");

        assertEquals(
                "paid 90.00 of 90.00, CO-45 10.00",
                first(terms, AClaim.forServices().on("2026-06-30").line("99213", "100.00")));
        assertEquals(
                "paid 95.00 of 95.00, CO-45 5.00",
                first(terms, AClaim.forServices().on("2026-07-01").line("99213", "100.00")));
        assertEquals(
                "paid 60.00 of 60.00, CO-45 40.00",
                first(terms, AClaim.forServices().on("2025-12-31").line("99213", "100.00")));
    }

    @Test
    void a_copay_is_taken_once_for_a_kind_of_service() {
        var terms = ATerms.thatPayInFull()
                .rate("99213", "", "105.00", "2026-01-01", "")
                .rate("G2211", "", "16.00", "2026-01-01", "")
                .benefit("office", "99213|G2211", "25", "20", "first");

        // 105.00 - 25.00 = 80.00; the second line of the visit bears no other 25.00
        assertEquals(
                List.of("paid 80.00 of 105.00, CO-45 45.00, PR-3 25.00", "paid 16.00 of 16.00, CO-45 4.00"),
                lines(terms, AClaim.forServices().line("99213", "150.00").line("G2211", "20.00"), NOTHING, NEVER));
    }

    @Test
    void a_copay_is_never_more_than_what_is_allowed() {
        var terms = ATerms.thatPayInFull()
                .rate("99211", "", "22.80", "2026-01-01", "")
                .benefit("office", "99211", "25", "0", "waived");

        assertEquals("paid 0.00 of 22.80, CO-45 7.20, PR-3 22.80", first(terms, claim("99211", "30.00")));
    }

    @Test
    void coinsurance_is_a_share_of_what_the_deductible_leaves() {
        var terms = imaging().deductible(".*", "100");

        // 40.00 allowed; 90.00 of 100.00 met leaves 10.00; 20 % of the other 30.00 is 6.00; 24.00 is paid
        assertEquals(
                "paid 24.00 of 40.00, CO-45 60.00, PR-1 10.00, PR-2 6.00",
                lines(terms, claim("73562", "100.00"), standing("90.00", false), NEVER)
                        .get(0));
    }

    @Test
    void what_the_deductible_swallows_whole_is_paid_nothing() {
        var terms = imaging().deductible(".*", "100");

        assertEquals("paid 0.00 of 40.00, CO-45 60.00, PR-1 40.00", first(terms, claim("73562", "100.00")));
    }

    @Test
    void the_lines_of_a_claim_share_one_deductible() {
        var terms = imaging().deductible(".*", "50");

        // 40.00 of the first line, 10.00 of the second; 20 % of the 30.00 left is 6.00
        assertEquals(
                List.of(
                        "paid 0.00 of 40.00, CO-45 60.00, PR-1 40.00",
                        "paid 24.00 of 40.00, CO-45 60.00, PR-1 10.00, PR-2 6.00"),
                lines(
                        terms,
                        AClaim.forServices().line("73562", "100.00").line("73562", "100.00", "1", "59"),
                        NOTHING,
                        NEVER));
    }

    @Test
    void a_deductible_that_is_met_takes_nothing_more() {
        var terms = imaging().deductible(".*", "100");

        assertEquals(
                "paid 32.00 of 40.00, CO-45 60.00, PR-2 8.00",
                lines(terms, claim("73562", "100.00"), standing("100.00", false), NEVER)
                        .get(0));
        assertEquals(
                "paid 32.00 of 40.00, CO-45 60.00, PR-2 8.00",
                lines(terms, claim("73562", "100.00"), standing("140.00", false), NEVER)
                        .get(0));
    }

    @Test
    void members_have_the_first_deductible_that_names_them() {
        var terms = imaging().deductible(".*7", "100").deductible(".*", "10");

        assertEquals(
                "paid 0.00 of 40.00, CO-45 60.00, PR-1 40.00",
                first(terms, AClaim.forServices().of("ABC127").line("73562", "100.00")));
        assertEquals(
                "paid 24.00 of 40.00, CO-45 60.00, PR-1 10.00, PR-2 6.00",
                first(terms, AClaim.forServices().of("ABC128").line("73562", "100.00")));
    }

    @Test
    void an_agreed_amount_is_cut_where_the_payer_underpays() {
        var terms = ATerms.thatPayInFull()
                .rate("20611", "", "96.80", "2026-01-01", "")
                .underpay("20611", "50", "80");

        // 80 % of 96.80 is 77.44, and the rest looks like contract: 150.00 - 77.44 = 72.56
        assertEquals(
                "paid 77.44 of 77.44, CO-45 72.56",
                lines(terms, claim("20611", "150.00"), NOTHING, ALWAYS).get(0));
        assertEquals(
                "paid 96.80 of 96.80, CO-45 53.20",
                lines(terms, claim("20611", "150.00"), NOTHING, NEVER).get(0));
    }

    @Test
    void a_listed_procedure_without_authorization_is_denied() {
        var terms =
                ATerms.thatPayInFull().deny("no-authorization", "27447", "no-authorization", "", "CO", "197", "M62");

        assertEquals("paid 0.00 of 0.00, CO-197 900.00, M62", first(terms, claim("27447", "900.00")));
        assertEquals(
                "paid 540.00 of 540.00, CO-45 360.00",
                first(terms, AClaim.forServices().authorized().line("27447", "900.00")));
        assertEquals("paid 540.00 of 540.00, CO-45 360.00", first(terms, claim("27446", "900.00")));
    }

    @Test
    void a_claim_filed_after_the_limit_is_denied() {
        var terms = ATerms.thatPayInFull().deny("filed-late", ".*", "filed-after", "90", "CO", "29", "");

        // received 2026-11-21: the 90th day after 2026-08-23, the 91st after 2026-08-22
        assertEquals(
                "paid 60.00 of 60.00, CO-45 40.00",
                first(terms, AClaim.forServices().on("2026-08-23").line("99213", "100.00")));
        assertEquals(
                "paid 0.00 of 0.00, CO-29 100.00",
                first(terms, AClaim.forServices().on("2026-08-22").line("99213", "100.00")));
        assertEquals(
                "paid 60.00 of 60.00, CO-45 40.00",
                first(terms, AClaim.forServices().on("2026-08-22").replacement().line("99213", "100.00")));
    }

    @Test
    void a_service_that_is_not_covered_is_the_patients() {
        var terms = ATerms.thatPayInFull().deny("not-covered", "11200", "always", "", "PR", "204", "N130");

        assertEquals("paid 0.00 of 0.00, PR-204 83.40, N130", first(terms, claim("11200", "83.40")));
    }

    @Test
    void a_service_without_a_fitting_diagnosis_is_not_necessary() {
        var terms = ATerms.thatPayInFull().deny("not-necessary", "82306", "no-diagnosis", "E55.*", "CO", "50", "N115");

        assertEquals("paid 0.00 of 0.00, CO-50 40.00, N115", first(terms, claim("82306", "40.00")));
        assertEquals(
                "paid 24.00 of 24.00, CO-45 16.00",
                first(terms, AClaim.forServices().diagnosis("E559").line("82306", "40.00")));
    }

    @Test
    void a_drug_without_its_number_is_denied_with_the_remark_that_says_so() {
        var terms = ATerms.thatPayInFull().deny("no-drug-number", "J.*", "no-drug", "", "CO", "16", "M119");

        assertEquals("paid 0.00 of 0.00, CO-16 40.00, M119", first(terms, claim("J3301", "40.00")));
    }

    @Test
    void coverage_that_ended_is_the_patients() {
        var terms = ATerms.thatPayInFull().deny("coverage-ended", ".*", "member", ".*998", "PR", "27", "");

        assertEquals(
                "paid 0.00 of 0.00, PR-27 40.00",
                first(terms, AClaim.forServices().of("ABC998").line("99213", "40.00")));
        assertEquals("paid 24.00 of 24.00, CO-45 16.00", first(terms, claim("99213", "40.00")));
    }

    @Test
    void a_share_of_the_lines_is_denied_by_chance() {
        var terms = ATerms.thatPayInFull().deny("record-wanted", ".*", "share", "5", "CO", "252", "M127");

        assertEquals(
                "paid 0.00 of 0.00, CO-252 40.00, M127",
                lines(terms, claim("99213", "40.00"), NOTHING, ALWAYS).get(0));
        assertEquals("paid 24.00 of 24.00, CO-45 16.00", first(terms, claim("99213", "40.00")));
    }

    @Test
    void the_same_service_twice_is_a_duplicate_on_the_claim_and_beside_it() {
        var terms = ATerms.thatPayInFull().deny("paid-before", ".*", "allowed-before", "", "CO", "18", "");

        assertEquals(
                List.of(
                        "paid 24.00 of 24.00, CO-45 16.00",
                        "paid 0.00 of 0.00, CO-18 40.00",
                        "paid 24.00 of 24.00, CO-45 16.00"),
                lines(
                        terms,
                        AClaim.forServices()
                                .line("99213", "40.00")
                                .line("99213", "40.00")
                                .line("99213", "40.00", "1", "76"),
                        NOTHING,
                        NEVER));
        assertEquals(
                "paid 0.00 of 0.00, CO-18 40.00",
                lines(terms, claim("99213", "40.00"), standing("0", true), NEVER)
                        .get(0));
    }

    @Test
    void a_patient_nobody_knows_is_denied_as_a_whole() {
        var terms = ATerms.thatPayInFull().stranger(".*999", "PR", "31").terms();
        var claim = AClaim.forServices().of("ABC999").line("99213", "40.00").line("71046", "60.00");

        var decision = Adjudication.of(claim.claim(), terms, NOTHING, NEVER);

        assertEquals("4", decision.status().code());
        assertEquals(List.of(), decision.lines());
        assertEquals(List.of(new Reduction("PR", "31", Money.of("100.00"))), decision.reductions());
        assertEquals(Money.ZERO, decision.paid());
        assertEquals(Money.of("100.00"), decision.patientShare());
    }

    @Test
    void after_another_payer_no_more_is_paid_than_it_left() {
        var terms = ATerms.thatPayInFull()
                .rate("99213", "", "110.00", "2026-01-01", "")
                .benefit("all", ".*", "0", "20", "waived");

        // its own benefit is 80 % of 110.00 = 88.00; 25.00 were left: 25.00, and 125.00 were decided before
        assertEquals(
                "paid 25.00 of 110.00, OA-23 125.00",
                first(terms, AClaim.forServices().asSecondary().lineLeaving("99213", "150.00", "25.00")));
        // 100.00 were left, 88.00 is its benefit: 12.00 stay with the patient
        assertEquals(
                "paid 88.00 of 110.00, OA-23 50.00, PR-2 12.00",
                first(terms, AClaim.forServices().asSecondary().lineLeaving("99213", "150.00", "100.00")));
    }

    @Test
    void after_another_payer_a_claim_that_does_not_say_how_it_decided_is_denied() {
        var claim = AClaim.forServices().asSecondary().line("99213", "150.00");

        assertEquals("paid 0.00 of 0.00, CO-16 150.00, MA04", first(ATerms.thatPayInFull(), claim));
        assertEquals(
                "2",
                Adjudication.of(claim.claim(), ATerms.thatPayInFull().terms(), NOTHING, NEVER)
                        .status()
                        .code());
    }

    @Test
    void what_costs_nothing_is_paid_nothing() {
        assertEquals("paid 0.00 of 0.00", first(ATerms.thatPayInFull(), claim("99024", "0")));
    }

    @Test
    void a_correction_allows_its_part_of_what_was_agreed() {
        var terms = ATerms.thatPayInFull()
                .rate("99213", "", "105.00", "2026-01-01", "")
                .underpay(".*", "100", "10")
                .terms();
        var correction = Correction.of(List.of("paid-too-much", ".*", "100", "21", "85"));

        var decision = Adjudication.again(claim("99213", "150.00").claim(), correction, terms, NOTHING, ALWAYS);

        // 85 % of 105.00 is 89.25, whatever share was underpaid before
        assertEquals("paid 89.25 of 89.25, CO-45 60.75", said(decision.lines().get(0)));
    }

    @Test
    void a_delayed_claim_is_due_later_than_the_others() {
        var terms = ATerms.thatPayInFull().delay("29881", "50", "45").terms();

        assertEquals(LocalDate.of(2027, 1, 8), terms.payDay(claim("29881", "1").claim(), ALWAYS));
        assertEquals(
                LocalDate.of(2026, 11, 24), terms.payDay(claim("29881", "1").claim(), NEVER));
        assertEquals(
                LocalDate.of(2026, 11, 24), terms.payDay(claim("29880", "1").claim(), ALWAYS));
    }

    @Test
    void interest_runs_from_the_day_after_the_prompt_ones() {
        var interest = Interest.of(List.of("30", "10"));
        var received = LocalDate.of(2026, 1, 1);

        // 1000.00 x 10 % x 15 / 365 = 4.1095..., to the cent 4.11
        assertEquals(Money.of("4.11"), interest.on(Money.of("1000.00"), received, LocalDate.of(2026, 2, 15)));
        assertEquals(Money.of("0.27"), interest.on(Money.of("1000.00"), received, LocalDate.of(2026, 2, 1)));
        assertEquals(Money.ZERO, interest.on(Money.of("1000.00"), received, LocalDate.of(2026, 1, 31)));
        assertEquals(Money.ZERO, interest.on(Money.ZERO, received, LocalDate.of(2026, 2, 15)));
    }

    @Test
    void a_condition_nobody_knows_is_refused() {
        var failure = assertThrows(
                IllegalArgumentException.class,
                () -> Denial.of(List.of("odd", ".*", "moon-is-full", "", "CO", "16", "")));

        assertEquals("the contract has an unknown condition: moon-is-full", failure.getMessage());
    }

    private static ATerms imaging() {
        return ATerms.thatPayInFull()
                .rate("73562", "", "40.00", "2026-01-01", "")
                .benefit("imaging", "7.*", "0", "20", "first");
    }

    private static AClaim claim(String procedure, String charge) {
        return AClaim.forServices().line(procedure, charge);
    }

    private static String first(ATerms terms, AClaim claim) {
        return lines(terms, claim, NOTHING, NEVER).get(0);
    }

    private static List<String> lines(ATerms terms, AClaim claim, Standing standing, Chance chance) {
        return Adjudication.of(claim.claim(), terms.terms(), standing, chance).lines().stream()
                .map(AdjudicationTest::said)
                .toList();
    }

    private static String said(LineDecision line) {
        var reductions = line.reductions().stream()
                .map(reduction -> ", " + reduction.group() + "-" + reduction.reason() + " " + reduction.amount())
                .collect(Collectors.joining());
        var remarks = line.remarks().stream().map(code -> ", " + code).collect(Collectors.joining());
        return "paid " + line.paid() + " of " + line.allowed() + reductions + remarks;
    }

    private static Standing standing(String met, boolean allowed) {
        return new Standing() {
            @Override
            public Money deductibleMet(String patient, int year) {
                return year == 2026 ? Money.of(new BigDecimal(met)) : Money.ZERO;
            }

            @Override
            public boolean allowedBefore(String patient, CoveredLine line) {
                return allowed;
            }
        };
    }
}
