package org.claimwright.web.reports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.claimwright.kernel.BusinessClock;
import org.claimwright.kernel.Money;
import org.claimwright.reporting.AgeBucket;
import org.claimwright.reporting.AgeFrom;
import org.claimwright.reporting.AgedReceivables;
import org.claimwright.reporting.AgedReport;
import org.claimwright.reporting.AgedRow;
import org.claimwright.reporting.Debtor;
import org.claimwright.web.WorkPlace;
import org.claimwright.web.shell.Dates;

/** Who owes how much for how long, and whether it ties to the ledger. What is asked for stands in the address. */
@Named
@RequestScoped
public class ReceivablesPage {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int BARS = 8;

    @Inject
    private AgedReceivables receivables;

    @Inject
    private Debtors debtors;

    @Inject
    private BusinessClock clock;

    @Inject
    private WorkPlace workPlace;

    private String day;
    private String from;
    private String rows;
    private Question question;
    private AgedReport report;
    private Map<Debtor, String> names;

    public void open() {
        question = Question.read(day, from, rows, getToday());
        day = question.asOf().typed();
        var asOf = question.asOf().day();
        report = question.byAccount()
                ? receivables.byAccount(asOf, question.from())
                : receivables.byDebtor(asOf, question.from());
        names = debtors.names(report.rows().stream().map(AgedRow::debtor).toList());
    }

    public AgedReport getReport() {
        return report;
    }

    public String name(AgedRow row) {
        return names.get(row.debtor());
    }

    /** Where a row's items are listed. */
    public String address(AgedRow row) {
        return "/reports/open-items.xhtml?" + question.parameters(row.debtor());
    }

    public String getFileAddress() {
        return "/reports/receivables.csv?" + question.parameters();
    }

    /** A rule stands above the first row of another kind. */
    public boolean isFirstOfKind(int row) {
        var all = report.rows();
        return row > 0
                && all.get(row).debtor().kind() != all.get(row - 1).debtor().kind();
    }

    public String share(Money part, Money whole) {
        return whole.isZero() ? "" : percent(part, whole, 1) + " %";
    }

    private static BigDecimal percent(Money part, Money whole, int scale) {
        return part.amount().multiply(HUNDRED).divide(whole.amount(), scale, RoundingMode.HALF_UP);
    }

    /** A bar of what is past 90 days, its parts in hundredths of the longest one. */
    public record Bar(String name, Money amount, BigDecimal over120, BigDecimal upTo120) {}

    /** Those who owe most of what is past 90 days. */
    public List<Bar> getBars() {
        var late = late();
        return late.stream()
                .limit(BARS)
                .map(row -> bar(row, late.get(0).past90()))
                .toList();
    }

    private List<AgedRow> late() {
        return report.rows().stream()
                .filter(row -> row.past90().isPositive())
                .sorted(Comparator.comparing(AgedRow::past90).reversed())
                .toList();
    }

    private Bar bar(AgedRow row, Money longest) {
        return new Bar(
                name(row),
                row.past90(),
                size(row.in(AgeBucket.OVER_120), longest),
                size(row.in(AgeBucket.UP_TO_120), longest));
    }

    private static BigDecimal size(Money part, Money longest) {
        return part.isNegative() ? BigDecimal.ZERO : percent(part, longest, 2).min(HUNDRED);
    }

    /** What the shape says, in words. */
    public String getHeadline() {
        var late = late();
        if (late.isEmpty()) {
            return "Nothing is past 90 days";
        }
        var all = report.total().past90();
        var most = late.get(0);
        return all.dollars() + " is past 90 days, and " + name(most) + (isPlural(most) ? " owe " : " owes ")
                + percent(most.past90(), all, 0) + " % of it";
    }

    private static boolean isPlural(AgedRow row) {
        return row.debtor().kind() == Debtor.Kind.PATIENTS_DUE || row.debtor().kind() == Debtor.Kind.PATIENTS_ON_PLANS;
    }

    public AgeBucket[] getBuckets() {
        return AgeBucket.values();
    }

    public AgeFrom[] getAgesFrom() {
        return AgeFrom.values();
    }

    /** As it stands in the address. */
    public String nameOf(AgeFrom each) {
        return Question.name(each);
    }

    public LocalDate getToday() {
        return clock.today(workPlace.getHere().timeZone());
    }

    public String getAsOfInWords() {
        return Dates.day(question.asOf().day());
    }

    public String getError() {
        return question.asOf().error();
    }

    public AgeFrom getAgedFrom() {
        return question.from();
    }

    public boolean isByAccount() {
        return question.byAccount();
    }

    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = day;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getRows() {
        return rows;
    }

    public void setRows(String rows) {
        this.rows = rows;
    }
}
