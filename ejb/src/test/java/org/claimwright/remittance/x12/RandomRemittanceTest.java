package org.claimwright.remittance.x12;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.claimwright.claims.BilledLine;
import org.claimwright.kernel.Money;
import org.claimwright.ledger.Account;
import org.claimwright.ledger.Dimensions;
import org.claimwright.ledger.Entry;
import org.claimwright.remittance.model.Advice;
import org.claimwright.remittance.model.AdvisedLine;
import org.claimwright.remittance.model.ClaimDecision;
import org.claimwright.remittance.model.LineMatching;
import org.claimwright.remittance.model.PostingCase;
import org.claimwright.remittance.model.PostingMap;
import org.claimwright.remittance.model.PostingRules;
import org.claimwright.remittance.model.ProviderAdjustmentReason;
import org.junit.jupiter.api.Test;

/** Remittances by a seed: each balances, is posted to a clearing of zero, and is undone to where it began. */
class RandomRemittanceTest {
    private static final int TIMES = 300;
    private static final List<String> REASONS =
            List.of("CO*45", "CO*253", "CO*197", "CO*97", "PR*1", "PR*2", "PR*3", "OA*23", "OA*18", "PI*16", "CO*94");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

    private final PostingRules rules = new PostingRules(PostingMap.load());

    @Test
    void what_is_posted_is_the_payment_and_undone_it_is_nothing() {
        for (long seed = 1; seed <= TIMES; seed++) {
            var advice = Remits.read(new Payer(seed).remittance());
            var what = "seed " + seed;

            assertEquals(List.of(), advice.faults(), what);
            var posted = post(advice);
            assertEquals(Money.ZERO, balance(posted, Account.REMITTANCE_CLEARING), what);
            assertEquals(advice.payment().amount(), balance(posted, Account.REMITTANCES_IN_TRANSIT), what);
            assertEquals(
                    Money.ZERO,
                    Money.sum(posted.stream().map(Entry.Line::amount).toList()),
                    what);
            var undone = Stream.concat(posted.stream(), PostingRules.mirror(posted, 1).stream())
                    .toList();
            assertEquals(Map.of(), balances(undone), what);
        }
    }

    @Test
    void one_cent_anywhere_holds_it() {
        for (long seed = 1; seed <= TIMES; seed++) {
            var set = new Payer(seed).remittance();
            var bent = bend(set, new Random(seed));

            assertFalse(Remits.read(bent).faults().isEmpty(), "seed " + seed + ": " + bent);
        }
    }

    /** Adds a cent to one amount of a BPR, CLP, SVC, CAS or PLB. */
    private static String bend(String set, Random random) {
        var segments = new ArrayList<>(List.of(set.split("~")));
        var withMoney = IntStream.range(0, segments.size())
                .filter(i -> segments.get(i).matches("(BPR|CLP|SVC|CAS|PLB)\\*.*"))
                .boxed()
                .toList();
        var place = withMoney.get(random.nextInt(withMoney.size()));
        var elements = segments.get(place).split("\\*");
        var element =
                switch (elements[0]) {
                    case "BPR", "SVC" -> 2;
                    case "CLP", "PLB" -> 4;
                    default -> 3;
                };
        elements[element] =
                new BigDecimal(elements[element]).add(new BigDecimal("0.01")).toPlainString();
        segments.set(place, String.join("*", elements));
        return String.join("~", segments) + "~";
    }

    private List<Entry.Line> post(Advice advice) {
        var whole = new Dimensions(null, 3L, null, null, 1L);
        var lines = new ArrayList<>(PostingRules.payment(advice.payment().amount(), whole));
        advice.claims().forEach(claim -> lines.addAll(post(claim)));
        advice.providerAdjustments()
                .forEach(each -> lines.addAll(PostingRules.providerAdjustment(
                        ProviderAdjustmentReason.of(each.reason()).orElseThrow(), each.amount(), Money.ZERO, whole)));
        return lines;
    }

