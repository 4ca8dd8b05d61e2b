package org.claimwright.web.reports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.claimwright.claims.ClaimId;
import org.claimwright.claims.ClaimRegister;
import org.claimwright.kernel.BusinessClock;
import org.claimwright.kernel.Money;
import org.claimwright.ledger.Balances;
import org.claimwright.registration.PatientId;
import org.claimwright.reporting.AgedItem;
import org.claimwright.reporting.AgedReceivables;
import org.claimwright.reporting.Debtor;
import org.claimwright.web.WorkPlace;
import org.claimwright.web.shell.Dates;

/** What one row of the receivables is made of, the oldest first, each leading to its patient and claim. */
@Named
@RequestScoped
public class OpenItemsPage {
    private static final int PAGE = 50;

    @Inject
    private AgedReceivables receivables;

    @Inject
    private Debtors debtors;

    @Inject
    private Balances balances;

    @Inject
    private ClaimRegister claims;

    @Inject
    private BusinessClock clock;

    @Inject
    private WorkPlace workPlace;

    private String day;
    private String from;
    private String rows;
    private String kind;
    private String id;
    private int page = 1;

    private Question question;
    private Debtor debtor;
    private List<AgedItem> items;
    private List<Row> shown;

    /** An item as the list shows it. */
    public record Row(
            Long patient,
            String patientName,
            Long claim,
            String claimNumber,
            String account,
            String from,
            long days,
            Money amount) {}

    public void open() {
        question =
                Question.read(day, from, rows, clock.today(workPlace.getHere().timeZone()));
        debtor = new Debtor(
                Stream.of(Debtor.Kind.values())
                        .filter(each -> Question.name(each).equals(kind))
                        .findFirst()
                        .orElse(Debtor.Kind.PATIENTS_DUE),
                id != null && id.matches("\\d{1,18}") ? Long.parseLong(id) : 0);
        items = receivables.items(question.asOf().day(), question.from(), debtor);
        page = Math.max(1, Math.min(page, getPages()));
        shown = rows(items.stream().skip((page - 1L) * PAGE).limit(PAGE).toList());
    }

    private List<Row> rows(List<AgedItem> ofPage) {
        var patients = debtors.patients(ofPage.stream()
                .map(item -> item.item().patient())
                .filter(Objects::nonNull)
                .distinct()
                .map(PatientId::new)
                .toList());
        var numbers = claims.controlNumbers(ofPage.stream()
                .map(item -> item.item().claim())
                .filter(Objects::nonNull)
                .distinct()
                .map(ClaimId::new)
                .toList());
        var accounts = balances.accountNames();
        return ofPage.stream()
                .map(item -> row(item, patients, numbers, accounts))
                .toList();
    }

    private static Row row(
            AgedItem aged,
            Map<PatientId, String> patients,
            Map<ClaimId, String> claims,
            Map<Integer, String> accounts) {
        var item = aged.item();
        return new Row(
                item.patient(),
                item.patient() == null ? "" : patients.get(new PatientId(item.patient())),
                item.claim(),
                item.claim() == null ? "" : claims.get(new ClaimId(item.claim())),
                accounts.get(item.account()),
                Dates.day(aged.from()),
                aged.days(),
                aged.amount());
    }

    public List<Row> getShown() {
        return shown;
    }

    public String getName() {
        return debtors.known(debtor) ? debtors.name(debtor) : "Receivables";
    }

    public int getCount() {
        return items.size();
    }

    public Money getTotal() {
        return Money.sum(items.stream().map(AgedItem::amount).toList());
    }

    public String getAsOfInWords() {
        return Dates.day(question.asOf().day());
    }

    public String getAgedFrom() {
        return question.from().words();
    }

    public String getReportAddress() {
        return "/reports/receivables.xhtml?" + question.parameters();
    }

    public int getPages() {
        return Math.max(1, (items.size() + PAGE - 1) / PAGE);
    }

    public String pageAddress(int number) {
        return "/reports/open-items.xhtml?" + question.parameters(debtor) + "&page=" + number;
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

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
