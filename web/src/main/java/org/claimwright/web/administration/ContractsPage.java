package org.claimwright.web.administration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.claimwright.kernel.BusinessClock;
import org.claimwright.payers.PayerDirectory;
import org.claimwright.payers.PayerId;
import org.claimwright.payers.PayerView;
import org.claimwright.pricing.ContractForm;
import org.claimwright.pricing.ContractPricing;
import org.claimwright.pricing.ContractView;
import org.claimwright.pricing.Contracting;
import org.claimwright.pricing.LineLimit;
import org.claimwright.web.Route;
import org.claimwright.web.WorkPlace;
import org.claimwright.web.shell.Dates;
import org.claimwright.web.shell.FieldMessages;
import org.claimwright.web.shell.TypedDay;

/** The practice's contracts with payers, and the way to a new one. */
@Named
@RequestScoped
public class ContractsPage {
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

    private String payer;
    private String name;
    private String from;
    private String limit = LineLimit.LESSER_OF.name();
    private String defaultPercent;
    private String tolerance;

    public String create() {
        Optional<LocalDate> day = from == null ? Optional.empty() : TypedDay.read(from, today());
        if (day.isEmpty() && from != null && !from.isBlank()) {
            messages.beside("from", "That is no day. Write it like 1/1/2026.");
            return null;
        }
        var form = new ContractForm(
                payerId(),
                name,
                day.orElse(null),
                null,
                LineLimit.valueOf(limit),
                text(defaultPercent),
                text(tolerance));
        var answer = pricing.create(form);
        if (answer instanceof Contracting.Refused refused) {
            messages.beside(refused.findings());
            return null;
        }
        return Route.CONTRACT.path() + "?faces-redirect=true&id="
                + ((Contracting.Contracted) answer).id().value();
    }

    private PayerId payerId() {
        return payer != null && payer.matches("\\d{1,18}") ? new PayerId(Long.parseLong(payer)) : null;
    }

    private static String text(String typed) {
        return typed == null ? "" : typed;
    }

    public List<ContractView> getContracts() {
        return pricing.contracts();
    }

    public List<PayerView> getPayers() {
        return payers.all();
    }

    public LineLimit[] getLimits() {
        return LineLimit.values();
    }

    public String payerName(ContractView contract) {
        return payers.payer(contract.payer()).name();
    }

    public boolean isInForce(ContractView contract) {
        return contract.isInForce(today());
    }

    public String word(ContractView contract) {
        if (isInForce(contract)) {
            return "In force";
        }
        return contract.from().isAfter(today()) ? "To come" : "Over";
    }

    public String day(LocalDate day) {
        return day == null ? "no end" : Dates.day(day);
    }

    private LocalDate today() {
        return clock.today(workPlace.getHere().timeZone());
    }

    public String getPayer() {
        return payer;
    }

    public void setPayer(String payer) {
        this.payer = payer;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
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
}
