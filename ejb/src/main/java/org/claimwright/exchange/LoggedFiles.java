package org.claimwright.exchange;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.claimwright.kernel.Finding;

/** Files of both directions in one list. Those of a practice are kept apart by the database, the rest by the reach. */
@Dependent
class LoggedFiles {
    private static final String OUT =
            """
            select o.file_id, 'OUT' as direction, p.name as partner, o.name, o.kind as kinds,
                   coalesce(lpad(cast(o.interchange_number as text), 9, '0'), '') as control_numbers,
                   case when o.sent_at is not null then 'SENT' when o.attempts > 0 then 'RETRYING' else 'WAITING' end as state,
                   o.sets, case when o.sent_at is null then 0 else o.sets end as done,
                   cast(length(o.content) as bigint) as size, o.created_at as at
              from exchange.outgoing_file o join exchange.trading_partner p using (partner_id)
            """;

    private static final String IN =
            """
            select f.file_id, 'IN', p.name, f.name,
                   coalesce((select string_agg(distinct s.kind, ' ' order by s.kind)
                               from exchange.inbound_set s where s.file_id = f.file_id), ''),
                   coalesce((select string_agg(i.control_number, ' ' order by i.control_number)
                               from exchange.inbound_interchange i where i.file_id = f.file_id), ''),
                   case when f.state in ('REFUSED', 'DUPLICATE') then f.state
                        when f.state = 'STORED' then 'IN_WORK'
                        when exists (select from exchange.inbound_set s
                                      where s.file_id = f.file_id and s.state = 'HELD') then 'HELD'
                        when exists (select from exchange.inbound_set s
                                      where s.file_id = f.file_id and s.state = 'PENDING') then 'IN_WORK'
                        else 'HANDLED' end,
                   (select cast(count(*) as int) from exchange.inbound_set s where s.file_id = f.file_id),
                   (select cast(count(*) as int) from exchange.inbound_set s
                     where s.file_id = f.file_id and s.state = 'HANDLED'),
                   f.size, f.received_at
              from exchange.inbound_file f join exchange.trading_partner p using (partner_id)
            """;

    private static final String OWN_ONLY =
            " where exists (select from exchange.received_set r where r.file_id = f.file_id)";

    private static final String FINDINGS =
            "select code, place, found, todo from exchange.inbound_finding where file_id = :file order by finding_id";

    private static final String SETS =
            """
            select s.set_number, s.kind, s.control_number, s.first_segment, s.state
              from exchange.inbound_set s where s.file_id = :file
            """;

    private static final String OWN_SETS_ONLY =
            " and exists (select from exchange.received_set r where r.file_id = s.file_id and r.set_number = s.set_number)";

    private static final String INBOUND_CONTENT =
            """
            select coalesce(f.content, o.content) from exchange.inbound_file f
              left join exchange.inbound_file o on o.file_id = f.duplicate_of
             where f.file_id = :file
            """;

    @PersistenceContext
    private EntityManager database;

    List<ExchangeFile> page(Reach reach, int first, int limit) {
        return files(database.createNativeQuery(visible(reach) + " order by at desc, file_id desc")
                .setFirstResult(first)
                .setMaxResults(limit));
    }

    int count(Reach reach) {
        return ((Number) database.createNativeQuery("select count(*) from (" + visible(reach) + ") visible")
                        .getSingleResult())
                .intValue();
    }

    Optional<ExchangeFile> file(long fileId, Reach reach) {
        var one = "select * from (" + visible(reach) + ") visible where file_id = :file";
        return files(database.createNativeQuery(one).setParameter("file", fileId)).stream()
                .findFirst();
    }

    @SuppressWarnings("unchecked")
    List<Finding> findings(long fileId) {
        List<Object[]> found = database.createNativeQuery(FINDINGS)
                .setParameter("file", fileId)
                .getResultList();
        return found.isEmpty()
                ? sendingFailure(fileId)
                : found.stream().map(LoggedFiles::finding).toList();
    }

    @SuppressWarnings("unchecked")
    private List<Finding> sendingFailure(long fileId) {
        List<String> errors = database.createNativeQuery(
                        "select last_error from exchange.outgoing_file where file_id = :file and last_error is not null")
                .setParameter("file", fileId)
                .getResultList();
        return errors.stream()
                .map(error -> ExchangeCode.SENDING_FAILED.finding("file " + fileId, error))
                .toList();
    }

    @SuppressWarnings("unchecked")
    List<ExchangeSet> sets(long fileId, Reach reach) {
        var visible = SETS + (reach == Reach.OWN_SETS ? OWN_SETS_ONLY : "") + " order by s.set_number";
        List<Object[]> rows =
                database.createNativeQuery(visible).setParameter("file", fileId).getResultList();
        return rows.stream().map(LoggedFiles::set).toList();
    }

    Optional<byte[]> content(ExchangeFile file, Reach reach) {
        if (file.direction() == Direction.OUT) {
            return bytes("select content from exchange.outgoing_file where file_id = :file", file.fileId());
        }
        return reach == Reach.WHOLE_FILES ? bytes(INBOUND_CONTENT, file.fileId()) : Optional.empty();
    }

    Optional<byte[]> ownSet(long fileId, int set) {
        return bytes("select content from exchange.received_set where file_id = :file and set_number = " + set, fileId);
    }

    @SuppressWarnings("unchecked")
    private Optional<byte[]> bytes(String select, long fileId) {
        List<byte[]> found = database.createNativeQuery(select, byte[].class)
                .setParameter("file", fileId)
                .getResultList();
        return found.stream().findFirst();
    }

    private static String visible(Reach reach) {
        return OUT + " union all " + IN + (reach == Reach.OWN_SETS ? OWN_ONLY : "");
    }

    @SuppressWarnings("unchecked")
    private static List<ExchangeFile> files(Query query) {
        List<Object[]> rows = query.getResultList();
        return rows.stream().map(LoggedFiles::file).toList();
    }

    private static ExchangeFile file(Object[] row) {
        return new ExchangeFile(
                ((Number) row[0]).longValue(),
                Direction.valueOf((String) row[1]),
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (String) row[5],
                FileState.valueOf((String) row[6]),
                ((Number) row[7]).intValue(),
                ((Number) row[8]).intValue(),
                ((Number) row[9]).longValue(),
                (Instant) row[10]);
    }

    private static ExchangeSet set(Object[] row) {
        return new ExchangeSet(
                ((Number) row[0]).intValue(),
                (String) row[1],
                (String) row[2],
                ((Number) row[3]).longValue(),
                ExchangeSet.State.valueOf((String) row[4]));
    }

    private static Finding finding(Object[] row) {
        return new Finding((String) row[0], (String) row[1], (String) row[2], (String) row[3]);
    }
}
