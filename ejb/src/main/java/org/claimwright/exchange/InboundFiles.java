package org.claimwright.exchange;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.claimwright.exchange.x12.PaidParty;
import org.claimwright.exchange.x12.RecognisedFile.Envelope;
import org.claimwright.exchange.x12.RecognisedSet;
import org.claimwright.exchange.x12.SentReference;
import org.claimwright.kernel.Finding;

/** Inbound files, and where each of their sets stands, as the database keeps them. */
@Dependent
class InboundFiles {
    /** In place of the number of a set, which begins at 1. */
    static final int WHOLE_FILE = 0;

    private static final String STORE =
            """
            insert into exchange.inbound_file (partner_id, name, sha256, size, content, received_at, state)
            values (:partner, :name, :sha256, :size, :content, :at, 'STORED')
            on conflict (partner_id, sha256) where duplicate_of is null do nothing
            returning file_id
            """;

    private static final String STORE_DUPLICATE =
            """
            insert into exchange.inbound_file (partner_id, name, sha256, size, duplicate_of, received_at, state)
            values (:partner, :name, :sha256, :size, :original, :at, 'DUPLICATE')
            returning file_id
            """;

    private static final String ORIGINAL =
            """
            select file_id, name, filed from exchange.inbound_file
             where partner_id = :partner and sha256 = :sha256 and duplicate_of is null
            """;

    private static final String REMEMBER =
            """
            insert into exchange.inbound_interchange (partner_id, sender, control_number, file_id)
            values (:partner, :sender, :number, :file)
            on conflict do nothing
            """;

    private static final String ADD_SET =
            """
            insert into exchange.inbound_set (file_id, set_number, kind, control_number, first_segment, routed_to, state)
            values (:file, :set, :kind, :controlNumber, :first, nullif(:practice, 0), :state)
            """;

    private static final String ADD_FINDING =
            """
            insert into exchange.inbound_finding (file_id, set_number, code, place, found, todo)
            values (:file, nullif(:set, 0), :code, :place, :found, :todo)
            """;

    private static final String PENDING_FILES =
            """
            select file_id, partner_id, content from exchange.inbound_file
             where file_id in (select file_id from exchange.inbound_set where state = 'PENDING' and next_try_at <= now())
             order by file_id
            """;

    private static final String PENDING_SETS =
            """
            select set_number, routed_to from exchange.inbound_set
             where file_id = :file and state = 'PENDING' and next_try_at <= now() order by set_number
            """;

    private static final String CLAIM =
            """
            update exchange.inbound_set set state = 'HANDLED'
             where file_id = :file and set_number = :set and state = 'PENDING'
            """;

    private static final String HOLD =
            "update exchange.inbound_set set state = 'HELD' where file_id = :file and set_number = :set and state = 'PENDING'";

    private static final String POSTPONE =
            """
            update exchange.inbound_set
               set attempts = attempts + 1, next_try_at = now() + power(2, least(attempts, 9)) * interval '1 second'
             where file_id = :file and set_number = :set and state = 'PENDING'
            returning attempts
            """;

    private static final String RELEASE =
            """
            update exchange.inbound_set set state = 'PENDING', attempts = 0, next_try_at = now()
             where file_id = :file and state = 'HELD' and routed_to is not null
            """;

    private static final String KEEP_FOR_PRACTICE =
            """
            insert into exchange.received_set (practice_id, file_id, set_number, kind, control_number, content, received_at)
            values ((select kernel.current_practice()), :file, :set, :kind, :controlNumber, :content, :at)
            on conflict do nothing
            """;

    @PersistenceContext
    private EntityManager database;

    /** The file's id in the log, or nothing when the same bytes came from this partner before. */
    @SuppressWarnings("unchecked")
    Optional<Long> store(Arrival arrival, Instant at) {
        List<Number> stored = database.createNativeQuery(STORE)
                .setParameter("partner", arrival.partner().value())
                .setParameter("name", arrival.name())
                .setParameter("sha256", arrival.sha256())
                .setParameter("size", (long) arrival.content().length)
                .setParameter("content", arrival.content())
                .setParameter("at", at)
                .getResultList();
        return stored.stream().map(Number::longValue).findFirst();
    }

