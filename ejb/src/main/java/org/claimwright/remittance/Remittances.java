package org.claimwright.remittance;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.claimwright.claims.ClaimId;
import org.claimwright.claims.ClaimStatus;
import org.claimwright.kernel.Money;
import org.claimwright.remittance.model.AdvisedPayment;
import org.claimwright.remittance.model.PaidClaim;
import org.claimwright.remittance.model.ProviderAdjustment;
import org.claimwright.remittance.model.Remittance;

/** Remittances, their decisions and provider adjustments as the database keeps them. */
@Dependent
class Remittances {
    private static final String SAME_MONEY =
            """
            select r from Remittance r
             where r.payment.traceNumber = :trace and r.payment.originator = :originator and r.payment.amount = :amount
               and r.payment.paymentDate is not distinct from :date and r.state not in (HELD, REPLACED)
            """;

    private static final String HELD_BEFORE =
            """
            select r from Remittance r
             where r.state = HELD and (r.fileId = :file and r.firstSegment = :segment
                or r.payment.traceNumber = :trace and r.payment.originator = :originator)
            """;

    /** Decisions that are in the books and that no other one there takes back. */
    private static final String REVERSIBLE =
            """
            select p from PaidClaim p
             where p.state in (POSTED, UNMATCHED) and p.advised.statusCode <> '22' and %s
               and not exists (select 1 from PaidClaim later where later.reverses = p.id and later.state = POSTED)
             order by p.id desc
            """;

    private static final String RECOUPMENT =
            """
            select cast(coalesce(sum(case when amount < 0 then -amount else -settled end), 0) as bigint)
              from remittance.provider_adjustment
             where reason_code = 'WO' and reference = :reference and posted
            """;

    private static final String SUMS =
            """
            select cast(coalesce(sum(charge), 0) as bigint), cast(coalesce(sum(contractual), 0) as bigint),
                   cast(coalesce(sum(denied), 0) as bigint), cast(coalesce(sum(patient_share), 0) as bigint),
                   cast(coalesce(sum(paid), 0) as bigint)
              from remittance.paid_claim where remittance_id = :remittance
            """;

    private static final String BY_TRACE =
            """
            select * from remittance.remittance where starts_with(trace_number, :beginning)
             order by payment_date desc nulls first, remittance_id desc
            """;

    @PersistenceContext
    private EntityManager database;

    void add(Object entity) {
        database.persist(entity);
    }

    void flush() {
        database.flush();
    }

    boolean knows(RemittanceId id) {
        return database.find(Remittance.class, id.value()) != null;
    }

    boolean knows(PaidClaimId id) {
        return database.find(PaidClaim.class, id.value()) != null;
    }

    Remittance remittance(RemittanceId id) {
        return known(database.find(Remittance.class, id.value()), id);
    }

    /** Held till the transaction ends, so that nobody else posts or undoes it meanwhile. */
    Remittance held(RemittanceId id) {
        var remittance = known(database.find(Remittance.class, id.value(), LockModeType.PESSIMISTIC_WRITE), id);
        database.refresh(remittance);
        return remittance;
    }

    PaidClaim paidClaim(PaidClaimId id) {
        return known(database.find(PaidClaim.class, id.value()), id);
    }

    Optional<Remittance> sameMoney(AdvisedPayment payment) {
        return database.createQuery(SAME_MONEY, Remittance.class)
                .setParameter("trace", payment.traceNumber())
                .setParameter("originator", payment.originator())
                .setParameter("amount", payment.amount())
                .setParameter("date", payment.paymentDate())
                .getResultStream()
                .findFirst();
    }

    /** What was held of the same set, or of the same payment, before. */
    List<Remittance> heldBefore(Remittance.Arrival arrival, AdvisedPayment payment) {
        return database.createQuery(HELD_BEFORE, Remittance.class)
                .setParameter("file", arrival.fileId())
                .setParameter("segment", arrival.firstSegment())
                .setParameter("trace", payment.traceNumber())
                .setParameter("originator", payment.originator())
                .getResultList();
    }

    List<RemittanceId> posting() {
        return database.createQuery("select r.id from Remittance r where r.state = POSTING order by r.id", Long.class)
                .getResultStream()
                .map(RemittanceId::new)
                .toList();
    }

    @SuppressWarnings("unchecked")
    List<Integer> practicesWithUnposted() {
        return database.createNativeQuery("select remittance.practices_with_unposted()")
                .getResultList();
    }

    List<PaidClaim> claims(RemittanceId id) {
        return database.createQuery(
                        "select p from PaidClaim p where p.remittanceId = :remittance order by p.position",
                        PaidClaim.class)
                .setParameter("remittance", id.value())
                .getResultList();
    }

