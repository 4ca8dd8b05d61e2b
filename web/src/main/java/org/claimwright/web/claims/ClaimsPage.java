package org.claimwright.web.claims;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimwright.claims.ClaimFilter;
import org.claimwright.claims.ClaimGroup;
import org.claimwright.claims.ClaimId;
import org.claimwright.claims.ClaimRegister;
import org.claimwright.claims.ClaimRow;
import org.claimwright.claims.ClaimStatus;
import org.claimwright.claims.ClaimSubmission;
import org.claimwright.claims.ClaimTotals;
import org.claimwright.payers.PayerDirectory;
import org.claimwright.payers.PayerId;
import org.claimwright.payers.PayerView;
import org.claimwright.registration.PatientRegistry;
import org.claimwright.web.WorkPlace;
import org.claimwright.web.shell.Banner;
import org.claimwright.web.shell.Dates;

/** Claims by state, payer and date of service; the chosen ones are checked or released together. The filter stands in the address. */
@Named
@RequestScoped
public class ClaimsPage {
    private static final int PAGE = 50;
    private static final String CHOSEN = "claim";

    @Inject
    private ClaimRegister register;

    @Inject
    private ClaimSubmission submission;

    @Inject
    private PayerDirectory directory;

    @Inject
    private PatientRegistry patients;

    @Inject
    private WorkPlace workPlace;

    private String state = "";
    private String payer = "";
    private String from = "";
    private String to = "";
    private int page = 1;

    private ClaimFilter filter;
    private List<ClaimRow> rows;
    private ClaimTotals totals;
    private Map<PayerId, PayerView> payers;

    /** A button is found only in a page that stands, so the list is there before the buttons are looked at. */
    @PostConstruct
    void begin() {
        var typed = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        state = typed.getOrDefault("state", "");
        payer = typed.getOrDefault("payer", "");
        from = typed.getOrDefault("from", "");
        to = typed.getOrDefault("to", "");
        page = typed.getOrDefault("page", "").matches("\\d{1,6}") ? Integer.parseInt(typed.get("page")) : 1;
        open();
    }

    public void open() {
        filter = new ClaimFilter(group(), payerId(), day(from), day(to));
        page = Math.max(1, page);
        rows = register.rows(filter, (page - 1) * PAGE, PAGE);
        totals = register.totals(filter);
        payers = directory.all().stream().collect(Collectors.toMap(PayerView::id, each -> each));
    }

    public void check() {
        var chosen = chosen();
        if (chosen.isEmpty()) {
            Banner.refused("Choose the claims to check.");
            return;
        }
        var person = workPlace.getPerson().displayName();
        var states = chosen.stream().map(id -> submission.recheck(id, person)).toList();
        var ready = states.stream().filter(ClaimStatus.READY::equals).count();
        Banner.done(counted(states.size(), "claim") + " checked: " + ready + " ready, " + (states.size() - ready)
                + " not.");
        open();
    }

    public void release() {
        var chosen = chosen();
        if (chosen.isEmpty()) {
            Banner.refused("Choose the claims to release.");
            return;
        }
        var released = submission.release(chosen, workPlace.getPerson().displayName());
        var left = released.leftBehind().isEmpty()
                ? ""
                : " " + counted(released.leftBehind().size(), "claim") + " stayed behind: not ready.";
        Banner.done(counted(released.claims().size(), "claim") + " released in "
                + counted(released.batches().size(), "file") + ", "
                + released.total().dollars() + "." + left);
        open();
    }

    private static List<ClaimId> chosen() {
        var values = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterValuesMap()
                .get(CHOSEN);
        return values == null
                ? List.of()
                : Arrays.stream(values)
                        .filter(value -> value.matches("\\d{1,18}"))
                        .map(value -> new ClaimId(Long.parseLong(value)))
                        .toList();
    }

    private static String counted(long count, String what) {
        return count == 1 ? "1 " + what : count + " " + what + "s";
    }

    private ClaimGroup group() {
        return Stream.of(ClaimGroup.values())
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

    /** As it stands in the address. */
    public String nameOf(ClaimGroup group) {
        return group.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public ClaimGroup[] getGroups() {
        return ClaimGroup.values();
    }

    public List<PayerView> getPayers() {
        return directory.all();
    }

    public String getTitle() {
        return filter.group() == null ? "Claims" : filter.group().words();
    }

    public List<ClaimRow> getRows() {
        return rows;
    }

    public ClaimTotals getTotals() {
        return totals;
    }

    public String patientName(ClaimRow row) {
        var patient = patients.patient(row.patient());
        return patient.lastName() + ", " + patient.firstName();
    }

    public String payerName(ClaimRow row) {
        return payers.get(row.payer()).name();
    }

    public String day(ClaimRow row) {
        return Dates.day(row.serviceDate());
    }

    public String kindOf(ClaimRow row) {
        return ClaimWords.kind(row.status().tone());
    }

    public boolean isFirstPage() {
        return page == 1;
    }

    public boolean isLastPage() {
        return (long) page * PAGE >= totals.claims();
    }

    public String getRange() {
        var first = (page - 1) * PAGE + 1;
        return first + " to " + (first + rows.size() - 1) + " of " + totals.claims();
    }

    /** Another page of the same list. */
    public String pageAddress(int number) {
        return "?state=" + state + "&payer=" + payer + "&from=" + from + "&to=" + to + "&page=" + number;
    }

    public String getState() {
        return state;
    }

    public String getPayer() {
        return payer;
    }

    public String getFrom() {
        return from;
    }

    public String getTo() {
        return to;
    }

    public int getPage() {
        return page;
    }
}