    StoredBefore original(Arrival arrival) {
        var row = (Object[]) database.createNativeQuery(ORIGINAL)
                .setParameter("partner", arrival.partner().value())
                .setParameter("sha256", arrival.sha256())
                .getSingleResult();
        return new StoredBefore(((Number) row[0]).longValue(), (String) row[1], (Boolean) row[2]);
    }

    long storeDuplicate(Arrival arrival, long original, Instant at) {
        var id = database.createNativeQuery(STORE_DUPLICATE)
                .setParameter("partner", arrival.partner().value())
                .setParameter("name", arrival.name())
                .setParameter("sha256", arrival.sha256())
                .setParameter("size", (long) arrival.content().length)
                .setParameter("original", original)
                .setParameter("at", at)
                .getSingleResult();
        return ((Number) id).longValue();
    }

    void filed(long fileId) {
        change("update exchange.inbound_file set filed = true where file_id = :file", fileId);
    }

    @SuppressWarnings("unchecked")
    List<StoredFile> toRecognise() {
        List<Object[]> rows = database.createNativeQuery("select file_id, partner_id, content"
                        + " from exchange.inbound_file where state = 'STORED' order by file_id limit 20")
                .getResultList();
        return rows.stream().map(InboundFiles::stored).toList();
    }

    /** Locks the file until the transaction ends; false when somebody else has it, or recognised it before. */
    boolean claimForRecognition(long fileId) {
        return !database.createNativeQuery("select file_id from exchange.inbound_file"
                        + " where file_id = :file and state = 'STORED' for update skip locked")
                .setParameter("file", fileId)
                .getResultList()
                .isEmpty();
    }

    void state(long fileId, String state) {
        database.createNativeQuery("update exchange.inbound_file set state = :state where file_id = :file")
                .setParameter("file", fileId)
                .setParameter("state", state)
                .executeUpdate();
    }

    /** False when the sender has used the number before. */
    boolean remember(StoredFile file, Envelope envelope) {
        return database.createNativeQuery(REMEMBER)
                        .setParameter("partner", file.partner().value())
                        .setParameter("sender", envelope.sender())
                        .setParameter("number", envelope.controlNumber())
                        .setParameter("file", file.fileId())
                        .executeUpdate()
                == 1;
    }

    /** The practices that sent what the reference names; ids and nothing else. */
    @SuppressWarnings("unchecked")
    List<Integer> practicesAnswered(TradingPartnerId partner, SentReference reference) {
        if (reference.kind() == SentReference.Kind.RECEIVER) {
            return database.createNativeQuery("select exchange.practices_receiving(:facility)")
                    .setParameter("facility", reference.value())
                    .getResultList();
        }
        return database.createNativeQuery("select exchange.practices_answered(:partner, :kind, :reference)")
                .setParameter("partner", partner.value())
                .setParameter("kind", reference.kind().name())
                .setParameter("reference", reference.value())
                .getResultList();
    }

    /** The practices that bill under these numbers; ids and nothing else. */
    @SuppressWarnings("unchecked")
    List<Integer> practicesPaid(PaidParty payee) {
        return database.createNativeQuery("select exchange.practices_paid(:npi, :taxId)")
                .setParameter("npi", payee.npi())
                .setParameter("taxId", payee.taxId())
                .getResultList();
    }

    void add(long fileId, RecognisedSet set, Optional<Integer> practice, ExchangeSet.State state) {
        database.createNativeQuery(ADD_SET)
                .setParameter("file", fileId)
                .setParameter("set", set.number())
                .setParameter("kind", set.kind())
                .setParameter("controlNumber", set.controlNumber())
                .setParameter("first", set.firstSegment())
                .setParameter("practice", practice.orElse(0))
                .setParameter("state", state.name())
                .executeUpdate();
    }

