package org.claimwright.web.remittances;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.claimwright.kernel.Money;
import org.claimwright.payers.PayerDirectory;
import org.claimwright.payers.PayerId;
import org.claimwright.payers.PayerView;
import org.claimwright.remittance.RemittanceFilter;
import org.claimwright.remittance.RemittanceLog;
import org.claimwright.remittance.RemittanceRow;
import org.claimwright.remittance.RemittanceState;
import org.claimwright.remittance.RemittanceTotals;
import org.claimwright.web.shell.Dates;

/** Remittances by state, payer, date and amount. The filter stands in the address. */
@Named
@RequestScoped
public class RemittancesPage {
    private static final int PAGE = 50;

    @Inject
    private RemittanceLog log;

    @Inject
    private PayerDirectory directory;

    private String state = "";
    private String payer = "";
    private String from = "";
    private String to = "";
    private String least = "";
    private String most = "";
    private int page = 1;

    private List<RemittanceRow> rows;
    private RemittanceTotals totals;

    public void open() {
        var filter = new RemittanceFilter(chosenState(), payerId(), day(from), day(to), money(least), money(most));
        page = Math.max(1, page);
        rows = log.page(filter, (page - 1) * PAGE, PAGE);
        totals = log.totals(filter);
    }

    private RemittanceState chosenState() {
        return Stream.of(RemittanceState.values())
                .filter(each -> nameOf(each).equals(state))
                .findFirst()
                .orElse(null);
    }

    private PayerId payerId() {
        return payer.matches("\\d{1,18}") ? new PayerId(Long.parseLong(payer)) : null;
    }

    private static LocalDate day(String text) {
        try {
            return text.isBlank() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException notADay) {
            return null;
        }
    }

    private static Money money(String text) {
        return text.matches("\\d{1,12}(\\.\\d{1,2})?") ? Money.of(text) : null;
    }

    /** As it stands in the address. */
    public String nameOf(RemittanceState each) {
        return each.name().toLowerCase(Locale.ROOT);
    }

    public RemittanceState[] getStates() {
        return RemittanceState.values();
    }

    public List<PayerView> getPayers() {
        return directory.all();
    }

    public List<RemittanceRow> getRows() {
        return rows;
    }

    public RemittanceTotals getTotals() {
        return totals;
    }

    public String kindOf(RemittanceRow row) {
        return RemittanceWords.kind(row.state().tone());
    }

    public String day(RemittanceRow row) {
        return row.paymentDate() == null ? "" : Dates.day(row.paymentDate());
    }

    /** How far the posting is, while it is on its way. */
    public String progress(RemittanceRow row) {
        var isUnderWay = row.state() == RemittanceState.POSTING || row.state() == RemittanceState.INCOMPLETE;
        return isUnderWay ? row.claimsDone() + " of " + row.claimCount() : String.valueOf(row.claimCount());
    }

    public String getTitleOfList() {
        return RemittanceWords.counted(totals.remittances(), "remittance");
    }

    public boolean isFirstPage() {
        return page == 1;
    }

    public boolean isLastPage() {
        return page * PAGE >= totals.remittances();
    }

    public String getRange() {
        var first = (page - 1) * PAGE + 1;
        return first + " to " + (first + rows.size() - 1) + " of " + totals.remittances();
    }

    /** The values are checked or chosen, so that nothing typed reaches an address as it is. */
    public String pageAddress(int number) {
        var chosen = chosenState();
        var firstDay = day(from);
        var lastDay = day(to);
        return "?state=" + (chosen == null ? "" : nameOf(chosen)) + "&payer="
                + (payerId() == null ? "" : payerId().value()) + "&from=" + (firstDay == null ? "" : firstDay) + "&to="
                + (lastDay == null ? "" : lastDay) + "&least=" + (money(least) == null ? "" : money(least)) + "&most="
                + (money(most) == null ? "" : money(most)) + "&page=" + number;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state == null ? "" : state;
    }

    public String getPayer() {
        return payer;
    }

    public void setPayer(String payer) {
        this.payer = payer == null ? "" : payer;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from == null ? "" : from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to == null ? "" : to;
    }

    public String getLeast() {
        return least;
    }

    public void setLeast(String least) {
        this.least = least == null ? "" : least;
    }

    public String getMost() {
        return most;
    }

    public void setMost(String most) {
        this.most = most == null ? "" : most;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
