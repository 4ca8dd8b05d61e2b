package org.claimwright.exchange;

import java.io.Serializable;

/** What is agreed with a new trading partner. */
public record TradingPartnerForm(
        String key, String name, InterchangeParty ours, InterchangeParty theirs, UsageIndicator usageIndicator)
        implements Serializable {
    /** Stands for every payer that has no route of its own. */
    public static final String EVERY_OTHER_PAYER = "*";
}
