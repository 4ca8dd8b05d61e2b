package org.claimwright.exchange;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.claimwright.exchange.x12.OutgoingEnvelope;
import org.claimwright.exchange.x12.SentReference;

/** The outbox of a practice as the database keeps it. */
@Dependent
class OutgoingFiles {
    private static final String ADD =
            """
            insert into exchange.outgoing_file (practice_id, partner_id, kind, name, interchange_number, group_number,
                   content, sets, subject_id, created_at)
            values ((select kernel.current_practice()), :partner, :kind, :name, :interchange, :group,
                   :content, :sets, :subject, :createdAt)
            returning file_id
            """;

    private static final String ADD_REFERENCE =
            """
            insert into exchange.sent_reference (practice_id, file_id, partner_id, kind, reference)
            values ((select kernel.current_practice()), :file, :partner, :kind, :reference)
            """;

    private static final String CLAIM =
            """
            select file_id, partner_id, kind, subject_id, name, content from exchange.outgoing_file
             where sent_at is null and next_try_at <= now()
             order by file_id limit 1 for update skip locked
            """;

    /** The pause doubles from one second up to five minutes; machine time, since it is about the folder. */
    private static final String FAILED =
            """
            update exchange.outgoing_file
               set attempts = attempts + 1, last_error = :error,
                   next_try_at = now() + least(power(2, least(attempts, 9)), 300) * interval '1 second'
             where file_id = :file
            """;

    private static final String SENT =
            """
            update exchange.outgoing_file set sent_at = :at, attempts = attempts + 1, last_error = null
             where file_id = :file
            """;

    @PersistenceContext
    private EntityManager database;

    long add(OutgoingFile file, OutgoingEnvelope envelope) {
        var fileId = add(file, envelope.sets());
        var partner = file.numbers().partner().id().value();
        envelope.references().forEach(reference -> add(fileId, partner, reference));
        return fileId;
    }

    long add(OutgoingFile file, int sets) {
        var partner = file.numbers().partner().id().value();
        var id = database.createNativeQuery(ADD)
                .setParameter("partner", partner)
                .setParameter("kind", file.kind())
                .setParameter("name", file.name())
                .setParameter("interchange", file.numbers().interchangeControlNumber())
                .setParameter("group", file.numbers().groupControlNumber())
                .setParameter("content", file.content())
                .setParameter("sets", sets)
                .setParameter("subject", file.subject())
                .setParameter("createdAt", file.createdAt())
                .getSingleResult();
        return ((Number) id).longValue();
    }

    private void add(long file, long partner, SentReference reference) {
        database.createNativeQuery(ADD_REFERENCE)
                .setParameter("file", file)
                .setParameter("partner", partner)
                .setParameter("kind", reference.kind().name())
                .setParameter("reference", reference.value())
                .executeUpdate();
    }

    @SuppressWarnings("unchecked")
    List<Integer> practicesWithUnsent() {
        return database.createNativeQuery("select exchange.practices_with_unsent()")
                .getResultList();
    }

    /** The next file to send, which nobody else gets until this transaction ends. */
    @SuppressWarnings("unchecked")
    Optional<UnsentFile> claim() {
        List<Object[]> rows = database.createNativeQuery(CLAIM).getResultList();
        return rows.stream().findFirst().map(OutgoingFiles::unsent);
    }

    void failed(UnsentFile file, String error) {
        database.createNativeQuery(FAILED)
                .setParameter("file", file.fileId())
                .setParameter("error", error)
                .executeUpdate();
    }

    void sent(UnsentFile file, Instant at) {
        database.createNativeQuery(SENT)
                .setParameter("file", file.fileId())
                .setParameter("at", at)
                .executeUpdate();
    }

    private static UnsentFile unsent(Object[] row) {
        return new UnsentFile(
                ((Number) row[0]).longValue(),
                new TradingPartnerId(((Number) row[1]).longValue()),
                (String) row[2],
                ((Number) row[3]).longValue(),
                (String) row[4],
                (byte[]) row[5]);
    }
}
