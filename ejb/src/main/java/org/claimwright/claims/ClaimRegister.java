package org.claimwright.claims;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimwright.claims.model.Claim;
import org.claimwright.claims.model.FoundFault;
import org.claimwright.claims.model.ServiceLine;
import org.claimwright.claims.x12.ReadableClaims;
import org.claimwright.encounters.EncounterId;
import org.claimwright.exchange.ExchangeLog;
import org.claimwright.exchange.Reach;
import org.claimwright.kernel.Money;
import org.claimwright.ledger.Account;
import org.claimwright.ledger.Balances;

/** Finds claims and tells how they stand. Within a practice's scope. */
@Stateless
public class ClaimRegister {
    private static final List<Account> HELD_IN = List.of(
            Account.UNBILLED_RECEIVABLES,
            Account.PRIMARY_PAYER_RECEIVABLE,
            Account.SECONDARY_PAYER_RECEIVABLE,
            Account.TERTIARY_PAYER_RECEIVABLE);

    @Inject
    private Claims claims;

    @Inject
    private ClaimList list;

    @Inject
    private Batches batches;

    @Inject
    private Balances balances;

    @Inject
    private ExchangeLog exchange;

    /** Whether the practice has such a claim. */
    public boolean knows(ClaimId id) {
        return claims.knows(id);
    }

    public ClaimView claim(ClaimId id) {
        return view(claims.claim(id));
    }

    /** The versions of an encounter's bill, the first one first. */
    public List<ClaimView> claimsOf(EncounterId encounter) {
        return claims.versionsOf(encounter).stream().map(this::view).toList();
    }

    /** The numbers under which an encounter's bill went out or will, the first version first. */
    public Map<ClaimId, String> controlNumbersOf(EncounterId encounter) {
        var numbers = new LinkedHashMap<ClaimId, String>();
        claims.versionsOf(encounter).forEach(claim -> numbers.put(claim.id(), claim.patientControlNumber()));
        return numbers;
    }

    public Optional<ClaimView> byControlNumber(String number) {
        return claims.byControlNumber(number).stream().findFirst().map(this::view);
    }

    /** The numbers under which several claims went out (005010X222A1 CLM01); an id that is not the practice's is missing. */
    public Map<ClaimId, String> controlNumbers(Collection<ClaimId> ids) {
        return claims.controlNumbers(ids);
    }

    /** The earliest service first, which is the first to come too late. */
    public List<ClaimRow> rows(ClaimFilter filter, int first, int size) {
        return list.rows(filter, first, size);
    }

    public ClaimTotals totals(ClaimFilter filter) {
        var charges = list.openCharges(filter);
        var inLedger = charges.isEmpty()
                ? Money.ZERO
                : Money.sum(HELD_IN.stream()
                        .map(account -> balances.ofCharges(account, charges.keySet()))
                        .toList());
        var all = list.sum(filter);
        return new ClaimTotals(all.claims(), all.money(), Money.sum(charges.values()), inLedger);
    }

    /** What waits for a biller, the queues of the home page. */
    public List<ClaimQueue> queues() {
        return Stream.of(ClaimGroup.READY, ClaimGroup.HELD, ClaimGroup.REJECTED)
                .map(group -> list.queue(group))
                .toList();
    }

    /** The file that a release went out in, byte for byte. */
    public Optional<byte[]> file(BatchId batch) {
        var file = batches.batch(batch).file();
        return file == null ? Optional.empty() : exchange.content(file, Reach.OWN_SETS);
    }

    /** The same file in words, segment by segment. */
    public List<ReadableSegment> readable(BatchId batch) {
        return file(batch).map(ReadableClaims::read).orElse(List.of());
    }

    private ClaimView view(Claim claim) {
        return new ClaimView(
                claim.id(),
                claim.patientControlNumber(),
                claim.frequency(),
                claim.version(),
                claim.earlierVersion(),
                claim.status(),
                claim.statusSince(),
                claim.encounter(),
                claim.patient(),
                claim.coverage(),
                claim.payer(),
                claim.serviceDate(),
                claim.totalCharge(),
                claim.payerClaimNumber(),
                claim.lines().stream().map(ClaimRegister::line).toList(),
                claims.findings(claim.id()).stream().map(FoundFault::view).toList(),
                batches.latestOf(claim.id())
                        .filter(batch -> batch.file() != null)
                        .map(batch ->
                                new ClaimView.Sent(batch.id(), batch.file(), batch.reference(), batch.releasedAt()))
                        .orElse(null));
    }

    private static ClaimView.Line line(ServiceLine line) {
        return new ClaimView.Line(
                line.number(),
                line.charge(),
                line.procedure(),
                line.modifiers(),
                line.units(),
                line.amount(),
                line.diagnosisPointers(),
                line.from(),
                line.to());
    }
}
