package org.claimwright.exchange;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;

/** By what names senders of messages know the practice in scope (HL7 version 2 MSH-6). */
@Stateless
public class ReceivingFacilities {
    @PersistenceContext
    private EntityManager database;

    @Inject
    private InboundFiles files;

    @SuppressWarnings("unchecked")
    public List<String> all() {
        return database.createNativeQuery("select facility from exchange.receiving_facility order by facility")
                .getResultList();
    }

    /** From now on messages for this name are ours; those that were held because nobody had it are tried. */
    public void add(String facility) {
        var name = facility.strip().toUpperCase(Locale.ROOT);
        database.createNativeQuery("insert into exchange.receiving_facility (practice_id, facility)"
                        + " values ((select kernel.current_practice()), :facility) on conflict do nothing")
                .setParameter("facility", name)
                .executeUpdate();
        files.unroutedMessages().forEach(this::route);
    }

    public void remove(String facility) {
        database.createNativeQuery("delete from exchange.receiving_facility where facility = :facility")
                .setParameter("facility", facility)
                .executeUpdate();
    }

    private void route(StoredFile file) {
        for (var set : MessageFile.recognised(file.content()).sets()) {
            var practices = set.answers().stream()
                    .flatMap(receiver -> files.practicesAnswered(file.partner(), receiver).stream())
                    .distinct()
                    .toList();
            if (practices.size() == 1) {
                files.route(file.fileId(), set.number(), practices.get(0));
            }
        }
    }
}
