package org.claimwright.claims;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.claimwright.claims.model.Claim;
import org.claimwright.claims.model.ClaimStep;
import org.claimwright.claims.model.FoundFault;
import org.claimwright.encounters.EncounterId;
import org.claimwright.kernel.Money;
import org.claimwright.registration.PatientId;

/** Claims, their findings and steps as the database keeps them. */
@Dependent
class Claims {
    private static final EnumSet<ClaimStatus> IN_WORK = EnumSet.of(
            ClaimStatus.DRAFT,
            ClaimStatus.HELD,
            ClaimStatus.READY,
            ClaimStatus.TRANSMISSION_FAILED,
            ClaimStatus.REJECTED);

    /**
     * One statement, so that the same answer handled twice at once counts once. Claim and batch are in the database as soon as they
     * have their ids, so it needs no flush, which would look through a whole batch for each of its claims.
     */
    private static final String STEP =
            """
            insert into claims.claim_step (practice_id, claim_id, batch_id, step, particular, from_status, to_status, taken_at)
            values ((select kernel.current_practice()), :claim, cast(:batch as bigint), :step, :particular, :from, :to, :at)
            on conflict (practice_id, claim_id, batch_id, step, particular) where batch_id is not null do nothing
            """;

    @PersistenceContext
    private EntityManager database;

    boolean knows(ClaimId id) {
        return database.find(Claim.class, id.value()) != null;
    }

    Claim claim(ClaimId id) {
        return known(database.find(Claim.class, id.value()), id);
    }

    /** Held till the transaction ends, so that an answer and a person cannot pass each other. */
    Claim held(ClaimId id) {
        return known(database.find(Claim.class, id.value(), LockModeType.PESSIMISTIC_WRITE), id);
    }

    /** In the order of their ids, so that two releases cannot wait for each other. */
    List<Claim> held(Collection<ClaimId> ids) {
        return ids.stream()
                .map(ClaimId::value)
                .distinct()
                .sorted()
                .map(id -> held(new ClaimId(id)))
                .toList();
    }

    @SuppressWarnings("unchecked")
    Map<ClaimId, String> controlNumbers(Collection<ClaimId> ids) {
        List<Object[]> rows = database.createNativeQuery(
                        "select claim_id, patient_control_number from claims.claim where claim_id = any(:ids)")
                .setParameter("ids", ids.stream().map(ClaimId::value).toArray(Long[]::new))
                .getResultList();
        return rows.stream()
                .collect(Collectors.toMap(row -> new ClaimId(((Number) row[0]).longValue()), row -> (String) row[1]));
    }

    void add(Claim claim) {
        database.persist(claim);
    }

    void flush() {
        database.flush();
    }

    String nextControlNumber(String mark) {
        var number = (Number) database.createNativeQuery("select claims.next_control_number()")
                .setFlushMode(FlushModeType.COMMIT)
                .getSingleResult();
        return String.format("%s%08d", mark, number.intValue());
    }

    /** The version of an encounter's bill that is being worked on. */
    Optional<Claim> inWork(EncounterId encounter) {
        return versionsOf(encounter).stream()
                .filter(claim -> IN_WORK.contains(claim.status()))
                .findFirst();
    }

    /**
     * The first version first. What it asks for never changes and is written with the claim, so here and below nothing is flushed,
     * which would look through a whole batch for each of its claims.
     */
    List<Claim> versionsOf(EncounterId encounter) {
        return database.createQuery(
                        "select c from Claim c where c.encounterId = :encounter order by c.version, c.id", Claim.class)
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter("encounter", encounter.value())
                .getResultList();
    }

    List<Claim> of(PatientId patient) {
        return database.createQuery(
                        "select c from Claim c where c.patientId = :patient order by c.serviceDate, c.id", Claim.class)
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter("patient", patient.value())
                .getResultList();
    }

    List<Claim> byControlNumber(String number) {
        return database.createQuery("select c from Claim c where c.patientControlNumber = :number", Claim.class)
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter("number", number)
                .getResultList();
    }

    List<Claim> byControlNumbers(Collection<String> numbers) {
        return database.createQuery("select c from Claim c where c.patientControlNumber in :numbers", Claim.class)
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter("numbers", numbers)
                .getResultList();
    }

    /** The latest version first. */
    List<Claim> byPayerNumber(String number) {
        return database.createQuery(
                        "select c from Claim c where c.payerClaimNumber = :number order by c.id desc", Claim.class)
                .setParameter("number", number)
                .getResultList();
    }

    List<Claim> alike(LocalDate serviceDate, Money totalCharge) {
        return database.createQuery(
                        "select c from Claim c where c.serviceDate = :day and c.totalChargeInCents = :charge order by c.id",
                        Claim.class)
                .setParameter("day", serviceDate)
                .setParameter("charge", totalCharge.inCents())
                .setMaxResults(50)
                .getResultList();
    }

    List<FoundFault> findings(ClaimId claim) {
        return database.createQuery(
                        "select f from FoundFault f where f.claimId = :claim order by f.position, f.id",
                        FoundFault.class)
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter("claim", claim.value())
                .getResultList();
    }

    FoundFault finding(long id) {
        return known(database.find(FoundFault.class, id), "finding " + id);
    }

    /** What is found again keeps its row; what is found no more goes. */
    void keep(ClaimId claim, List<FoundFault> found) {
        var before = findings(claim);
        before.forEach(database::remove);
        found.forEach(fault -> {
            before.stream().filter(fault::isSameAs).findFirst().ifPresent(fault::acknowledgedLike);
            database.persist(fault);
        });
        if (!before.isEmpty()) {
            database.flush();
        }
    }

    /** @return false when this step was taken before: the answer is a repeat */
    boolean take(Claim claim, Step step, ClaimStatus next, Instant at) {
        return database.createNativeQuery(STEP)
                        .setFlushMode(FlushModeType.COMMIT)
                        .setParameter("claim", claim.id().value())
                        .setParameter(
                                "batch",
                                step.batch() == null
                                        ? null
                                        : String.valueOf(step.batch().value()))
                        .setParameter("step", step.what().name())
                        .setParameter("particular", step.particular())
                        .setParameter("from", claim.status().name())
                        .setParameter("to", next.name())
                        .setParameter("at", at)
                        .executeUpdate()
                == 1;
    }

    /**
     * A step of a claim.
     *
     * @param batch the release it belongs to; null for a step of our own
     * @param particular tells one answer of a kind from another
     */
    record Step(ClaimStep what, BatchId batch, String particular) {
        static Step own(ClaimStep what) {
            return new Step(what, null, "");
        }
    }

    private static <T> T known(T entity, Object id) {
        return Optional.ofNullable(entity)
                .orElseThrow(() -> new IllegalArgumentException(id + " is not known in this practice"));
    }
}
