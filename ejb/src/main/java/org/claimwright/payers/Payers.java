package org.claimwright.payers;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Optional;
import org.claimwright.payers.model.Payer;

/** The directory as the database keeps it. */
@Dependent
class Payers {
    @PersistenceContext
    private EntityManager database;

    Optional<Payer> payer(PayerId id) {
        return Optional.ofNullable(database.find(Payer.class, id.value()));
    }

    Optional<Payer> byElectronicId(String electronicId) {
        return database.createQuery("select p from Payer p where p.electronicId = :id", Payer.class)
                .setParameter("id", electronicId)
                .getResultStream()
                .findFirst();
    }

    List<Payer> all() {
        return database.createQuery("select p from Payer p order by p.name, p.id", Payer.class)
                .getResultList();
    }

    PayerId add(PayerForm form) {
        var call = database.createNativeQuery("select payers.add_payer(:name, :electronicId, :filing, :days,"
                        + " :rendering, :medicare, :line1, :line2, :city, :state, :zip)")
                .setParameter("electronicId", form.electronicId());
        return new PayerId(((Number) with(call, form).getSingleResult()).longValue());
    }

    /** What was read before is forgotten, since the function changed it behind the mapping. */
    void change(PayerId id, PayerForm form) {
        var call = database.createNativeQuery("select payers.change_payer(:payer, :name, :filing, :days,"
                        + " :rendering, :medicare, :line1, :line2, :city, :state, :zip)")
                .setParameter("payer", id.value());
        with(call, form).getSingleResult();
        database.clear();
    }

    private static Query with(Query call, PayerForm form) {
        return call.setParameter("name", form.name().strip())
                .setParameter("filing", form.claimFilingIndicator())
                .setParameter("days", form.timelyFilingDays())
                .setParameter("rendering", form.requiresRendering())
                .setParameter("medicare", form.medicare())
                .setParameter("line1", form.address().line1())
                .setParameter("line2", form.address().line2())
                .setParameter("city", form.address().city())
                .setParameter("state", form.address().state())
                .setParameter("zip", form.address().zip());
    }
}
