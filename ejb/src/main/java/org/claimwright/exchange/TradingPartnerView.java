package org.claimwright.exchange;

import java.io.Serializable;

/**
 * A payer or clearinghouse that we exchange files with.
 *
 * @param key names its folders, lower case
 * @param ours how we are named in the envelopes
 * @param theirs how the partner is named in the envelopes
 * @param folders where files are left for it and taken from it
 */
public record TradingPartnerView(
        TradingPartnerId id,
        String key,
        String name,
        InterchangeParty ours,
        InterchangeParty theirs,
        UsageIndicator usageIndicator,
        PartnerFolders folders)
        implements Serializable {}