    /** @param set {@link #WHOLE_FILE} where it is about the file */
    void add(long fileId, int set, Finding finding) {
        database.createNativeQuery(ADD_FINDING)
                .setParameter("file", fileId)
                .setParameter("set", set)
                .setParameter("code", finding.code())
                .setParameter("place", finding.where())
                .setParameter("found", finding.found())
                .setParameter("todo", finding.todo())
                .executeUpdate();
    }

    @SuppressWarnings("unchecked")
    List<StoredFile> withPendingSets() {
        List<Object[]> rows =
                database.createNativeQuery(PENDING_FILES).setMaxResults(20).getResultList();
        return rows.stream().map(InboundFiles::stored).toList();
    }

    @SuppressWarnings("unchecked")
    List<PendingSet> pendingSets(long fileId) {
        List<Object[]> rows = database.createNativeQuery(PENDING_SETS)
                .setParameter("file", fileId)
                .getResultList();
        return rows.stream()
                .map(row -> new PendingSet(((Number) row[0]).intValue(), ((Number) row[1]).intValue()))
                .toList();
    }

    /** Takes a set to handle it; false when it was handled before. */
    boolean claim(long fileId, int set) {
        return change(CLAIM, fileId, set) == 1;
    }

    boolean hold(long fileId, int set) {
        return change(HOLD, fileId, set) == 1;
    }

    /** How often it failed by now. */
    int postpone(long fileId, int set) {
        var attempts = database.createNativeQuery(POSTPONE)
                .setParameter("file", fileId)
                .setParameter("set", set)
                .getSingleResult();
        return ((Number) attempts).intValue();
    }

    void keepForPractice(long fileId, RecognisedSet set, Instant at) {
        database.createNativeQuery(KEEP_FOR_PRACTICE)
                .setParameter("file", fileId)
                .setParameter("set", set.number())
                .setParameter("kind", set.kind())
                .setParameter("controlNumber", set.controlNumber())
                .setParameter("content", set.content())
                .setParameter("at", at)
                .executeUpdate();
    }

    void release(long fileId) {
        if (change(RELEASE, fileId) > 0) {
            change("delete from exchange.inbound_finding where set_number is not null and file_id = :file", fileId);
        }
    }

    /** Files with messages that are held because nobody has the name they are for. */
    @SuppressWarnings("unchecked")
    List<StoredFile> unroutedMessages() {
        List<Object[]> rows = database.createNativeQuery(
                        "select file_id, partner_id, content from exchange.inbound_file"
                                + " where file_id in (select file_id from exchange.inbound_set"
                                + " where state = 'HELD' and routed_to is null and starts_with(kind, 'HL7 ')) order by file_id")
                .getResultList();
        return rows.stream().map(InboundFiles::stored).toList();
    }

    /** A set that was held because it was for nobody is handed to this practice. */
    void route(long fileId, int set, int practice) {
        var routed = database.createNativeQuery(
                        "update exchange.inbound_set set routed_to = :practice, state = 'PENDING',"
                                + " next_try_at = now() where file_id = :file and set_number = :set and state = 'HELD'"
                                + " and routed_to is null")
                .setParameter("practice", practice)
                .setParameter("file", fileId)
                .setParameter("set", set)
                .executeUpdate();
        if (routed == 1) {
            change("delete from exchange.inbound_finding where file_id = :file and set_number = :set", fileId, set);
        }
    }

    private int change(String statement, long fileId) {
        return database.createNativeQuery(statement)
                .setParameter("file", fileId)
                .executeUpdate();
    }

    private int change(String statement, long fileId, int set) {
        return database.createNativeQuery(statement)
                .setParameter("file", fileId)
                .setParameter("set", set)
                .executeUpdate();
    }

    private static StoredFile stored(Object[] row) {
        return new StoredFile(
                ((Number) row[0]).longValue(), new TradingPartnerId(((Number) row[1]).longValue()), (byte[]) row[2]);
    }
}
