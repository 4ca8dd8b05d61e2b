package org.claimwright.exchange;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The partners' counters of ISA13 and GS06, which only the database's own function moves. */
@Dependent
class ControlNumbers {
    @PersistenceContext
    private EntityManager database;

    Outgoing take(TradingPartnerView partner) {
        var row = (Object[]) database.createNativeQuery(
                        "select interchange, functional_group from exchange.take_control_numbers(:partner)")
                .setParameter("partner", partner.id().value())
                .getSingleResult();
        return new Outgoing(partner, ((Number) row[0]).intValue(), ((Number) row[1]).intValue());
    }
}
