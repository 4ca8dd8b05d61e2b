package org.claimwright.web.remittances;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.claimwright.kernel.Money;
import org.claimwright.remittance.PaidClaimDetail;
import org.claimwright.remittance.PaidClaimState;
import org.claimwright.remittance.PaidClaimSums;
import org.claimwright.remittance.PaidClaimView;
import org.claimwright.remittance.PostingRefused;
import org.claimwright.remittance.PostingRun;
import org.claimwright.remittance.RemittanceId;
import org.claimwright.remittance.RemittanceLog;
import org.claimwright.remittance.RemittancePosting;
import org.claimwright.remittance.RemittanceState;
import org.claimwright.remittance.RemittanceView;
import org.claimwright.timeline.TimelineEvent;
import org.claimwright.web.WorkPlace;
import org.claimwright.web.shell.Asked;
import org.claimwright.web.shell.Banner;
import org.claimwright.web.shell.Dates;
import org.claimwright.web.shell.Missing;

/** A remittance: what it pays, whether it balances, what became of each claim, and the ledger behind it. */
@Named
@RequestScoped
public class RemittancePage {
    private static final int PAGE = 100;
    /** More than this is posted in the background, with its progress shown. */
    private static final int POSTED_AT_ONCE = 200;

    @Inject
    private RemittanceLog log;

    @Inject
    private RemittancePosting posting;

    @Inject
    private PostingRun run;

    @Inject
    private WorkPlace workPlace;

    @Inject
    private Missing missing;

    private long id;
    private int claim;
    private String ask;
    private int page;

    private RemittanceView remittance;
    private List<PaidClaimView> claims;
    private PaidClaimSums sums;
    private Optional<PaidClaimDetail> opened = Optional.empty();

    @PostConstruct
    void begin() {
        id = Asked.number("id");
        claim = Asked.place("claim");
        page = Asked.place("page");
        ask = Asked.text("ask");
        if (log.knows(new RemittanceId(id))) {
            load();
        }
    }

    public void open() {
        if (remittance == null) {
            missing.answer();
        }
    }

    private void load() {
        remittance = log.remittance(new RemittanceId(id));
        page = claim > 0 ? (claim - 1) / PAGE + 1 : Math.max(1, page);
        claims = log.claims(remittance.id(), (page - 1) * PAGE, PAGE);
        sums = log.sums(remittance.id());
        opened = claim > 0 ? log.claim(remittance.id(), claim) : Optional.empty();
    }

    public void undo() {
        tell(
                () -> posting.undo(remittance.id(), person()),
                "Undone: every entry has its mirror, dated today. Nothing was deleted.");
    }

    public void undoClaim() {
        opened.ifPresent(each -> tell(
                () -> posting.undo(each.claim().id(), person()),
                "Undone for claim " + claim + ". The payment stays; its clearing account shows the difference."));
    }

    public void postAgain() {
        tell(
                () -> {
                    posting.postAgain(remittance.id(), person());
                    goOn();
                },
                "It is posted again.");
    }

    public void postClaimAgain() {
        opened.ifPresent(each -> tell(
                () -> {
                    posting.postAgain(each.claim().id(), person());
                    goOn();
                },
                "Claim " + claim + " is posted again."));
    }

    private void goOn() {
        if (remittance.claimCount() <= POSTED_AT_ONCE) {
            run.post(remittance.id());
        }
    }

    private void tell(Runnable deed, String words) {
        try {
            deed.run();
            Banner.done(words);
        } catch (PostingRefused refused) {
            Banner.refused(refused.getMessage());
        }
        ask = "";
        load();
    }

    private String person() {
        return workPlace.getPerson().displayName();
    }

    public RemittanceView getRemittance() {
        return remittance;
    }

    public List<PaidClaimView> getClaims() {
        return claims;
    }

    public PaidClaimSums getSums() {
        return sums;
    }

    public PaidClaimDetail getOpened() {
        return opened.orElse(null);
    }

    public boolean isOpened(PaidClaimView each) {
        return each.position() == claim;
    }

    public String getKind() {
        return RemittanceWords.kind(remittance.state().tone());
    }

