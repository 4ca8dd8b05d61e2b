package org.claimwright.negotiation;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.claimwright.claims.ClaimId;
import org.claimwright.negotiation.model.Agreement;
import org.claimwright.negotiation.model.CaseLine;
import org.claimwright.negotiation.model.NegotiationCase;
import org.claimwright.negotiation.model.Offer;

/** Cases with their lines, offers and agreements as the database keeps them. */
@Dependent
class Cases {
    private static final String OF_CLAIM =
            """
            select c from NegotiationCase c
             where c.state <> WITHDRAWN and c.id in (select l.caseId from CaseLine l where l.claimId = :claim)
             order by c.id desc
            """;

    private static final String PAST_DEADLINE =
            """
            select c from NegotiationCase c
             where c.deadline < :today and c.overdueSince is null and c.state not in (SETTLED, WITHDRAWN) order by c.id
            """;

    @PersistenceContext
    private EntityManager database;

    void add(Object entity) {
        database.persist(entity);
        database.flush();
    }

    boolean knows(CaseId id) {
        return database.find(NegotiationCase.class, id.value()) != null;
    }

    NegotiationCase get(CaseId id) {
        return known(database.find(NegotiationCase.class, id.value()), id);
    }

    /** Held till the transaction ends, so that nobody else moves it meanwhile. */
    NegotiationCase held(CaseId id) {
        var held = known(database.find(NegotiationCase.class, id.value(), LockModeType.PESSIMISTIC_WRITE), id);
        database.flush();
        database.refresh(held);
        return held;
    }

    /** The newest first. */
    List<NegotiationCase> all() {
        return database.createQuery("select c from NegotiationCase c order by c.id desc", NegotiationCase.class)
                .getResultList();
    }

    /** The latest one about a claim that was not withdrawn. */
    Optional<CaseId> about(ClaimId claim) {
        return database.createQuery(OF_CLAIM, NegotiationCase.class)
                .setParameter("claim", claim.value())
                .setFlushMode(FlushModeType.COMMIT)
                .getResultStream()
                .findFirst()
                .map(NegotiationCase::id);
    }

    List<NegotiationCase> pastDeadline(LocalDate today) {
        return database.createQuery(PAST_DEADLINE, NegotiationCase.class)
                .setParameter("today", today)
                .getResultList();
    }

    @SuppressWarnings("unchecked")
    List<Integer> practicesWithDeadlines(LocalDate before) {
        return database.createNativeQuery("select negotiation.practices_with_deadlines(:before)")
                .setParameter("before", before)
                .getResultList();
    }

    /** By claim and line. */
    List<CaseLine> lines(CaseId id) {
        return database.createQuery(
                        "select l from CaseLine l where l.caseId = :case order by l.patientControlNumber, l.number",
                        CaseLine.class)
                .setParameter("case", id.value())
                .getResultList();
    }

    /** In the order in which they were made. */
    List<Offer> offers(CaseId id) {
        return database.createQuery("select o from Offer o where o.caseId = :case order by o.number", Offer.class)
                .setParameter("case", id.value())
                .getResultList();
    }

    Optional<Agreement> lastAgreement(CaseId id) {
        return database.createQuery(
                        "select a from Agreement a where a.caseId = :case order by a.id desc", Agreement.class)
                .setParameter("case", id.value())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    Agreement agreement(long id) {
        return known(database.find(Agreement.class, id), "agreement " + id);
    }

    Optional<Agreement> agreementNamed(String name) {
        var digits = name.replaceFirst("^AGREEMENT-0*", "");
        return digits.matches("\\d{1,18}")
                ? Optional.ofNullable(database.find(Agreement.class, Long.valueOf(digits)))
                : Optional.empty();
    }

    private static <T> T known(T entity, Object id) {
        return Optional.ofNullable(entity)
                .orElseThrow(() -> new IllegalArgumentException(id + " is not known in this practice"));
    }
}
