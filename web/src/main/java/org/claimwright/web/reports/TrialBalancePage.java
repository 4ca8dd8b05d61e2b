package org.claimwright.web.reports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.claimwright.kernel.BusinessClock;
import org.claimwright.ledger.Balances;
import org.claimwright.ledger.TrialBalance;
import org.claimwright.web.WorkPlace;
import org.claimwright.web.shell.Dates;

/**
 * Every account's balance at the end of a day, and the proof that debits equal credits. The day is in the address;
 * without one it is today by the practice's business clock.
 */
@Named
@RequestScoped
public class TrialBalancePage {
    /** The ledger has no month before this day. */
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    @Inject
    private Balances balances;

    @Inject
    private BusinessClock clock;

    @Inject
    private WorkPlace workPlace;

    private String typed;
    private LocalDate asOf;
    private String error;
    private TrialBalance balance;

    /** Reads the day from the address; a day that cannot be shown is said beside the field, which keeps it. */
    public void open() {
        asOf = getToday();
        if (typed == null || typed.isBlank()) {
            typed = asOf.toString();
        } else {
            choose();
        }
        balance = balances.trialBalance(asOf);
    }

    private void choose() {
        LocalDate wanted = read(typed);
        if (wanted == null || wanted.isBefore(EARLIEST)) {
            error = "That is not a day. Choose one up to today, " + getAsOfInWords() + ".";
        } else if (wanted.isAfter(getToday())) {
            error = Dates.day(wanted) + " has not come yet. Choose a day up to today, " + getAsOfInWords() + ".";
        } else {
            asOf = wanted;
        }
    }

    private static LocalDate read(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException notADay) {
            return null;
        }
    }

    public LocalDate getToday() {
        return clock.today(workPlace.getHere().timeZone());
    }

    public String getAsOfInWords() {
        return Dates.day(asOf);
    }

    public TrialBalance getBalance() {
        return balance;
    }

    /** The kind of an account in words: {@code CONTRA_REVENUE} is "contra revenue". */
    public String kindOf(TrialBalance.Row account) {
        return account.kind().toLowerCase(Locale.US).replace('_', ' ');
    }

    public String getError() {
        return error;
    }

    public String getTyped() {
        return typed;
    }

    public void setTyped(String typed) {
        this.typed = typed;
    }
}
