package org.claimwright.charges;

import static org.claimwright.ledger.Account.GROSS_CHARGES;
import static org.claimwright.ledger.Account.UNBILLED_RECEIVABLES;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.claimwright.charges.model.Charge;
import org.claimwright.kernel.BusinessClock;
import org.claimwright.ledger.Dimensions;
import org.claimwright.ledger.Entry;
import org.claimwright.ledger.Journal;
import org.claimwright.practices.PracticeProfile;
import org.claimwright.registration.PatientId;

/**
 * Charges in the books: the unbilled receivable against gross charges, dated with the day of entry in the practice's
 * zone. A line that costs nothing posts nothing.
 */
@Dependent
class ChargePosting {
    private static final String SOURCE = "CHARGE";

    @Inject
    private Journal journal;

    @Inject
    private BusinessClock clock;

    @Inject
    private PracticeProfile practice;

    void post(List<Charge> charges, PatientId patient) {
        var today = today();
        var entries = charges.stream()
                .filter(charge -> !charge.amount().isZero())
                .map(charge -> entry(charge, patient, today))
                .toList();
        if (!entries.isEmpty()) {
            journal.post(entries);
        }
    }

    /** Mirrors what the charge's present version posted. */
    void reverse(Charge charge) {
        var key = key(charge);
        journal.entryOf(new Entry.Source(SOURCE, key))
                .ifPresent(entry -> journal.reverse(entry, today(), SOURCE + " " + key));
    }

    private static Entry entry(Charge charge, PatientId patient, LocalDate today) {
        var of = Dimensions.ofPatient(patient.value()).withCharge(charge.id().value());
        return Entry.of(today, new Entry.Source(SOURCE, key(charge)))
                .debit(UNBILLED_RECEIVABLES, charge.amount(), of)
                .credit(GROSS_CHARGES, charge.amount(), of);
    }

    private static String key(Charge charge) {
        var id = String.valueOf(charge.id().value());
        return charge.version() == 1 ? id : id + ":" + charge.version();
    }

    private LocalDate today() {
        return clock.today(practice.current().timeZone());
    }
}