    private List<Entry.Line> post(Advice.Claim claim) {
        var ours = claim.lines().stream().map(RandomRemittanceTest::billed).toList();
        var decided = LineMatching.match(ours, claim).orElseThrow();
        return rules.post(new PostingCase(
                        ClaimDecision.AS_PRIMARY,
                        "XP310",
                        DAY,
                        1,
                        new Dimensions(7L, 3L, 42L, null, 1L),
                        PostingCase.NextParty.PATIENT,
                        Map.of(),
                        decided))
                .lines();
    }

    private static BilledLine billed(AdvisedLine line) {
        return new BilledLine(
                line.number(),
                Long.parseLong(line.lineControlNumber()),
                line.procedure(),
                List.of(),
                BigDecimal.ONE,
                line.charge(),
                DAY,
                DAY);
    }

    private static Money balance(List<Entry.Line> lines, Account account) {
        return balances(lines).getOrDefault(account.number(), Money.ZERO);
    }

    private static Map<Integer, Money> balances(List<Entry.Line> lines) {
        var sums = new HashMap<Integer, Money>();
        lines.forEach(line -> sums.merge(line.account(), line.amount(), Money::plus));
        sums.values().removeIf(Money::isZero);
        return sums;
    }

    /** Decides and pays as a seed has it. */
    private static final class Payer {
        private final Random random;
        private final StringBuilder text = new StringBuilder();
        private long paidOnClaims;
        private int charges = 100;

        Payer(long seed) {
            random = new Random(seed);
        }

        String remittance() {
            var claims = 1 + random.nextInt(5);
            for (int i = 0; i < claims; i++) {
                claim(i);
            }
            var kept = providerAdjustments();
            return Remits.set(dollars(paidOnClaims - kept), text.toString());
        }

        private void claim(int number) {
            var lines = new StringBuilder();
            long charge = 0;
            long paid = 0;
            for (int i = 0; i <= random.nextInt(4); i++) {
                var lineCharge = 1 + random.nextInt(50_000);
                var left = lineCharge;
                var adjustments = new StringBuilder();
                for (int each = random.nextInt(4); each > 0 && left > 0; each--) {
                    var part = each == 1 && random.nextBoolean() ? left : random.nextInt(left + 1);
                    left -= part;
                    adjustments
                            .append("CAS*")
                            .append(REASONS.get(random.nextInt(REASONS.size())))
                            .append('*')
                            .append(dollars(part))
                            .append('~');
                }
                charges++;
                charge += lineCharge;
                paid += left;
                lines.append("SVC*HC:99213*")
                        .append(dollars(lineCharge))
                        .append('*')
                        .append(dollars(left))
                        .append("~")
                        .append(adjustments)
                        .append("REF*6R*")
                        .append(charges)
                        .append('~');
            }
            var ofClaim = random.nextInt(4) == 0 ? random.nextInt((int) paid + 1) : 0;
            paid -= ofClaim;
            paidOnClaims += paid;
            text.append("CLP*LF")
                    .append(number)
                    .append("*1*")
                    .append(dollars(charge))
                    .append('*')
                    .append(dollars(paid))
                    .append("**12*ICN")
                    .append(number)
                    .append("*11*1~");
            if (ofClaim > 0) {
                text.append("CAS*PR*1*").append(dollars(ofClaim)).append('~');
            }
            text.append(lines);
        }

        /** What is kept is never more than what was paid, so that BPR02 is not negative. */
        private long providerAdjustments() {
            if (random.nextBoolean()) {
                return 0;
            }
            var kept = random.nextInt((int) paidOnClaims + 1);
            var interest = random.nextInt(500);
            text.append("PLB*1999999984*20261231*")
                    .append(random.nextBoolean() ? "WO" : "FB")
                    .append(":ICN0*")
                    .append(dollars(kept))
                    .append("*L6:ICN0*")
                    .append(dollars(-interest))
                    .append('~');
            return kept - interest;
        }

        private static String dollars(long cents) {
            return BigDecimal.valueOf(cents, 2).toPlainString();
        }
    }
}
