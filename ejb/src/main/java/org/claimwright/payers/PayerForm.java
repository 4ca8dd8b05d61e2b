package org.claimwright.payers;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.claimwright.kernel.AddressCheck;
import org.claimwright.kernel.Finding;
import org.claimwright.kernel.PostalAddress;

/** What is entered for a payer. */
public record PayerForm(
        String name,
        String electronicId,
        String claimFilingIndicator,
        int timelyFilingDays,
        boolean requiresRendering,
        boolean medicare,
        PostalAddress address) {
    private static final Pattern ELECTRONIC_ID = Pattern.compile("[0-9A-Z]{2,20}");
    private static final int THREE_YEARS = 1095;

    List<Finding> findings() {
        var wrong = new ArrayList<Finding>();
        PayerFinding.NAME_MISSING.unless(!name.isBlank(), "name", wrong);
        PayerFinding.ELECTRONIC_ID_WRONG.unless(
                ELECTRONIC_ID.matcher(electronicId).matches(), "electronicId", wrong);
        PayerFinding.FILING_INDICATOR_UNKNOWN.unless(
                ClaimFilingIndicator.isKnown(claimFilingIndicator), "claimFilingIndicator", wrong);
        PayerFinding.TIMELY_FILING_WRONG.unless(
                timelyFilingDays >= 1 && timelyFilingDays <= THREE_YEARS, "timelyFilingDays", wrong);
        wrong.addAll(AddressCheck.of(address, "address"));
        return wrong;
    }
}
