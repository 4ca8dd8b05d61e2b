package org.claimwright.negotiation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.claimwright.claims.ClaimAdjudication;
import org.claimwright.exchange.TradingPartnerId;
import org.claimwright.exchange.TradingPartners;
import org.claimwright.kernel.BusinessClock;
import org.claimwright.kernel.Days;
import org.claimwright.kernel.Finding;
import org.claimwright.kernel.Money;
import org.claimwright.negotiation.model.Agreement;
import org.claimwright.negotiation.model.AgreementLimits.Floor;
import org.claimwright.negotiation.model.CaseLife;
import org.claimwright.negotiation.model.CaseLine;
import org.claimwright.negotiation.model.NegotiationCase;
import org.claimwright.negotiation.model.Offer;
import org.claimwright.negotiation.model.OfferRules;
import org.claimwright.negotiation.model.Underpayment;
import org.claimwright.payers.PayerDirectory;
import org.claimwright.practices.PracticeProfile;
import org.claimwright.remittance.ClaimDecisions;
import org.claimwright.remittance.PaidDecision;
import org.claimwright.timeline.Tone;

/**
 * What a person does with an underpayment: open a case on one or several claims of a payer, note offers as they go to and fro, agree,
 * or give up. What cannot be done is answered with findings, and nothing changed. Within a practice's scope, one transaction a call.
 */
@Stateless
public class Negotiations {
    @Inject
    private Cases cases;

    @Inject
    private Underpayments underpayments;

    @Inject
    private Judging judging;

    @Inject
    private CaseChronicle chronicle;

    @Inject
    private AgreementPapers papers;

    @Inject
    private LoadedLimits limits;

    @Inject
    private ClaimAdjudication claims;

    @Inject
    private ClaimDecisions decisions;

    @Inject
    private PayerDirectory payers;

    @Inject
    private TradingPartners partners;

    @Inject
    private BusinessClock clock;

    @Inject
    private PracticeProfile practice;

    public Opening open(Collection<UnderpaymentId> chosen, CaseForm terms, Actor by) {
        var found = chosen.isEmpty() ? List.<Underpayment>of() : underpayments.all(chosen);
        var findings = new ArrayList<>(wrongWith(terms));
        findings.addAll(wrongWith(found));
        if (!findings.isEmpty()) {
            return new Opening.Refused(List.copyOf(findings));
        }
        var opened = new NegotiationCase(found.get(0).payer(), terms, today(), by.name());
        cases.add(opened);
        found.forEach(underpayment -> take(opened, underpayment));
        var lines = cases.lines(opened.id());
        chronicle.tell(
                opened,
                "Case opened on " + lines.size() + (lines.size() == 1 ? " line" : " lines"),
                Tone.BLUE,
                null,
                by.name(),
                null);
        return new Opening.Opened(opened.id());
    }

    private void take(NegotiationCase opened, Underpayment underpayment) {
        var claim = claims.claim(underpayment.claim());
        var number = payerClaimNumber(underpayment);
        underpayment.lines().forEach(line -> cases.add(new CaseLine(opened.id(), underpayment, line, claim, number)));
        underpayment.takeIntoCase();
        judging.takeOut(underpayment, "In case " + opened.id());
    }

    private String payerClaimNumber(Underpayment underpayment) {
        return decisions
                .decision(underpayment.paidClaim())
                .map(PaidDecision::payerClaimNumber)
                .orElse("");
    }

    private List<Finding> wrongWith(CaseForm terms) {
        var findings = new ArrayList<Finding>();
        if (terms.owner().isBlank()) {
            findings.add(NegotiationFault.OWNER_MISSING.at("owner"));
        }
        if (terms.deadline() != null && terms.deadline().isBefore(today())) {
            findings.add(NegotiationFault.DEADLINE_PAST.at("deadline", Days.written(terms.deadline())));
        }
        return findings;
    }

