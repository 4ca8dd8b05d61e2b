package org.claimwright.demobooks;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.claimwright.kernel.PostalAddress;
import org.claimwright.payers.PayerDirectory;
import org.claimwright.payers.PayerForm;
import org.claimwright.payers.PayerId;

/** The demo's invented payers: two commercial ones, Medicare's contractor, a state's Medicaid. */
@Dependent
class DemoPayers {
    static final String COMMERCIAL = "GBM01";
    static final String BLUE = "PRBL2";
    static final String MEDICARE = "MCB09";
    static final String MEDICAID = "SMA55";

    private static final List<PayerForm> PAYERS = List.of(
            payer("Great Basin Mutual", COMMERCIAL, "CI", 180, false, "Salt Lake City", "UT", "841010000"),
            payer("Prairie Blue", BLUE, "BL", 365, false, "Springfield", "IL", "627010000"),
            payer("Medicare Part B, Lakes Region", MEDICARE, "MB", 365, true, "Chicago", "IL", "606010000"),
            payer("State Medical Assistance", MEDICAID, "MC", 365, false, "Madison", "WI", "537010000"));

    @Inject
    private PayerDirectory directory;

    void enter() {
        PAYERS.forEach(directory::add);
    }

    PayerId payer(String electronicId) {
        return directory.byElectronicId(electronicId).orElseThrow().id();
    }

    private static PayerForm payer(
            String name,
            String electronicId,
            String filingIndicator,
            int timelyFilingDays,
            boolean medicare,
            String city,
            String state,
            String zip) {
        var address = new PostalAddress("100 Payer Plaza", "", city, state, zip);
        return new PayerForm(name, electronicId, filingIndicator, timelyFilingDays, true, medicare, address);
    }
}
