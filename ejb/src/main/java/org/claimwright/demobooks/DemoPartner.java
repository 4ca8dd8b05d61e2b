package org.claimwright.demobooks;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.claimwright.exchange.InterchangeParty;
import org.claimwright.exchange.TradingPartnerForm;
import org.claimwright.exchange.TradingPartners;
import org.claimwright.exchange.UsageIndicator;
import org.claimwright.kernel.Installation;
import org.claimwright.kernel.SchemaMigration;

/** Makes the sandbox payer the trading partner of the demo: every payer's claims go to it. */
@Singleton
@Startup
@DependsOn(SchemaMigration.NAME)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DemoPartner {
    private static final TradingPartnerForm SANDBOX = new TradingPartnerForm(
            "sandbox",
            "Sandbox payer",
            new InterchangeParty("ZZ", "CLAIMWRIGHT", "CLAIMWRIGHT"),
            new InterchangeParty("ZZ", "SANDBOXPAYER", "SANDBOXPAYER"),
            UsageIndicator.TEST);

    @Inject
    private TradingPartners partners;

    @PostConstruct
    void openOnFirstStart() {
        if (Installation.mode() == Installation.DEMO && partners.all().isEmpty()) {
            partners.route(TradingPartnerForm.EVERY_OTHER_PAYER, partners.add(SANDBOX));
        }
    }
}
