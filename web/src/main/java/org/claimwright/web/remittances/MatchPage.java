package org.claimwright.web.remittances;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.claimwright.claims.ClaimId;
import org.claimwright.remittance.Candidate;
import org.claimwright.remittance.PaidClaimId;
import org.claimwright.remittance.PaidClaimState;
import org.claimwright.remittance.PaidClaimView;
import org.claimwright.remittance.PostingRefused;
import org.claimwright.remittance.RemittanceLog;
import org.claimwright.remittance.RemittancePosting;
import org.claimwright.web.WorkPlace;
import org.claimwright.web.shell.Asked;
import org.claimwright.web.shell.Banner;
import org.claimwright.web.shell.Dates;
import org.claimwright.web.shell.Missing;

/** Whose an unmatched payment is: the claims it may be about, with why, and a box for any other. */
@Named
@RequestScoped
public class MatchPage {
    @Inject
    private RemittanceLog log;

    @Inject
    private RemittancePosting posting;

    @Inject
    private WorkPlace workPlace;

    @Inject
    private Missing missing;

    private long id;
    private String number;
    private long chosen;
    private PaidClaimView paid;
    private List<Candidate> candidates;

    @PostConstruct
    void begin() {
        id = Asked.number("id");
        number = Asked.text("number");
        chosen = Asked.number("claim");
        if (log.knows(new PaidClaimId(id))) {
            load();
        }
    }

    public void open() {
        if (paid == null) {
            missing.answer();
        }
    }

    private void load() {
        paid = log.paidClaim(new PaidClaimId(id));
        candidates = new ArrayList<>(log.candidates(paid.id()));
        if (!number.isBlank()) {
            log.candidate(paid.id(), number.strip())
                    .filter(named -> candidates.stream()
                            .noneMatch(each ->
                                    each.claim().id().equals(named.claim().id())))
                    .ifPresent(named -> candidates.add(0, named));
        }
    }

    /** The claim that was chosen, which is asked about once before the money moves. */
    public Candidate getChosen() {
        return chosen().orElse(null);
    }

    private Optional<Candidate> chosen() {
        return candidates.stream()
                .filter(each -> each.claim().id().value() == chosen)
                .findFirst();
    }

    public String match() {
        try {
            posting.match(paid.id(), new ClaimId(chosen), workPlace.getPerson().displayName());
            return "/remittances/remittance.xhtml?faces-redirect=true&id="
                    + paid.remittance().value() + "&claim=" + paid.position();
        } catch (PostingRefused refused) {
            Banner.refused(refused.getMessage());
            return null;
        }
    }

    public boolean isMatchable() {
        return paid.state() == PaidClaimState.UNMATCHED;
    }

    /** Where its money lies now. */
    public String getWhere() {
        return paid.paid().isNegative() ? "Takebacks unexplained" : "Unapplied, payer";
    }

    public boolean isNotFound() {
        return !number.isBlank()
                && candidates.stream()
                        .noneMatch(each -> each.claim().patientControlNumber().equals(number.strip()));
    }

    public PaidClaimView getPaid() {
        return paid;
    }

    public List<Candidate> getCandidates() {
        return candidates;
    }

    public String why(Candidate candidate) {
        return candidate.why().isEmpty() ? "nothing" : String.join(", ", candidate.why());
    }

    public String service(Candidate candidate) {
        return Dates.day(candidate.claim().serviceDate());
    }

    public String getServiceDay() {
        return paid.serviceFrom() == null ? "no date" : Dates.day(paid.serviceFrom());
    }

    public String getQuestion() {
        return "Match it to claim " + getChosen().claim().patientControlNumber() + "? "
                + paid.paid().dollars() + " goes from " + getWhere().toLowerCase(Locale.US)
                + " to what is owed for that claim, with discount and patient's share as the payer decided. It can be undone.";
    }

    public long getChosenClaim() {
        return chosen;
    }

    public long getId() {
        return id;
    }

    public String getNumber() {
        return number;
    }
}