    private List<Finding> wrongWith(List<Underpayment> found) {
        if (found.isEmpty()) {
            return List.of(NegotiationFault.NOTHING_CHOSEN.at("claims"));
        }
        var findings = new ArrayList<Finding>();
        found.stream()
                .filter(underpayment -> !underpayment.isOpen())
                .forEach(taken -> findings.add(NegotiationFault.IN_CASE_ALREADY.at("claims", controlNumber(taken))));
        if (found.stream().map(Underpayment::payer).distinct().count() > 1) {
            findings.add(NegotiationFault.SEVERAL_PAYERS.at("claims"));
        }
        found.stream()
                .filter(underpayment -> payerClaimNumber(underpayment).isEmpty())
                .forEach(nameless ->
                        findings.add(NegotiationFault.NO_PAYER_NUMBER.at("claims", controlNumber(nameless))));
        return findings;
    }

    private String controlNumber(Underpayment underpayment) {
        return claims.claim(underpayment.claim()).patientControlNumber();
    }

    /** Gives it another owner, contact or deadline; a new deadline takes it out of the list of those that have passed. */
    public List<Finding> change(CaseId id, CaseForm terms, Actor by) {
        var findings = wrongWith(terms);
        if (findings.isEmpty()) {
            var held = cases.held(id);
            held.change(terms);
            var words = "Owner " + terms.owner().strip()
                    + (terms.deadline() == null ? ", no deadline" : ", deadline " + Days.written(terms.deadline()));
            chronicle.tell(held, words, Tone.GREY, null, by.name(), null);
            chronicle.keepQueues(held, cases.lines(id));
        }
        return List.copyOf(findings);
    }

    /** A call, a letter, anything that was said and is no offer. */
    public void note(CaseId id, String words, Actor by) {
        chronicle.tell(cases.held(id), words.strip(), Tone.GREY, null, by.name(), null);
    }

    public List<Finding> offer(CaseId id, OfferForm form, Actor by) {
        var held = cases.held(id);
        var step = form.madeBy() == Side.US ? CaseStep.OFFER : CaseStep.COUNTER;
        if (!held.canTake(step)) {
            return List.of(refused(held, step));
        }
        var lines = cases.lines(id);
        var offers = cases.offers(id);
        var last = offers.stream().map(Offer::madeOn).reduce((earlier, later) -> later);
        var read = OfferRules.read(form, lines, last, today());
        if (read.findings().isEmpty()) {
            var said = new Offer.Said(
                    form.madeBy(),
                    form.madeOn(),
                    form.contact().strip(),
                    form.note().strip(),
                    by.name(),
                    clock.now());
            var offer = new Offer(id, offers.size() + 1, said, read.lines());
            cases.add(offer);
            held.take(step);
            tell(held, offer, form, by);
            chronicle.keepQueues(held, lines);
        }
        return read.findings();
    }

    private void tell(NegotiationCase held, Offer offer, OfferForm form, Actor by) {
        var who = form.madeBy() == Side.US ? "We offered " : "Payer offered ";
        var words = who + offer.total() + " on " + Days.written(form.madeOn());
        var note = form.note().isBlank() ? "" : ": " + form.note().strip();
        chronicle.tell(
                held, words + note, form.madeBy() == Side.US ? Tone.BLUE : Tone.AMBER, offer.total(), by.name(), null);
    }

    /** The least that somebody may agree to in a case; nothing where the role may not agree at all. */
    public Optional<Money> floor(CaseId id, Actor by) {
        return floor(cases.lines(id), by).map(Floor::amount);
    }

    private Optional<Floor> floor(List<CaseLine> lines, Actor by) {
        var expected = Money.sum(lines.stream().map(CaseLine::expected).toList());
        return limits.limits().floor(by.role(), expected, today());
    }

