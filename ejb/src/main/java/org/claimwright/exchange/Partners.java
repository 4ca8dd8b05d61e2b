package org.claimwright.exchange;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.claimwright.kernel.Installation;

/** Trading partners as the database keeps them; they are read here and written by the database's own functions. */
@Dependent
class Partners {
    private static final String PARTNER =
            """
            select p.partner_id, p.key, p.name, p.our_qualifier, p.our_identifier, p.our_application,
                   p.their_qualifier, p.their_identifier, p.their_application, p.usage_indicator
              from exchange.trading_partner p
            """;

    @PersistenceContext
    private EntityManager database;

    List<TradingPartnerView> all() {
        return views(PARTNER + " order by p.name, p.partner_id", "ignored", null);
    }

    TradingPartnerView with(TradingPartnerId id) {
        return views(PARTNER + " where p.partner_id = :id", "id", id.value()).stream()
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("trading partner " + id.value()));
    }

    Optional<TradingPartnerView> takingFor(String electronicPayerId) {
        var routed = PARTNER + " join exchange.payer_route r using (partner_id) where r.payer_identifier = :payer";
        return views(routed, "payer", electronicPayerId).stream().findFirst();
    }

    TradingPartnerId add(TradingPartnerForm form) {
        var id = database.createNativeQuery(
                        "select exchange.add_partner(:key, :name, :ourQualifier, :ourIdentifier, :ourApplication,"
                                + " :theirQualifier, :theirIdentifier, :theirApplication, :usage)")
                .setParameter("key", form.key())
                .setParameter("name", form.name())
                .setParameter("ourQualifier", form.ours().qualifier())
                .setParameter("ourIdentifier", form.ours().identifier())
                .setParameter("ourApplication", form.ours().applicationCode())
                .setParameter("theirQualifier", form.theirs().qualifier())
                .setParameter("theirIdentifier", form.theirs().identifier())
                .setParameter("theirApplication", form.theirs().applicationCode())
                .setParameter("usage", form.usageIndicator().name())
                .getSingleResult();
        return new TradingPartnerId(((Number) id).longValue());
    }

    void route(String electronicPayerId, TradingPartnerId partner) {
        database.createNativeQuery("select cast(exchange.route_payer(:payer, :partner) as text)")
                .setParameter("payer", electronicPayerId)
                .setParameter("partner", partner.value())
                .getSingleResult();
    }

    /** Asked for each claim of a batch. No mapping writes partners, so nothing is flushed for an answer. */
    @SuppressWarnings("unchecked")
    private List<TradingPartnerView> views(String select, String parameter, Object value) {
        var query = database.createNativeQuery(select).setFlushMode(FlushModeType.COMMIT);
        if (value != null) {
            query.setParameter(parameter, value);
        }
        List<Object[]> rows = query.getResultList();
        return rows.stream().map(Partners::view).toList();
    }

    private static TradingPartnerView view(Object[] row) {
        var key = (String) row[1];
        return new TradingPartnerView(
                new TradingPartnerId(((Number) row[0]).longValue()),
                key,
                (String) row[2],
                new InterchangeParty((String) row[3], (String) row[4], (String) row[5]),
                new InterchangeParty((String) row[6], (String) row[7], (String) row[8]),
                UsageIndicator.valueOf((String) row[9]),
                PartnerFolders.below(Installation.home(), key));
    }
}
