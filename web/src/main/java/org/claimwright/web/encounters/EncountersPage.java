package org.claimwright.web.encounters;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.claimwright.charges.VisitFilter;
import org.claimwright.charges.VisitList;
import org.claimwright.charges.VisitOrder;
import org.claimwright.charges.VisitOrder.Column;
import org.claimwright.charges.VisitOrder.Direction;
import org.claimwright.charges.VisitRow;
import org.claimwright.charges.VisitState;
import org.claimwright.charges.VisitTotals;
import org.claimwright.kernel.BusinessClock;
import org.claimwright.practices.PracticeProfile;
import org.claimwright.practices.ProviderId;
import org.claimwright.practices.ProviderView;
import org.claimwright.web.WorkPlace;
import org.claimwright.web.shell.Dates;

/** The visits of some days, by state. Filter, order and page stand in the address. */
@Named
@RequestScoped
public class EncountersPage {
    private static final int PAGE = 50;
    private static final int DAYS = 90;

    @Inject
    private VisitList visits;

    @Inject
    private PracticeProfile practice;

    @Inject
    private BusinessClock clock;

    @Inject
    private WorkPlace workPlace;

    private String state = "";
    private String from = "";
    private String to = "";
    private String sort = "";
    private int page = 1;

    private VisitFilter filter;
    private VisitOrder order;
    private List<VisitRow> rows;
    private VisitTotals totals;
    private Map<ProviderId, ProviderView> providers;

    public void open() {
        var today = clock.today(workPlace.getHere().timeZone());
        var last = EntryDay.read(to).orElse(today);
        filter = new VisitFilter(Choice.of(VisitState.class, state), firstDay(last), last);
        order = order();
        page = Math.max(1, page);
        totals = visits.totals(filter);
        rows = visits.page(filter, order, (page - 1) * PAGE, PAGE);
        providers = practice.providers().stream().collect(Collectors.toMap(ProviderView::id, Function.identity()));
    }

    private LocalDate firstDay(LocalDate last) {
        return EntryDay.read(from).orElse(last.minusDays(DAYS));
    }

    /** {@code date} or {@code -date}: the latest first. */
    private VisitOrder order() {
        var isDescending = sort.isEmpty() || sort.startsWith("-");
        var column = Choice.of(Column.class, sort.replace("-", ""));
        return new VisitOrder(
                column == null ? Column.DATE : column, isDescending ? Direction.DESCENDING : Direction.ASCENDING);
    }

    /** What the address says of an order by this column: another click turns it round. */
    public String sortBy(String column) {
        var isThisOneUp = order.by() == Column.valueOf(column) && order.direction() == Direction.ASCENDING;
        return (isThisOneUp ? "-" : "") + column.toLowerCase(Locale.ROOT);
    }

    public String ariaSort(String column) {
        if (order.by() != Column.valueOf(column)) {
            return "none";
        }
        return order.direction() == Direction.ASCENDING ? "ascending" : "descending";
    }

    public String day(VisitRow row) {
        return Dates.day(row.dateOfService());
    }

    public String providerName(VisitRow row) {
        return providers.get(row.rendering()).displayName();
    }

    public String kindOf(VisitState of) {
        return VisitWords.kind(of);
    }

    public String wordOf(VisitState of) {
        return VisitWords.word(of);
    }

    public VisitState[] getStates() {
        return VisitState.values();
    }

    public List<VisitRow> getRows() {
        return rows;
    }

    public VisitTotals getTotals() {
        return totals;
    }

    public String getFirstDay() {
        return filter.from().toString();
    }

    public String getLastDay() {
        return filter.to().toString();
    }

    public String getDaysInWords() {
        return Dates.day(filter.from()) + " to " + Dates.day(filter.to());
    }

    public boolean isFirstPage() {
        return page == 1;
    }

    public boolean isLastPage() {
        return page * PAGE >= totals.visits();
    }

    public String getRange() {
        var first = (page - 1) * PAGE + 1;
        return first + " to " + (first + rows.size() - 1) + " of " + totals.visits();
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state == null ? "" : state;
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

    public String getSort() {
        return sort;
    }

    public void setSort(String sort) {
        this.sort = sort == null ? "" : sort;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
