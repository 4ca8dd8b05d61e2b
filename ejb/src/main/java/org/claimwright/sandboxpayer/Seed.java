package org.claimwright.sandboxpayer;

import java.math.BigDecimal;
import org.claimwright.sandboxpayer.adjudication.Chance;

/** Chance that is no chance: it follows from the contract's seed. */
record Seed(String seed) implements Chance {
    private static final long PARTS_OF_A_PERCENT = 100;

    @Override
    public boolean strikes(String what, String whom, BigDecimal share) {
        var drawn =
                Long.parseLong(Fingerprint.digitsOf(String.join("|", seed, what, whom))) % (100 * PARTS_OF_A_PERCENT);
        return BigDecimal.valueOf(drawn).compareTo(share.multiply(BigDecimal.valueOf(PARTS_OF_A_PERCENT))) < 0;
    }
}
