package org.claimwright.web.followup;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.claimwright.kernel.Money;
import org.claimwright.negotiation.UnderpaymentReview;
import org.claimwright.negotiation.UnderpaymentView;
import org.claimwright.payers.PayerDirectory;
import org.claimwright.payers.PayerView;
import org.claimwright.web.Route;
import org.claimwright.web.shell.Asked;
import org.claimwright.web.shell.Banner;
import org.claimwright.web.shell.Dates;

/** The queue of underpaid claims, each with its arithmetic, and the way from some of them to a case. */
@Named
@RequestScoped
public class UnderpaidPage {
    @Inject
    private UnderpaymentReview review;

    @Inject
    private PayerDirectory payers;

    private String payer;
    private List<UnderpaymentView> found;

    @PostConstruct
    void begin() {
        payer = Asked.text("payer");
        found = review.open().stream()
                .filter(each -> payer.isEmpty()
                        || payer.equals(String.valueOf(each.payer().value())))
                .toList();
    }

    /** Leads to the page on which the case is opened; the ids name no person. */
    public String negotiate() {
        var values = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterValuesMap()
                .getOrDefault("underpayment", new String[0]);
        var chosen = Arrays.stream(values)
                .filter(value -> value.matches("\\d{1,18}"))
                .collect(Collectors.joining("-"));
        if (chosen.isEmpty()) {
            Banner.refused("Choose the claims to talk about, of one payer.");
            return null;
        }
        return Route.NEGOTIATION_OPENING.path() + "?faces-redirect=true&of=" + chosen;
    }

    public List<UnderpaymentView> getFound() {
        return found;
    }

    public String getTitleOfList() {
        return found.size() == 1 ? "1 claim" : found.size() + " claims";
    }

    public Money getExpected() {
        return Money.sum(found.stream().map(UnderpaymentView::expected).toList());
    }

    public Money getAllowed() {
        return Money.sum(found.stream().map(UnderpaymentView::allowed).toList());
    }

    public Money getShortBy() {
        return Money.sum(found.stream().map(UnderpaymentView::shortBy).toList());
    }

    public List<PayerView> getPayers() {
        return payers.all();
    }

    public String day(LocalDate day) {
        return Dates.day(day);
    }

    public String getPayer() {
        return payer;
    }
}
