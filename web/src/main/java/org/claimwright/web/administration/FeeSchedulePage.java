package org.claimwright.web.administration;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.claimwright.kernel.BusinessClock;
import org.claimwright.pricing.FeeImport;
import org.claimwright.pricing.FeeScheduleForm;
import org.claimwright.pricing.FeeScheduleId;
import org.claimwright.pricing.FeeScheduleView;
import org.claimwright.pricing.FeeSchedules;
import org.claimwright.pricing.FeeView;
import org.claimwright.pricing.Scheduling;
import org.claimwright.web.WorkPlace;
import org.claimwright.web.shell.Dates;
import org.claimwright.web.shell.FieldMessages;
import org.claimwright.web.shell.TypedDay;

/** One fee schedule: its prices, one of them changed, a whole file taken in or given out, its last day. */
@Named
@ViewScoped
public class FeeSchedulePage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 200;

    @Inject
    private FeeSchedules feeSchedules;

    @Inject
    private FieldMessages messages;

    @Inject
    private BusinessClock clock;

    @Inject
    private WorkPlace workPlace;

    private Long id;
    private String prefix = "";
    private String procedure;
    private String modifier;
    private String amount;
    private String lastDay;
    private BigDecimal percent;
    private transient Part file;
    private transient FeeImport imported;
    private transient FeeView changed;

    /** A schedule that the practice does not have is no page. */
    public void open() throws IOException {
        if (id == null
                || feeSchedules.schedules().stream()
                        .noneMatch(schedule -> schedule.id().equals(id()))) {
            var faces = FacesContext.getCurrentInstance();
            faces.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
            faces.responseComplete();
            return;
        }
        var to = getSchedule().to();
        lastDay = to == null ? "" : Dates.day(to);
    }

    /** Adds or changes a price; the fields are empty again for the next one. */
    public void put() {
        var findings = feeSchedules.put(id(), procedure, modifier == null ? "" : modifier, amount);
        messages.beside(findings);
        if (findings.isEmpty()) {
            changed = feeSchedules.fees(id(), procedure).stream()
                    .filter(fee -> fee.modifier().equalsIgnoreCase(modifier == null ? "" : modifier.strip()))
                    .findFirst()
                    .orElseThrow();
            procedure = null;
            modifier = null;
            amount = null;
        }
    }

    public void takeIn() throws IOException {
        if (file == null) {
            messages.beside("file", "Choose a file of comma-separated rows.");
            return;
        }
        try (InputStream content = file.getInputStream()) {
            imported = feeSchedules.importCsv(id(), new String(content.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    /** Takes Medicare's prices at the percentage that was typed. */
    public void takeMedicare() {
        var taken = feeSchedules.takeMedicare(id(), percent);
        if (taken.refused().isEmpty()) {
            imported = taken;
        } else {
            messages.beside(taken.refused());
        }
    }

    public void giveOut() throws IOException {
        var faces = FacesContext.getCurrentInstance();
        var external = faces.getExternalContext();
        external.setResponseContentType("text/csv; charset=UTF-8");
        external.setResponseHeader("Content-Disposition", "attachment; filename=\"fee-schedule-" + id + ".csv\"");
        external.getResponseOutputWriter().write(feeSchedules.exportCsv(id()));
        faces.responseComplete();
    }

    /** Ends the schedule, or lets it go on. */
    public void end() {
        var schedule = getSchedule();
        var day = TypedDay.read(lastDay, clock.today(workPlace.getHere().timeZone()));
        if (day.isEmpty() && !lastDay.isBlank()) {
            messages.beside("to", "That is no day. Write it like 12/31/2026, or leave it empty.");
            return;
        }
        var answer = feeSchedules.change(id(), new FeeScheduleForm(schedule.name(), schedule.from(), day.orElse(null)));
        if (answer instanceof Scheduling.Refused refused) {
            refused.findings().forEach(finding -> messages.beside("to", finding.found() + ". " + finding.todo() + "."));
        }
    }

    public FeeScheduleView getSchedule() {
        return feeSchedules.schedule(id());
    }

    /** The first of those that fit. */
    public List<FeeView> getFees() {
        var fees = feeSchedules.fees(id(), prefix);
        return fees.subList(0, Math.min(SHOWN, fees.size()));
    }

    public int getShownAtMost() {
        return SHOWN;
    }

    public String day(LocalDate day) {
        return day == null ? "no end" : Dates.day(day);
    }

    private FeeScheduleId id() {
        return new FeeScheduleId(id);
    }

    public FeeImport getImported() {
        return imported;
    }

    public FeeView getChanged() {
        return changed;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getPrefix() {
        return prefix;
    }

    public void setPrefix(String prefix) {
        this.prefix = prefix == null ? "" : prefix;
    }

    public String getProcedure() {
        return procedure;
    }

    public void setProcedure(String procedure) {
        this.procedure = procedure;
    }

    public String getModifier() {
        return modifier;
    }

    public void setModifier(String modifier) {
        this.modifier = modifier;
    }

    public String getAmount() {
        return amount;
    }

    public void setAmount(String amount) {
        this.amount = amount;
    }

    public String getLastDay() {
        return lastDay;
    }

    public void setLastDay(String lastDay) {
        this.lastDay = lastDay == null ? "" : lastDay;
    }

    public BigDecimal getPercent() {
        return percent;
    }

    public void setPercent(BigDecimal percent) {
        this.percent = percent;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
