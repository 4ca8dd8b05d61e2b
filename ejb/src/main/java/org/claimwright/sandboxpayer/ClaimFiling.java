package org.claimwright.sandboxpayer;

import java.util.Set;

/** What kind of insurance a remittance calls a claim (005010X221A1 CLP06), whose list is shorter than the claim's. */
final class ClaimFiling {
    private static final String PREFERRED_PROVIDERS = "12";
    private static final Set<String> LISTED = Set.of(
            "12", "13", "14", "15", "16", "17", "AM", "CH", "DS", "HM", "LM", "MA", "MB", "MC", "OF", "TV", "VA", "WC",
            "ZZ");

    private ClaimFiling() {}

    static String answering(String submitted) {
        return LISTED.contains(submitted) ? submitted : PREFERRED_PROVIDERS;
    }
}
