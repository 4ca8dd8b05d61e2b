package org.claimwright.claims;

import static org.claimwright.ledger.Account.PRIMARY_PAYER_RECEIVABLE;
import static org.claimwright.ledger.Account.SECONDARY_PAYER_RECEIVABLE;
import static org.claimwright.ledger.Account.TERTIARY_PAYER_RECEIVABLE;
import static org.claimwright.ledger.Account.UNBILLED_RECEIVABLES;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.claimwright.claims.model.Claim;
import org.claimwright.claims.model.ServiceLine;
import org.claimwright.kernel.BusinessClock;
import org.claimwright.kernel.Money;
import org.claimwright.ledger.Account;
import org.claimwright.ledger.Dimensions;
import org.claimwright.ledger.Entry;
import org.claimwright.ledger.Journal;
import org.claimwright.practices.PracticeProfile;

/**
 * What a claim moves in the books: released, each of its charges goes from unbilled to the payer's receivable; rejected, it goes
 * back, since the payer owes nothing for what it never took.
 */
@Dependent
class Receivables {
    private static final String SOURCE = "CLAIM_RELEASE";
    private static final List<Account> BY_RANK =
            List.of(PRIMARY_PAYER_RECEIVABLE, SECONDARY_PAYER_RECEIVABLE, TERTIARY_PAYER_RECEIVABLE);

    @Inject
    private Journal journal;

    @Inject
    private BusinessClock clock;

    @Inject
    private PracticeProfile practice;

    /** What a claim moves when it is released: together, the payer owes its total from then on. Nothing is posted yet. */
    List<Entry> toPayer(Claim claim, int rank, BatchId batch) {
        var today = today();
        var entries = claim.lines().stream()
                .filter(line -> !line.amount().isZero())
                .map(line -> entry(claim, line, BY_RANK.get(rank - 1), batch, today))
                .toList();
        var owed = Money.sum(
                entries.stream().map(entry -> entry.lines().get(0).amount()).toList());
        if (!owed.equals(claim.totalCharge())) {
            throw new IllegalStateException("claim " + claim.patientControlNumber() + " charges " + claim.totalCharge()
                    + ", but " + owed + " would be posted");
        }
        return entries;
    }

    /** All of a release at once. */
    void post(List<Entry> entries) {
        if (!entries.isEmpty()) {
            journal.post(entries);
        }
    }

    /** Mirrors what the release posted; what was mirrored before stays as it is. */
    void moveBack(Claim claim, BatchId batch) {
        claim.lines().forEach(line -> {
            var key = key(line, batch);
            journal.entryOf(new Entry.Source(SOURCE, key))
                    .ifPresent(entry -> journal.reverse(entry, today(), SOURCE + " " + key));
        });
    }

    private static Entry entry(Claim claim, ServiceLine line, Account receivable, BatchId batch, LocalDate today) {
        var unbilled = Dimensions.ofPatient(claim.patient().value()).withCharge(line.charge());
        var owed =
                unbilled.withPayer(claim.payer().value()).withClaim(claim.id().value());
        return Entry.of(today, new Entry.Source(SOURCE, key(line, batch)))
                .debit(receivable, line.amount(), owed)
                .credit(UNBILLED_RECEIVABLES, line.amount(), unbilled);
    }

    /** A claim that is sent again after a rejection moves its charges again, so the release is part of the source. */
    private static String key(ServiceLine line, BatchId batch) {
        return batch.value() + ":" + line.charge();
    }

    private LocalDate today() {
        return clock.today(practice.current().timeZone());
    }
}
