package org.claimwright.web.followup;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.claimwright.kernel.BusinessClock;
import org.claimwright.kernel.Finding;
import org.claimwright.kernel.Money;
import org.claimwright.negotiation.Actor;
import org.claimwright.negotiation.Negotiations;
import org.claimwright.negotiation.Opening;
import org.claimwright.negotiation.UnderpaymentId;
import org.claimwright.negotiation.UnderpaymentReview;
import org.claimwright.negotiation.UnderpaymentView;
import org.claimwright.web.Route;
import org.claimwright.web.WorkPlace;
import org.claimwright.web.shell.Asked;
import org.claimwright.web.shell.Dates;

/** Opens a negotiation on the claims that were chosen in the queue. */
@Named
@RequestScoped
public class OpeningPage {
    private static final int DAYS_FOR_AN_ANSWER = 30;

    @Inject
    private UnderpaymentReview review;

    @Inject
    private Negotiations negotiations;

    @Inject
    private BusinessClock clock;

    @Inject
    private WorkPlace workPlace;

    private String of;
    private List<UnderpaymentView> chosen;
    private TypedTerms terms;

    @PostConstruct
    void begin() {
        of = Asked.text("of").replaceAll("[^0-9-]", "");
        chosen = review.chosen(ids());
        terms = TypedTerms.from(new TypedTerms(
                workPlace.getPerson().displayName(), "", "", "", Dates.day(today().plusDays(DAYS_FOR_AN_ANSWER))));
    }

    private List<UnderpaymentId> ids() {
        return Arrays.stream(of.split("-"))
                .filter(id -> id.matches("\\d{1,18}"))
                .map(id -> new UnderpaymentId(Long.parseLong(id)))
                .toList();
    }

    public String open() {
        var form = terms.form(today());
        if (form.isEmpty()) {
            return null;
        }
        var by = new Actor(
                workPlace.getPerson().displayName(), workPlace.getHere().role());
        var opening = negotiations.open(ids(), form.get(), by);
        if (opening instanceof Opening.Refused refused) {
            terms.wrong().addAll(refused.findings());
            return null;
        }
        return Route.NEGOTIATION.path() + "?faces-redirect=true&id="
                + ((Opening.Opened) opening).id().value();
    }

    private LocalDate today() {
        return clock.today(workPlace.getHere().timeZone());
    }

    public List<UnderpaymentView> getChosen() {
        return chosen;
    }

    public Money getExpected() {
        return Money.sum(chosen.stream().map(UnderpaymentView::expected).toList());
    }

    public Money getAllowed() {
        return Money.sum(chosen.stream().map(UnderpaymentView::allowed).toList());
    }

    public Money getShortBy() {
        return Money.sum(chosen.stream().map(UnderpaymentView::shortBy).toList());
    }

    public String getPayerName() {
        return chosen.isEmpty() ? "" : chosen.get(0).payerName();
    }

    public List<Finding> getFindings() {
        return terms.wrong();
    }

    public String day(LocalDate day) {
        return Dates.day(day);
    }

    public TypedTerms getTerms() {
        return terms;
    }

    public String getOf() {
        return of;
    }
}
