package org.claimwright.pricing;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.Date;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.claimwright.payers.PayerId;
import org.claimwright.pricing.model.Contract;
import org.claimwright.pricing.model.ContractRate;
import org.claimwright.pricing.model.ContractTerms;
import org.claimwright.pricing.model.RateRow;
import org.hibernate.Session;

/** The practice's contracts with payers, and their rates. Whole files come in one statement. */
@Dependent
class Contracts {
    private static final LocalDate NO_END = LocalDate.of(9999, 12, 31);
    private static final String LAST_CODE = "ZZZZZ";

    private static final String PUT =
            """
            insert into pricing.contract_rate as c
                   (practice_id, contract_id, procedure_code, modifier, setting, amount, effective_from, effective_to)
            select kernel.current_practice(), ?, r.procedure_code, r.modifier, r.setting, r.amount, r.first_day, r.last_day
              from unnest(?, ?, ?, ?, ?, ?) r(procedure_code, modifier, setting, amount, first_day, last_day)
            on conflict (practice_id, contract_id, procedure_code, modifier, setting, effective_from)
              do update set amount = excluded.amount, effective_to = excluded.effective_to
              where (c.amount, c.effective_to) is distinct from (excluded.amount, excluded.effective_to)
            """;

    @PersistenceContext
    private EntityManager database;

    Contract get(ContractId id) {
        return Optional.ofNullable(database.find(Contract.class, id.value()))
                .orElseThrow(() -> new IllegalArgumentException("contract " + id.value() + " is unknown"));
    }

    boolean knows(ContractId id) {
        return database.find(Contract.class, id.value()) != null;
    }

    /** The latest first. */
    List<Contract> all() {
        return database.createQuery("select c from Contract c order by c.effectiveFrom desc, c.id", Contract.class)
                .getResultList();
    }

    ContractId add(Contract contract) {
        database.persist(contract);
        database.flush();
        return new ContractId(contract.id());
    }

    /** Asked for each claim that is posted, which changes no contract: what else waits to be written need not be written for it. */
    List<Contract> with(PayerId payer) {
        return database.createQuery("select c from Contract c where c.payerId = :payer", Contract.class)
                .setParameter("payer", payer.value())
                .setFlushMode(FlushModeType.COMMIT)
                .getResultList();
    }

    List<ContractRate> rates(List<Contract> contracts, Collection<String> procedures) {
        return database.createQuery(
                        "select r from ContractRate r where r.contractId in :contracts and r.procedure in :procedures",
                        ContractRate.class)
                .setParameter("contracts", contracts.stream().map(Contract::id).toList())
                .setParameter("procedures", procedures)
                .setFlushMode(FlushModeType.COMMIT)
                .getResultList();
    }

    /** Those with the same payer in force on one of these days, save one. */
    List<Contract> overlapping(ContractTerms terms, Optional<ContractId> save) {
        return database.createQuery(
                        "select c from Contract c where c.payerId = :payer and c.effectiveFrom <= :to"
                                + " and (c.effectiveTo is null or c.effectiveTo >= :from) and c.id <> :save"
                                + " order by c.effectiveFrom",
                        Contract.class)
                .setParameter("payer", terms.payer().value())
                .setParameter("from", terms.from())
                .setParameter("to", terms.to() == null ? NO_END : terms.to())
                .setParameter("save", save.map(ContractId::value).orElse(0L))
                .getResultList();
    }

    Map<Long, Long> countByContract() {
        return database.createQuery(
                        "select r.contractId, count(r) from ContractRate r group by r.contractId", Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }

    /** Sorted by what they are for; all of them, or those whose code begins as given. */
    List<RateRow> ratesOf(ContractId contract, String codePrefix) {
        return database
                .createQuery(
                        "select r from ContractRate r where r.contractId = :contract and r.procedure >= :first"
                                + " and r.procedure <= :last order by r.procedure, r.modifier, r.setting, r.effectiveFrom",
                        ContractRate.class)
                .setParameter("contract", contract.value())
                .setParameter("first", codePrefix)
                .setParameter("last", codePrefix + LAST_CODE)
                .getResultList()
                .stream()
                .map(ContractRate::row)
                .toList();
    }

    void put(ContractId contract, List<RateRow> rows) {
        database.flush();
        database.unwrap(Session.class).doWork(connection -> put(connection, contract, rows));
    }

    private static void put(Connection connection, ContractId contract, List<RateRow> rows) throws SQLException {
        try (var statement = connection.prepareStatement(PUT)) {
            statement.setLong(1, contract.value());
            statement.setArray(2, array(connection, "text", rows, RateRow::procedure));
            statement.setArray(3, array(connection, "text", rows, RateRow::modifier));
            statement.setArray(
                    4, array(connection, "text", rows, row -> row.setting().name()));
            statement.setArray(5, array(connection, "numeric", rows, RateRow::amount));
            statement.setArray(6, array(connection, "date", rows, row -> Date.valueOf(row.from())));
            statement.setArray(
                    7, array(connection, "date", rows, row -> row.to() == null ? null : Date.valueOf(row.to())));
            statement.executeUpdate();
        }
    }

    private static java.sql.Array array(
            Connection connection, String type, List<RateRow> rows, Function<RateRow, Object> value)
            throws SQLException {
        return connection.createArrayOf(type, rows.stream().map(value).toArray());
    }
}
