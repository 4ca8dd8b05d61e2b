package org.claimwright.web.reports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
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
    @Inject
    private Balances balances;

    @Inject
    private BusinessClock clock;

    @Inject
    private WorkPlace workPlace;

    private String typed;
    private AsOf asOf;
    private TrialBalance balance;

    /** Reads the day from the address; a day that cannot be shown is said beside the field, which keeps it. */
    public void open() {
        asOf = AsOf.read(typed, getToday());
        typed = asOf.typed();
        balance = balances.trialBalance(asOf.day());
    }

    public LocalDate getToday() {
        return clock.today(workPlace.getHere().timeZone());
    }

    public String getAsOfInWords() {
        return Dates.day(asOf.day());
    }

    public TrialBalance getBalance() {
        return balance;
    }

    /** The kind of an account in words: {@code CONTRA_REVENUE} is "contra revenue". */
    public String kindOf(TrialBalance.Row account) {
        return account.kind().toLowerCase(Locale.US).replace('_', ' ');
    }

    public String getError() {
        return asOf.error();
    }

    public String getTyped() {
        return typed;
    }

    public void setTyped(String typed) {
        this.typed = typed;
    }
}
