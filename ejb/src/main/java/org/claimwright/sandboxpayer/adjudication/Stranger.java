package org.claimwright.sandboxpayer.adjudication;

import java.util.List;
import java.util.regex.Pattern;
import org.claimwright.kernel.Money;

/** Members whom the front end lets pass and adjudication cannot identify. */
public record Stranger(Pattern members, String group, String reason) {

    /** @param cells members, group, reason */
    public static Stranger of(List<String> cells) {
        return new Stranger(Pattern.compile(cells.get(0)), cells.get(1), cells.get(2));
    }

    boolean is(CoveredClaim claim) {
        return members.matcher(claim.memberId()).matches();
    }

    Reduction all(Money charge) {
        return new Reduction(group, reason, charge);
    }
}
