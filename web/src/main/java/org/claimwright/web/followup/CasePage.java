package org.claimwright.web.followup;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import org.claimwright.kernel.BusinessClock;
import org.claimwright.kernel.Finding;
import org.claimwright.kernel.Money;
import org.claimwright.negotiation.Actor;
import org.claimwright.negotiation.CaseId;
import org.claimwright.negotiation.CaseState;
import org.claimwright.negotiation.CaseStep;
import org.claimwright.negotiation.CaseView;
import org.claimwright.negotiation.NegotiationLog;
import org.claimwright.negotiation.Negotiations;
import org.claimwright.negotiation.OfferForm;
import org.claimwright.negotiation.Side;
import org.claimwright.timeline.TimelineEvent;
import org.claimwright.web.WorkPlace;
import org.claimwright.web.shell.Asked;
import org.claimwright.web.shell.Banner;
import org.claimwright.web.shell.Dates;
import org.claimwright.web.shell.Missing;
import org.claimwright.web.shell.TypedDay;

/** One negotiation: what is expected, agreed and received, line by line; the offers; what to do next; everything that happened. */
@Named
@RequestScoped
public class CasePage {
    @Inject
    private Negotiations negotiations;

    @Inject
    private NegotiationLog log;

    @Inject
    private BusinessClock clock;

    @Inject
    private WorkPlace workPlace;

    @Inject
    private Missing missing;

    private long id;
    private CaseView theCase;
    private TypedTerms terms;
    private boolean saved;
    private final List<Finding> wrong = new ArrayList<>();

    @PostConstruct
    void begin() {
        id = Asked.number("id");
        if (id > 0 && log.knows(new CaseId(id))) {
            load();
        }
    }

    public void open() {
        if (theCase == null) {
            missing.answer();
        }
    }

    private void load() {
        theCase = log.theCase(new CaseId(id));
        var known = theCase.terms();
        terms = TypedTerms.from(new TypedTerms(
                known.owner(),
                known.contactName(),
                known.contactPhone(),
                known.contactEmail(),
                known.deadline() == null ? "" : Dates.day(known.deadline())));
    }

    public void offer() {
        var madeOn = TypedDay.read(getMadeOn(), today());
        if (madeOn.isEmpty()) {
            wrong.add(new Finding("", "madeOn", "that is no day", "write it like 12/31/2026, or t for today"));
            return;
        }
        var amounts = new HashMap<Long, String>();
        theCase.lines().forEach(line -> amounts.put(line.id(), typed("amount-" + line.id())));
        var side = typed("madeBy").equals(Side.PAYER.name()) ? Side.PAYER : Side.US;
        var form = new OfferForm(side, madeOn.get(), typed("total"), amounts, typed("contact"), typed("note"));
        settle(negotiations.offer(theCase.id(), form, actor()), "The offer is noted.");
    }

    public void agree() {
        var last = theCase.lastOffer();
        if (last != null) {
            settle(
                    negotiations.agree(theCase.id(), last.id(), actor()),
                    "Agreed. The letter and the list leave for the payer now.");
        }
    }

    public void withdraw() {
        settle(
                negotiations.withdraw(theCase.id(), typed("why"), actor()),
                "Withdrawn. What is short waits in the queue.");
    }

    public void change() {
        terms.form(today()).ifPresent(form -> {
            var findings = negotiations.change(theCase.id(), form, actor());
            terms.wrong().addAll(findings);
            settle(List.of(), findings.isEmpty() ? "Saved." : "");
        });
    }

    public void note() {
        if (typed("words").isBlank()) {
            wrong.add(new Finding("", "words", "nothing is noted", "write what was said"));
            return;
        }
        negotiations.note(theCase.id(), typed("words"), actor());
        settle(List.of(), "Noted.");
    }

    private void settle(List<Finding> findings, String done) {
        wrong.addAll(findings);
        if (findings.isEmpty() && !done.isEmpty()) {
            saved = true;
            Banner.done(done);
            Banner.leaveTo("/followup/case.xhtml?id=" + theCase.id().value());
        }
        findings.stream()
                .filter(finding -> finding.where().equals("case"))
                .forEach(finding -> Banner.refused(Sentences.of(finding)));
        theCase = log.theCase(theCase.id());
    }

    private Actor actor() {
        return new Actor(
                workPlace.getPerson().displayName(), workPlace.getHere().role());
    }

    private LocalDate today() {
        return clock.today(workPlace.getHere().timeZone());
    }