    /** Takes the last offer: the letter and the list leave for the payer as soon as this has committed. */
    public List<Finding> agree(CaseId id, OfferId taken, Actor by) {
        var held = cases.held(id);
        var lines = cases.lines(id);
        var offers = cases.offers(id);
        var findings = wrongWith(held, offers, taken);
        if (findings.isEmpty()) {
            findings = wrongWith(lines, offers.get(offers.size() - 1), by);
        }
        var partner = partners.forPayer(payers.payer(held.payer()).electronicId());
        if (findings.isEmpty() && partner.isEmpty()) {
            findings = List.of(NegotiationFault.NO_PARTNER.at(
                    "case", payers.payer(held.payer()).name()));
        }
        if (findings.isEmpty()) {
            agree(
                    held,
                    lines,
                    offers.get(offers.size() - 1),
                    partner.orElseThrow().id(),
                    by);
        }
        return findings;
    }

    private static List<Finding> wrongWith(NegotiationCase held, List<Offer> offers, OfferId taken) {
        if (!held.canTake(CaseStep.AGREE)) {
            return List.of(refused(held, CaseStep.AGREE));
        }
        return offers.get(offers.size() - 1).id().equals(taken)
                ? List.of()
                : List.of(NegotiationFault.NOT_THE_LAST_OFFER.at("case"));
    }

    private List<Finding> wrongWith(List<CaseLine> lines, Offer offer, Actor by) {
        var expected = Money.sum(lines.stream().map(CaseLine::expected).toList());
        var floor = floor(lines, by).orElse(new Floor(BigDecimal.valueOf(100), expected));
        return offer.total().compareTo(floor.amount()) >= 0
                ? List.of()
                : List.of(NegotiationFault.BELOW_FLOOR.at(
                        "case",
                        offer.total().dollars(),
                        floor.amount().dollars(),
                        floor.percent().stripTrailingZeros().toPlainString(),
                        expected.dollars()));
    }

    private void agree(NegotiationCase held, List<CaseLine> lines, Offer offer, TradingPartnerId partner, Actor by) {
        var agreement = new Agreement(held.id(), offer, today(), by.name());
        cases.add(agreement);
        lines.forEach(line -> line.agree(offer.amountOf(line)));
        held.take(CaseStep.AGREE);
        papers.send(held, agreement, lines, partner);
        chronicle.tell(
                held,
                "Agreed on " + offer.total() + "; letter and list " + agreement.name() + " leave for the payer",
                Tone.GREEN,
                offer.total(),
                by.name(),
                null);
        chronicle.keepQueues(held, lines);
    }

    /** Gives up: what is still short goes back to the queue. */
    public List<Finding> withdraw(CaseId id, String why, Actor by) {
        var held = cases.held(id);
        if (!held.take(CaseStep.WITHDRAW)) {
            return List.of(refused(held, CaseStep.WITHDRAW));
        }
        var lines = cases.lines(id);
        chronicle.tell(
                held, why.isBlank() ? "Withdrawn" : "Withdrawn: " + why.strip(), Tone.GREY, null, by.name(), null);
        chronicle.keepQueues(held, lines);
        lines.stream().map(CaseLine::underpayment).distinct().forEach(this::giveBack);
        return List.of();
    }

    private void giveBack(UnderpaymentId id) {
        var underpayment = underpayments.get(id);
        underpayment.clear("The case was withdrawn");
        underpayments.flush();
        judging.judge(underpayment.claim(), decisions.standing(underpayment.claim()));
    }

    private static Finding refused(NegotiationCase held, CaseStep step) {
        var possible = CaseLife.possible(held.state()).stream()
                .filter(each -> each.isOfPerson())
                .sorted()
                .map(CaseStep::words)
                .collect(Collectors.joining(", "));
        return NegotiationFault.step(
                held.state(), step, possible.isEmpty() ? "nothing is left to do here" : "it can " + possible);
    }

    private LocalDate today() {
        return clock.today(practice.current().timeZone());
    }
}
