package org.claimwright.exchange;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The partners of the installation, shared by its practices, and which of them takes the claims for a payer. */
@Stateless
public class TradingPartners {
    @Inject
    private Partners partners;

    public List<TradingPartnerView> all() {
        return partners.all();
    }

    public TradingPartnerView partner(TradingPartnerId id) {
        return partners.with(id);
    }

    /** The partner that takes the claims for a payer: its own route, or else the one that takes what has no route. */
    public Optional<TradingPartnerView> forPayer(String electronicPayerId) {
        return partners.takingFor(electronicPayerId).or(() -> partners.takingFor(TradingPartnerForm.EVERY_OTHER_PAYER));
    }

    public TradingPartnerId add(TradingPartnerForm form) {
        return partners.add(form);
    }

    /** From now on the claims for a payer go to this partner. */
    public void route(String electronicPayerId, TradingPartnerId partner) {
        partners.route(electronicPayerId, partner);
    }
}
