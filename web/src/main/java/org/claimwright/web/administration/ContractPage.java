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
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.claimwright.kernel.BusinessClock;
import org.claimwright.payers.PayerDirectory;
import org.claimwright.pricing.ContractForm;
import org.claimwright.pricing.ContractId;
import org.claimwright.pricing.ContractPricing;
import org.claimwright.pricing.ContractView;
import org.claimwright.pricing.Contracting;
import org.claimwright.pricing.FeeImport;
import org.claimwright.pricing.LineLimit;
import org.claimwright.pricing.RateForm;
import org.claimwright.pricing.RateView;
import org.claimwright.web.WorkPlace;
import org.claimwright.web.shell.Banner;
import org.claimwright.web.shell.Dates;
import org.claimwright.web.shell.FieldMessages;
import org.claimwright.web.shell.TypedDay;

/** One contract: its terms, its rates, one of them changed, a whole file taken in or given out. */
@Named
@ViewScoped
public class ContractPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 200;

    @Inject
    private ContractPricing pricing;

    @Inject
    private PayerDirectory payers;

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
    private String setting = "";
    private String amount;
    private String from;
    private String until;
    private String name;
    private String lastDay;
    private String limit;
    private String defaultPercent;
    private String tolerance;
    private transient Part file;
    private transient FeeImport imported;

    /** A contract that the practice does not have is no page. */
    public void open() throws IOException {
        if (id == null || !pricing.knows(id())) {
            var faces = FacesContext.getCurrentInstance();
            faces.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
            faces.responseComplete();
            return;
        }
        var contract = getContract();
        name = contract.name();
        lastDay = contract.to() == null ? "" : Dates.day(contract.to());
        limit = contract.limit().name();
        defaultPercent = contract.defaultPercent() == null
                ? ""
                : contract.defaultPercent().stripTrailingZeros().toPlainString();
        tolerance = contract.tolerance().toString();
        from = Dates.day(contract.from());
    }

    /** Adds a rate, or changes the one that begins on the same day; the fields are empty again for the next one. */
    public void put() {
        var begins = day("rateFrom", from);
        var ends = day("rateTo", until);
        if (begins.isEmpty() || ends.isEmpty() && until != null && !until.isBlank()) {
            return;
        }
        var form = new RateForm(
                text(procedure),
                text(modifier),
                setting,
                text(amount),
                begins.get().toString(),
                ends.map(LocalDate::toString).orElse(""));
        var findings = pricing.put(id(), form);
        messages.beside(findings);
        if (findings.isEmpty()) {
            Banner.done(procedure + " is allowed " + amount + " a unit from " + Dates.day(begins.get()) + ".");
            procedure = null;
            modifier = null;
            amount = null;
        }
    }

    private Optional<LocalDate> day(String field, String typed) {
        if (typed == null || typed.isBlank()) {
            return Optional.empty();
        }
        var read = TypedDay.read(typed, clock.today(workPlace.getHere().timeZone()));
        if (read.isEmpty()) {
            messages.beside(field, "That is no day. Write it like 1/1/2026.");
        }
        return read;
    }

    private static String text(String typed) {
        return typed == null ? "" : typed;
    }

    public void takeIn() throws IOException {
        if (file == null) {
            messages.beside("file", "Choose a file of comma-separated rows.");
            return;
        }
        try (InputStream content = file.getInputStream()) {
            imported = pricing.importCsv(id(), new String(content.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    public void giveOut() throws IOException {
        var faces = FacesContext.getCurrentInstance();
        var external = faces.getExternalContext();
        external.setResponseContentType("text/csv; charset=UTF-8");
        external.setResponseHeader("Content-Disposition", "attachment; filename=\"contract-" + id + ".csv\"");
        external.getResponseOutputWriter().write(pricing.exportCsv(id()));
        faces.responseComplete();
    }

    public void change() {
        var contract = getContract();
        var ends = day("to", lastDay);
        if (ends.isEmpty() && !lastDay.isBlank()) {
            return;
        }
        var form = new ContractForm(
                contract.payer(),
                name,
                contract.from(),
                ends.orElse(null),
                LineLimit.valueOf(limit),
                text(defaultPercent),
                text(tolerance));
        if (pricing.change(id(), form) instanceof Contracting.Refused refused) {
            refused.findings()
                    .forEach(finding -> messages.beside(
                            finding.where().equals("from") ? "to" : finding.where(),
                            finding.found() + ". " + finding.todo() + "."));
        } else {
            Banner.done("Saved. What was found short before stays as it was found.");
        }
    }

    public ContractView getContract() {
        return pricing.contract(id());
    }

    public String getPayerName() {
        return payers.payer(getContract().payer()).name();
    }

    /** The first of those that fit. */
    public List<RateView> getRates() {
        var rates = pricing.rates(id(), prefix);
        return rates.subList(0, Math.min(SHOWN, rates.size()));
    }

    public int getShownAtMost() {
        return SHOWN;
    }

    public LineLimit[] getLimits() {
        return LineLimit.values();
    }

    public String day(LocalDate day) {
        return day == null ? "no end" : Dates.day(day);
    }

    private ContractId id() {
        return new ContractId(id);
    }

    public FeeImport getImported() {
        return imported;
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
        this.prefix = text(prefix);
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

    public String getSetting() {
        return setting;
    }

    public void setSetting(String setting) {
        this.setting = text(setting);
    }

    public String getAmount() {
        return amount;
    }

    public void setAmount(String amount) {
        this.amount = amount;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(String until) {
        this.until = until;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getLastDay() {
        return lastDay;
    }

    public void setLastDay(String lastDay) {
        this.lastDay = text(lastDay);
    }

    public String getLimit() {
        return limit;
    }

    public void setLimit(String limit) {
        this.limit = limit;
    }

    public String getDefaultPercent() {
        return defaultPercent;
    }

    public void setDefaultPercent(String defaultPercent) {
        this.defaultPercent = defaultPercent;
    }

    public String getTolerance() {
        return tolerance;
    }

    public void setTolerance(String tolerance) {
        this.tolerance = tolerance;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