    /** What was typed and not taken stays in its field. */
    public String typed(String name) {
        return saved ? "" : Asked.text(name);
    }

    public String getMadeOn() {
        return typed("madeOn").isEmpty() ? Dates.day(today()) : typed("madeOn");
    }

    /** What is wrong at a place; empty where nothing is. */
    public String wrongAt(String place) {
        return Sentences.at(wrong, place);
    }

    public CaseView getTheCase() {
        return theCase;
    }

    public TypedTerms getTerms() {
        return terms;
    }

    public String getKind() {
        return CaseWords.kind(theCase.state().tone());
    }

    public String kindOf(CaseView.Line line) {
        return CaseWords.kind(line);
    }

    public String stateOf(CaseView.Line line) {
        return CaseWords.state(line);
    }

    /** What is expected and has not come. */
    public Money getStillOpen() {
        return theCase.expected().minus(theCase.received());
    }

    public boolean isTalking() {
        return theCase.allows(CaseStep.OFFER);
    }

    public boolean isAgreeable() {
        return theCase.allows(CaseStep.AGREE) && theCase.lastOffer() != null;
    }

    public boolean isWithdrawable() {
        return theCase.allows(CaseStep.WITHDRAW);
    }

    /** The next thing to do is to answer the payer by taking its offer; else it is to note an offer. */
    public boolean isAgreeNext() {
        return theCase.state() == CaseState.COUNTERED;
    }

    public String getNextDeed() {
        var last = theCase.lastOffer();
        return switch (theCase.state()) {
            case OPEN -> "Make your first offer";
            case OFFERED -> "The payer's answer to " + last.total().dollars() + " is awaited";
            case COUNTERED -> "Answer the offer of " + last.total().dollars();
            case AGREED -> "The letter and the list are leaving";
            case SENT -> "The payer's corrected remittance is awaited";
            case PARTLY_SETTLED -> "The rest of the settlement is awaited";
            case SETTLED -> "Nothing: what was agreed has come";
            case DIFFERS -> "Compare what came with what was agreed";
            case REFUSED -> "Make another offer, or withdraw";
            case WITHDRAWN -> "Nothing: the case is closed";
        };
    }

    public String getNextReason() {
        return switch (theCase.state()) {
            case OPEN, OFFERED, COUNTERED -> floorWords();
            case AGREED, SENT, PARTLY_SETTLED ->
                "Agreed are " + theCase.agreed().dollars() + "; "
                        + theCase.toCome().dollars() + " are to come.";
            case SETTLED ->
                "Received " + theCase.received().dollars() + " of "
                        + theCase.expected().dollars() + " expected.";
            case DIFFERS ->
                "Agreed were " + theCase.agreed().dollars() + ", received "
                        + theCase.received().dollars() + ".";
            case REFUSED -> "The payer says: " + theCase.agreement().refusal() + ".";
            case WITHDRAWN -> "What is still short waits in the queue again.";
        };
    }

    private String floorWords() {
        return negotiations
                .floor(theCase.id(), actor())
                .map(floor ->
                        "You may agree to " + floor.dollars() + " or more; less needs somebody with a lower floor.")
                .orElse("You may not agree for less than is expected.");
    }

    public String getDeadline() {
        var deadline = theCase.terms().deadline();
        return deadline == null ? "No deadline" : Dates.day(deadline);
    }

    /** In days, or what became of it. */
    public String getTimeLeft() {
        var deadline = theCase.terms().deadline();
        if (deadline == null) {
            return "";
        }
        var days = ChronoUnit.DAYS.between(today(), deadline);
        if (days < 0) {
            return -days == 1 ? "1 day over" : -days + " days over";
        }
        return days == 1 ? "1 day left" : days + " days left";
    }

    public String day(LocalDate day) {
        return Dates.day(day);
    }

    public String who(CaseView.Offer offer) {
        return offer.madeBy() == Side.US ? "We offered" : "Payer offered";
    }

    public List<TimelineEvent> getEvents() {
        var events = new ArrayList<>(log.timeline(theCase.id()));
        Collections.reverse(events);
        return events;
    }

    public String tone(TimelineEvent event) {
        return event.tone().name().toLowerCase(Locale.ROOT);
    }

    public String moment(TimelineEvent event) {
        return Dates.moment(event.at(), workPlace.getHere().timeZone());
    }

    public long getId() {
        return id;
    }
}
