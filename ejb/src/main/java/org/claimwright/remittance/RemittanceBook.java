package org.claimwright.remittance;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.claimwright.kernel.BusinessClock;
import org.claimwright.kernel.Money;
import org.claimwright.ledger.Account;
import org.claimwright.ledger.Balances;
import org.claimwright.ledger.Dimensions;
import org.claimwright.ledger.Entry;
import org.claimwright.ledger.Journal;
import org.claimwright.practices.PracticeProfile;
import org.claimwright.remittance.model.PaidClaim;
import org.claimwright.remittance.model.PostingRules;
import org.claimwright.remittance.model.ProviderAdjustment;
import org.claimwright.remittance.model.Remittance;

/**
 * A remittance in the ledger. Each source is one posting of one part: the payment, a claim's place, a provider adjustment's place; so
 * that a part is posted once, undone once, and posted again as a new source. All is dated with the practice's today.
 */
@Dependent
class RemittanceBook {
    private static final String SOURCE = "REMITTANCE";
    private static final Pattern OF_CLAIM = Pattern.compile("(\\d+) claim (\\d+) v\\d+");

    /** A decision's place, counted from 1 in its remittance. */
    record ClaimPlace(RemittanceId remittance, int position) {}

    @Inject
    private Journal journal;

    @Inject
    private Balances balances;

    @Inject
    private BusinessClock clock;

    @Inject
    private PracticeProfile practice;

    LocalDate today() {
        return clock.today(practice.current().timeZone());
    }

    static Dimensions dimensions(Remittance remittance) {
        var payer = remittance.payer();
        return new Dimensions(
                null,
                payer == null ? null : payer.value(),
                null,
                null,
                remittance.id().value());
    }

    static Entry.Source ofPayment(Remittance remittance) {
        return source(remittance.id(), "payment", remittance.version());
    }

    static Entry.Source of(PaidClaim claim) {
        return source(claim.remittance(), "claim " + claim.position(), claim.version());
    }

    static Entry.Source of(Remittance remittance, ProviderAdjustment adjustment) {
        return source(remittance.id(), "provider " + adjustment.advised().position(), remittance.version());
    }

    /** Where the decision stands that posted under a source; empty when it was not one on a claim. */
    static Optional<ClaimPlace> claimOf(Entry.Source source) {
        var key = OF_CLAIM.matcher(source.key());
        return source.type().equals(SOURCE) && key.matches()
                ? Optional.of(
                        new ClaimPlace(new RemittanceId(Long.parseLong(key.group(1))), Integer.parseInt(key.group(2))))
                : Optional.empty();
    }

    private static Entry.Source source(RemittanceId remittance, String part, int version) {
        return new Entry.Source(SOURCE, remittance.value() + " " + part + " v" + version);
    }

    void postPayment(Remittance remittance) {
        var source = ofPayment(remittance);
        if (journal.entryOf(source).isEmpty()) {
            post(List.of(entry(source, PostingRules.payment(remittance.payment().amount(), dimensions(remittance)))));
        }
    }

    Entry entry(Entry.Source source, List<Entry.Line> lines) {
        return new Entry(today(), source, lines);
    }

    /** An entry that moves nothing is none. */
    void post(List<Entry> entries) {
        var moving = entries.stream().filter(entry -> !entry.lines().isEmpty()).toList();
        if (!moving.isEmpty()) {
            journal.post(moving);
        }
    }

    List<Entry.Line> linesOf(Entry.Source source) {
        return journal.linesOf(source);
    }

    /** Mirrors what a source posted, if it posted anything, in today's month. */
    void undo(Entry.Source source) {
        journal.entryOf(source).ifPresent(entry -> journal.reverse(entry, today(), source.type() + " " + source.key()));
    }

    Money clearing(Remittance remittance) {
        return balances.ofRemittance(
                Account.REMITTANCE_CLEARING, remittance.id().value());
    }

    /** The proof that BPR02 is what was paid on claims less provider adjustments, in the books and not only on paper. */
    void prove(Remittance remittance) {
        var left = clearing(remittance);
        if (!left.isZero()) {
            throw new IllegalStateException("remittance " + remittance.id().value() + ": its clearing account holds "
                    + left + " after everything was posted");
        }
    }
}
