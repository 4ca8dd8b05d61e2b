package org.claimwright.sandboxpayer.adjudication;

import java.util.List;
import java.util.regex.Pattern;
import org.claimwright.kernel.Money;

/** What each person of certain members bears of a calendar year's services before the payer pays. */
public record Deductible(Pattern members, Money amount) {

    /** @param cells members, amount */
    public static Deductible of(List<String> cells) {
        return new Deductible(Pattern.compile(cells.get(0)), Money.of(cells.get(1)));
    }

    boolean isFor(CoveredClaim claim) {
        return members.matcher(claim.memberId()).matches();
    }
}