    public String kindOf(PaidClaimView each) {
        return RemittanceWords.kind(each);
    }

    public String resultOf(PaidClaimView each) {
        return RemittanceWords.result(each);
    }

    public boolean isHeld() {
        return remittance.state() == RemittanceState.HELD;
    }

    public boolean isUndoable() {
        return remittance.state().hasPostings();
    }

    public boolean isPostable() {
        return remittance.state() == RemittanceState.UNDONE || remittance.state() == RemittanceState.INCOMPLETE;
    }

    public boolean isClaimUndoable() {
        return opened.filter(each -> each.claim().state().isInBooks()).isPresent() && isUndoable();
    }

    public boolean isClaimPostable() {
        return remittance.state() != RemittanceState.UNDONE
                && opened.map(each -> each.claim().state())
                        .filter(state -> state == PaidClaimState.UNDONE || state == PaidClaimState.FAILED)
                        .isPresent();
    }

    public boolean isMatchable() {
        return opened.filter(each -> each.claim().state() == PaidClaimState.UNMATCHED)
                .isPresent();
    }

    /** What is asked once before the money moves. */
    public String getQuestion() {
        return switch (ask) {
            case "undo" ->
                "Undo the posting of " + RemittanceWords.counted(remittance.claimCount(), "claim") + "? "
                        + remittance.amount().dollars()
                        + " goes out of remittances in transit, what was paid is owed by payers and"
                        + " patients as before, and every entry gets its mirror, dated today. Nothing is deleted.";
            case "undo-claim" ->
                opened.map(each -> "Undo the posting of claim " + claim + "? "
                                + each.claim().paid().dollars()
                                + " goes back to this remittance's clearing account, and what it moved on the claim is owed"
                                + " as before. Nothing is deleted.")
                        .orElse("");
            case "post" ->
                "Post it again? "
                        + remittance.amount().dollars()
                        + " goes to remittances in transit, and each claim gets the entries its decision says.";
            case "post-claim" ->
                opened.map(each -> "Post claim " + claim + " again? "
                                + each.claim().paid().dollars()
                                + " goes from the clearing account to what the decision says.")
                        .orElse("");
            default -> "";
        };
    }

    public String getPaymentDate() {
        var date = remittance.payment().date();
        return date == null ? "no date" : Dates.day(date);
    }

    public String getMethod() {
        return switch (remittance.payment().method()) {
            case "ACH" -> "Electronic payment";
            case "CHK" -> "Check";
            case "NON" -> "No payment";
            case "FWT" -> "Wire transfer";
            default -> "Payment " + remittance.payment().method();
        };
    }

    public String getReceived() {
        return RemittanceWords.moment(
                remittance.receivedAt(), workPlace.getHere().timeZone());
    }

    /** What the claims and provider adjustments come to; it must be the payment. */
    public Money getExplained() {
        return remittance.paidOnClaims().plus(remittance.adjusted());
    }

    public Money getDifference() {
        return remittance.amount().minus(getExplained());
    }

    public boolean isUnderWay() {
        return remittance.state() == RemittanceState.POSTING;
    }

    public List<TimelineEvent> getEvents() {
        var events = new ArrayList<>(log.timeline(remittance.id()));
        Collections.reverse(events);
        return events;
    }

    public String tone(TimelineEvent event) {
        return event.tone().name().toLowerCase(Locale.ROOT);
    }

    public String moment(TimelineEvent event) {
        return RemittanceWords.moment(event.at(), workPlace.getHere().timeZone());
    }

    public String proofTitle(RemittanceView.ProofSum proof) {
        return switch (proof.kind()) {
            case "LINE" -> "Line " + proof.subject();
            case "CLAIM" -> "Claim " + proof.subject();
            case "CLAIM_CHARGE" -> "Charges of claim " + proof.subject();
            default -> "The payment";
        };
    }

    public boolean isFirstPage() {
        return page == 1;
    }

    public boolean isLastPage() {
        return page * PAGE >= remittance.claimCount();
    }

    public long getId() {
        return id;
    }

    public int getClaim() {
        return claim;
    }

    public String getAsk() {
        return ask;
    }

    public int getPage() {
        return page;
    }
}
