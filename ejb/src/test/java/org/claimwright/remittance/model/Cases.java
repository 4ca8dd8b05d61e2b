package org.claimwright.remittance.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimwright.claims.BilledLine;
import org.claimwright.kernel.Money;
import org.claimwright.ledger.Account;
import org.claimwright.ledger.Dimensions;
import org.claimwright.ledger.Entry;
import org.claimwright.remittance.model.PostingCase.NextParty;

/** Decisions to post, in few words. */
final class Cases {
    static final LocalDate DAY = LocalDate.of(2026, 11, 12);
    static final long PATIENT = 7;
    static final long PAYER = 3;
    static final long CLAIM = 42;
    static final long REMITTANCE = 9;

    private Cases() {}

    static BilledLine line(int number, String procedure, String amount) {
        return new BilledLine(number, 100L + number, procedure, List.of(), BigDecimal.ONE, Money.of(amount), DAY, DAY);
    }

    /** {@code CO-45 45.00} of a line. */
    static AdvisedAdjustment adjustment(int line, String text) {
        var codeAndAmount = text.split(" ");
        var groupAndReason = codeAndAmount[0].split("-", 2);
        return new AdvisedAdjustment(
                line, 1, groupAndReason[0], groupAndReason[1], Money.of(codeAndAmount[1]), null, 20, "CAS");
    }

    static LineDecision decided(BilledLine line, String paid, String... adjustments) {
        var all = new ArrayList<AdvisedAdjustment>();
        for (var text : adjustments) {
            all.add(adjustment(line.number(), text));
        }
        return new LineDecision(line, Money.of(paid), all);
    }

    static PostingCase primary(LineDecision... lines) {
        return decidedAs(ClaimDecision.AS_PRIMARY, 1, Map.of(), lines);
    }

    static PostingCase decidedAs(ClaimDecision decision, int rank, Map<Long, Money> owed, LineDecision... lines) {
        var claim = new Dimensions(PATIENT, PAYER, CLAIM, null, REMITTANCE);
        return new PostingCase(decision, "XP310", DAY, rank, claim, NextParty.PATIENT, owed, List.of(lines));
    }

    /** What lines come to, by account; an account that comes to nothing is left out. */
    static Map<Account, String> byAccount(List<Entry.Line> lines) {
        var sums = new HashMap<Integer, Money>();
        lines.forEach(line -> sums.merge(line.account(), line.amount(), Money::plus));
        var named = new HashMap<Account, String>();
        for (var account : Account.values()) {
            var sum = sums.getOrDefault(account.number(), Money.ZERO);
            if (!sum.isZero()) {
                named.put(account, sum.toString());
            }
        }
        return named;
    }

    static Money total(List<Entry.Line> lines) {
        return Money.sum(lines.stream().map(Entry.Line::amount).toList());
    }
}