    /** In the payer's order. */
    List<PaidClaim> claims(RemittanceId id, int first, int size) {
        return database.createQuery(
                        "select p from PaidClaim p where p.remittanceId = :remittance order by p.position",
                        PaidClaim.class)
                .setParameter("remittance", id.value())
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    /** The claim in that place of the payer's order. Claims are written with their remittance, so nothing is flushed for an answer. */
    Optional<PaidClaim> claimAt(RemittanceId id, int position) {
        return database.createQuery(
                        "select p from PaidClaim p where p.remittanceId = :remittance and p.position = :position",
                        PaidClaim.class)
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter("remittance", id.value())
                .setParameter("position", position)
                .getResultStream()
                .findFirst();
    }

    List<PaidClaim> ofClaim(ClaimId claim) {
        return database.createQuery("select p from PaidClaim p where p.claimId = :claim order by p.id", PaidClaim.class)
                .setParameter("claim", claim.value())
                .getResultList();
    }

    PaidClaimSums sums(RemittanceId id) {
        var row = (Object[]) database.createNativeQuery(SUMS)
                .setParameter("remittance", id.value())
                .getSingleResult();
        return new PaidClaimSums(cents(row[0]), cents(row[1]), cents(row[2]), cents(row[3]), cents(row[4]));
    }

    private static Money cents(Object sum) {
        return Money.cents(((Number) sum).longValue());
    }

    @SuppressWarnings("unchecked")
    List<Remittance> byTrace(String beginning, int limit) {
        return database.createNativeQuery(BY_TRACE, Remittance.class)
                .setParameter("beginning", beginning)
                .setMaxResults(limit)
                .getResultList();
    }

    List<PaidClaim> waiting(RemittanceId id, int limit) {
        return database.createQuery(
                        "select p from PaidClaim p where p.remittanceId = :remittance and p.state = WAITING order by p.position",
                        PaidClaim.class)
                .setParameter("remittance", id.value())
                .setMaxResults(limit)
                .getResultList();
    }

    int count(RemittanceId id, Collection<PaidClaimState> states) {
        return database.createQuery(
                        "select count(p) from PaidClaim p where p.remittanceId = :remittance and p.state in :states",
                        Long.class)
                .setParameter("remittance", id.value())
                .setParameter("states", states)
                .getSingleResult()
                .intValue();
    }

    /** The decisions on some claims that are in the books, in the order in which they came. */
    List<PaidClaim> inBooks(Collection<ClaimId> claims) {
        return database.createQuery(
                        "select p from PaidClaim p where p.claimId in :claims and p.state in (POSTED, NOTED) order by p.id",
                        PaidClaim.class)
                .setParameter("claims", claims.stream().map(ClaimId::value).toList())
                .getResultList();
    }

    /** Where a claim stood before any decision on it. */
    Optional<ClaimStatus> statusBefore(ClaimId claim) {
        return database.createQuery(
                        "select p.statusBefore from PaidClaim p where p.claimId = :claim and p.statusBefore is not null order by p.id",
                        ClaimStatus.class)
                .setParameter("claim", claim.value())
                .getResultStream()
                .filter(status -> !status.isDecided())
                .findFirst();
    }

    List<PaidClaim> reversible(Collection<String> payerClaimNumbers) {
        return database.createQuery(REVERSIBLE.formatted("p.advised.payerClaimNumber in :numbers"), PaidClaim.class)
                .setParameter("numbers", payerClaimNumbers)
                .getResultList();
    }

    List<PaidClaim> reversible(ClaimId claim) {
        return database.createQuery(REVERSIBLE.formatted("p.claimId = :claim"), PaidClaim.class)
                .setParameter("claim", claim.value())
                .getResultList();
    }

    /** The decision in the books that takes this one back. */
    Optional<PaidClaim> reversalOf(PaidClaimId id) {
        return database.createQuery(
                        "select p from PaidClaim p where p.reverses = :earlier and p.state = POSTED", PaidClaim.class)
                .setParameter("earlier", id.value())
                .getResultStream()
                .findFirst();
    }

    List<ProviderAdjustment> providerAdjustments(RemittanceId id) {
        return database.createQuery(
                        "select a from ProviderAdjustment a where a.remittanceId = :remittance order by a.advised.position",
                        ProviderAdjustment.class)
                .setParameter("remittance", id.value())
                .getResultList();
    }

    /** What is known to be owed to the payer under this reference: announced and not yet taken. */
    Money recoupmentOpen(String reference) {
        flush();
        var open = (Number) database.createNativeQuery(RECOUPMENT)
                .setParameter("reference", reference)
                .getSingleResult();
        return Money.cents(Math.max(0, open.longValue()));
    }

    private static <T> T known(T entity, Object id) {
        return Optional.ofNullable(entity)
                .orElseThrow(() -> new IllegalArgumentException(id + " is not known in this practice"));
    }
}
