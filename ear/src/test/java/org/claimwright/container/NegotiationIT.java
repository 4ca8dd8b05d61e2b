package org.claimwright.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.claimwright.charges.ChargeAnswer;
import org.claimwright.charges.ChargeCapture;
import org.claimwright.charges.ChargeForm;
import org.claimwright.claims.ClaimExpectation;
import org.claimwright.claims.ClaimRegister;
import org.claimwright.claims.ClaimSubmission;
import org.claimwright.claims.ClaimView;
import org.claimwright.encounters.EncounterForm;
import org.claimwright.encounters.EncounterRegister;
import org.claimwright.encounters.Recording;
import org.claimwright.exchange.Direction;
import org.claimwright.exchange.ExchangeFile;
import org.claimwright.exchange.ExchangeLog;
import org.claimwright.exchange.FileState;
import org.claimwright.exchange.InboundFolders;
import org.claimwright.exchange.InterchangeParty;
import org.claimwright.exchange.Outbox;
import org.claimwright.exchange.Reach;
import org.claimwright.exchange.TradingPartnerForm;
import org.claimwright.exchange.TradingPartnerView;
import org.claimwright.exchange.TradingPartners;
import org.claimwright.exchange.UsageIndicator;
import org.claimwright.kernel.BusinessClock;
import org.claimwright.kernel.ClockAdministration;
import org.claimwright.kernel.Finding;
import org.claimwright.kernel.Folders;
import org.claimwright.kernel.Money;
import org.claimwright.kernel.PostalAddress;
import org.claimwright.ledger.Balances;
import org.claimwright.negotiation.Actor;
import org.claimwright.negotiation.CaseForm;
import org.claimwright.negotiation.CaseId;
import org.claimwright.negotiation.CaseState;
import org.claimwright.negotiation.CaseView;
import org.claimwright.negotiation.NegotiationDeadlines;
import org.claimwright.negotiation.NegotiationLog;
import org.claimwright.negotiation.NegotiationQueues;
import org.claimwright.negotiation.Negotiations;
import org.claimwright.negotiation.OfferForm;
import org.claimwright.negotiation.OfferId;
import org.claimwright.negotiation.Opening;
import org.claimwright.negotiation.Side;
import org.claimwright.negotiation.UnderpaymentId;
import org.claimwright.negotiation.UnderpaymentReview;
import org.claimwright.negotiation.UnderpaymentView;
import org.claimwright.payers.PayerDirectory;
import org.claimwright.payers.PayerForm;
import org.claimwright.payers.PayerId;
import org.claimwright.people.Role;
import org.claimwright.practices.BillingIdentity;
import org.claimwright.practices.LocationForm;
import org.claimwright.practices.LocationId;
import org.claimwright.practices.PracticeProfile;
import org.claimwright.practices.PracticeScope;
import org.claimwright.practices.Practices;
import org.claimwright.practices.ProviderForm;
import org.claimwright.practices.ProviderId;
import org.claimwright.pricing.ContractForm;
import org.claimwright.pricing.ContractId;
import org.claimwright.pricing.ContractPricing;
import org.claimwright.pricing.Contracting;
import org.claimwright.pricing.LineLimit;
import org.claimwright.pricing.RateForm;
import org.claimwright.registration.CoverageForm;
import org.claimwright.registration.PatientForm;
import org.claimwright.registration.PatientRegistry;
import org.claimwright.registration.Registration;
import org.claimwright.registration.Relationship;
import org.claimwright.registration.Sex;
import org.claimwright.remittance.PostingRun;
import org.claimwright.remittance.RemittanceFilter;
import org.claimwright.remittance.RemittanceId;
import org.claimwright.remittance.RemittanceLog;
import org.claimwright.remittance.RemittancePosting;
import org.claimwright.sandboxpayer.SandboxPayer;
import org.claimwright.timeline.TimelineEvent;
import org.claimwright.worklists.WorkItemView;
import org.claimwright.worklists.WorkLists;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A payer pays less than its contract says: seen, talked about, agreed, settled. The payer is the sandbox payer on the partner's folders,
 * with its own contract, which allows 77.44 for 20611 although it says 96.80.
 */
@ExtendWith(ArquillianExtension.class)
class NegotiationIT {
    private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");
    private static final PostalAddress STREET = new PostalAddress("100 Main St", "", "Springfield", "IL", "627010001");
    private static final Actor BILLER = new Actor("Dana Whitfield", Role.BILLER);
    private static final Actor SUPERVISOR = new Actor("Marcus Oyelaran", Role.SUPERVISOR);
    private static final String UNDERPAID = "20611";

    @Inject
    private Practices practices;

    @Inject
    private PracticeProfile profile;

    @Inject
    private PayerDirectory payers;

    @Inject
    private PatientRegistry patients;

    @Inject
    private EncounterRegister encounters;

    @Inject
    private ChargeCapture charges;

    @Inject
    private ClaimSubmission submission;

    @Inject
    private ClaimRegister register;

    @Inject
    private ClaimExpectation expectations;

    @Inject
    private ContractPricing pricing;

    @Inject
    private TradingPartners partners;

    @Inject
    private Outbox outbox;

    @Inject
    private InboundFolders inbound;

    @Inject
    private ExchangeLog exchange;

    @Inject
    private PostingRun run;

    @Inject
    private RemittancePosting posting;

    @Inject
    private RemittanceLog remittances;

    @Inject
    private UnderpaymentReview review;

    @Inject
    private Negotiations negotiations;

    @Inject
    private NegotiationLog log;

    @Inject
    private NegotiationDeadlines deadlines;

    @Inject
    private WorkLists workLists;

    @Inject
    private Balances balances;

    @Inject
    private BusinessClock clock;

    @Inject
    private ClockAdministration clockAdministration;

    private int practice;
    private TradingPartnerView partner;
    private PayerId payer;
    private ProviderId provider;
    private LocationId office;
    private ContractId contract;

    @Deployment
    static EnterpriseArchive application() {
        return Application.withTests();
    }

    @BeforeEach
    void a_practice_with_a_contract() {
        practice = practices.open("Lakeside Family Medicine", "LF", CHICAGO, today());
        var key = UUID.randomUUID().toString();
        partner = partners.partner(partners.add(new TradingPartnerForm(
                key,
                "Sandbox payer",
                new InterchangeParty("ZZ", "LAKESIDE", "LAKESIDE"),
                new InterchangeParty("ZZ", "SANDBOXPAYER", "SANDBOXPAYER"),
                UsageIndicator.TEST)));
        var payerId = "P" + Integer.toString(Math.abs(key.hashCode()), 36).toUpperCase();
        var taxId = String.format("%09d", Math.abs(key.hashCode()) % 1_000_000_000);
        payer = payers.add(new PayerForm("Prairie Mutual", payerId, "CI", 180, true, false, STREET));
        partners.route(payerId, partner.id());
        in(() -> {
            assertEquals(
                    List.of(),
                    profile.describe(new BillingIdentity(
                            "Lakeside Family Medicine",
                            true,
                            "1999999984",
                            taxId,
                            "207Q00000X",
                            STREET,
                            null,
                            "Billing desk",
                            "5550100100")));
            provider = profile.addProvider(
                    new ProviderForm("Alan", "Smith", "1234567893", "207Q00000X", "Family medicine"));
            office = profile.addLocation(new LocationForm("Main office", "11", STREET, ""));
            var form = new ContractForm(
                    payer, "Prairie 2026", today().minusYears(1), null, LineLimit.LESSER_OF, "", "0.50");
            contract = assertInstanceOf(Contracting.Contracted.class, pricing.create(form))
                    .id();
            var rates = "20611,,,96.80,2015-01-01,\n83036,,,9.70,2015-01-01,\n99204,,,161.75,2015-01-01,";
            assertEquals(3, pricing.importCsv(contract, rates).added());
            return practice;
        });
    }

    @Test
    void a_contract_is_dated_and_given_out_as_it_was_taken_in() {
        in(() -> {
            var overlapping = new ContractForm(payer, "Another", today(), null, LineLimit.LESSER_OF, "60", "");
            var refused = assertInstanceOf(Contracting.Refused.class, pricing.create(overlapping));
            assertEquals("PRC-0304", refused.findings().get(0).code());
            assertEquals(
                    3, pricing.importCsv(contract, pricing.exportCsv(contract)).unchanged());
            return contract;
        });
    }

    @Test
    void what_is_expected_stands_on_each_line_and_what_is_short_in_the_queue_with_its_arithmetic() throws Exception {
        var claim = paid("83036", UNDERPAID);

        var expected = in(() -> expectations.of(claim.id()));
        assertEquals(Money.of("9.70"), expected.get(0).allowed());
        assertEquals("1 unit × $96.80 = $96.80", expected.get(1).arithmetic());
        var found = only();
        assertEquals(claim.id(), found.claim());
        assertEquals(1, found.lines().size());
        assertEquals(Money.of("96.80"), found.expected());
        assertEquals(Money.of("77.44"), found.allowed());
        assertEquals(Money.of("19.36"), found.shortBy());
        var item = waiting(NegotiationQueues.UNDERPAID).get(0).item();
        assertEquals(Money.of("19.36"), item.money());
        assertEquals("Line 2, 20611: 1 unit × $96.80 = $96.80; allowed $77.44, $19.36 short", item.reason());
    }

    @Test
    void an_undone_posting_takes_the_underpayment_out_and_posted_again_it_is_back() throws Exception {
        paid(UNDERPAID);
        var remittance = only().remittance();

        undo(remittance);
        assertEquals(List.of(), waiting(NegotiationQueues.UNDERPAID));
        assertEquals(List.of(), in(() -> review.open()));

        postAgain(remittance);
        assertEquals(Money.of("19.36"), only().shortBy());
        assertEquals(1, waiting(NegotiationQueues.UNDERPAID).size());
    }

    @Test
    void a_biller_opens_a_case_offers_is_stopped_at_the_floor_agrees_and_sees_it_settled() throws Exception {
        var first = paid(UNDERPAID);
        var second = paid(UNDERPAID, "83036");
        var opened = open(Stream.of(first, second).map(this::underpayment).toList());

        assertEquals(List.of(), waiting(NegotiationQueues.UNDERPAID));
        assertEquals(List.of("NEG-0201"), codes(agree(opened, BILLER)));
        assertEquals(List.of(), offer(opened, Side.US, "193.60"));
        assertEquals(CaseState.OFFERED, state(opened));
        assertEquals(List.of(), offer(opened, Side.PAYER, "160.00"));
        assertEquals(CaseState.COUNTERED, state(opened));
        assertEquals(1, waiting(NegotiationQueues.ANSWER).size());

        var tooLow = agree(opened, BILLER);
        assertEquals(
                "$160.00 is below your floor of $174.24, which is 90 % of the expected $193.60",
                tooLow.get(0).found());
        assertEquals(CaseState.COUNTERED, state(opened));
        assertEquals(List.of(), agreements());

        assertEquals(List.of(), offer(opened, Side.PAYER, "180.01"));
        assertEquals(List.of(), agree(opened, BILLER));
        assertEquals(CaseState.AGREED, state(opened));
        var lines = theCase(opened).lines();
        assertEquals(Money.of("90.01"), lines.get(0).agreed());
        assertEquals(Money.of("90.00"), lines.get(1).agreed());

        outbox.sendAll();
        assertEquals(CaseState.SENT, state(opened));
        assertEquals(2, agreements().size());
        assertEquals(
                "payer_claim_number,line,agreed_amount\r\n" + lines.get(0).payerClaimNumber() + ",1,90.01\r\n"
                        + lines.get(1).payerClaimNumber() + ",1,90.00\r\n",
                new String(in(() -> log.list(opened)).orElseThrow(), StandardCharsets.UTF_8));
        assertTrue(
                new String(in(() -> log.letter(opened)).orElseThrow(), StandardCharsets.ISO_8859_1).startsWith("%PDF"));

        payerAnswers();
        var settled = theCase(opened);
        assertEquals(CaseState.SETTLED, settled.state());
        assertEquals(Money.of("193.60"), settled.expected());
        assertEquals(Money.of("180.01"), settled.agreed());
        assertEquals(Money.of("180.01"), settled.received());
        assertTrue(settled.lines().stream().allMatch(CaseView.Line::isSettled));
        var evidence = lastTold(opened).evidence();
        assertTrue(evidence.text().startsWith("CLP*"), evidence.text());
        assertEquals(List.of(), waiting(NegotiationQueues.ANSWER));
        assertEquals(List.of(), waiting(NegotiationQueues.UNDERPAID));
        assertTrue(in(() -> balances.trialBalance(today())).isProved());

        var settlement = settled.lines().get(0).settlement().remittance();
        undo(settlement);
        assertEquals(CaseState.SENT, state(opened));
        assertNull(theCase(opened).lines().get(0).settlement());
        assertEquals(Money.of("77.44"), theCase(opened).lines().get(0).received());

        postAgain(settlement);
        assertEquals(CaseState.SETTLED, state(opened));
    }

    @Test
    void a_supervisor_may_agree_where_a_biller_may_not() throws Exception {
        paid(UNDERPAID);
        var opened = open(List.of(only().id()));
        offer(opened, Side.PAYER, "80.00");

        assertEquals(List.of("NEG-0401"), codes(agree(opened, BILLER)));
        assertEquals(List.of(), agree(opened, SUPERVISOR));
    }

    @Test
    void a_payer_that_refuses_sends_the_case_back_with_its_reason() throws Exception {
        var claim = paid("99204");
        in(() -> pricing.put(contract, new RateForm("99204", "", "", "200.00", "2020-01-01", "")));
        undo(remittanceOf(claim));
        postAgain(remittanceOf(claim));
        var opened = open(List.of(only().id()));
        assertEquals(List.of(), offer(opened, Side.PAYER, "190.00"));
        assertEquals(List.of(), agree(opened, BILLER));
        outbox.sendAll();

        payerAnswers();

        assertEquals(CaseState.REFUSED, state(opened));
        var agreement = theCase(opened).agreement();
        assertTrue(agreement.refusal().contains("the amount is above"), agreement.refusal());
        assertEquals(1, waiting(NegotiationQueues.ANSWER).size());
        assertEquals(FileState.HANDLED, answerFile().state());
        assertEquals("AGREEMENT-ANSWER", answerFile().kinds());
        assertTrue(
                lastTold(opened).what().startsWith("Payer refused the agreement"),
                lastTold(opened).what());

        assertEquals(List.of(), in(() -> negotiations.withdraw(opened, "Not worth more", BILLER)));
        assertEquals(CaseState.WITHDRAWN, state(opened));
        assertEquals(1, waiting(NegotiationQueues.UNDERPAID).size());
        assertEquals(List.of(), waiting(NegotiationQueues.ANSWER));
    }

    @Test
    void a_settlement_that_differs_comes_back_with_the_difference() throws Exception {
        var claim = paid(UNDERPAID);
        var opened = open(List.of(only().id()));
        offer(opened, Side.PAYER, "96.80");
        agree(opened, BILLER);
        outbox.sendAll();
        var number = theCase(opened).lines().get(0).payerClaimNumber();

        var list = "payer_claim_number,line,agreed_amount\r\n" + number + ",1,90.00\r\n";
        Folders.drop(Path.of(partner.folders().out()), "ANOTHER.csv", list.getBytes(StandardCharsets.UTF_8));
        Files.delete(Path.of(
                partner.folders().out(),
                String.format("AGREEMENT-%09d.csv", theCase(opened).agreement().id())));
        payerAnswers();

        assertEquals(CaseState.DIFFERS, state(opened));
        assertEquals(Money.of("6.80"), theCase(opened).toCome());
        assertEquals(1, waiting(NegotiationQueues.ANSWER).size());
        assertEquals(claim.id(), theCase(opened).lines().get(0).claim());
    }

    @Test
    void a_deadline_that_passes_puts_the_case_into_its_list() throws Exception {
        paid(UNDERPAID);
        var opened = open(List.of(only().id()));
        deadlines.look();
        assertEquals(List.of(), waiting(NegotiationQueues.OVERDUE));

        clockAdministration.advance(15);
        deadlines.look();

        assertEquals(1, waiting(NegotiationQueues.OVERDUE).size());
        assertEquals(
                theCase(opened).terms().deadline().plusDays(1), theCase(opened).overdueSince());
        in(() -> negotiations.change(opened, terms(today().plusDays(5)), BILLER));
        assertEquals(List.of(), waiting(NegotiationQueues.OVERDUE));
    }

    @Test
    void what_is_wrong_with_a_case_or_an_offer_is_said_beside_its_field() throws Exception {
        paid(UNDERPAID);
        var nobody = new CaseForm(" ", "", "", "", today().minusDays(1));
        var refused = assertInstanceOf(Opening.Refused.class, in(() -> negotiations.open(List.of(), nobody, BILLER)));
        assertEquals(List.of("NEG-0104", "NEG-0105", "NEG-0101"), codes(refused.findings()));

        var opened = open(List.of(only().id()));
        assertEquals(List.of("NEG-0301"), codes(offer(opened, Side.US, "lots")));
        assertEquals(List.of("NEG-0303"), codes(offer(opened, Side.US, "77.43")));
        assertEquals(List.of("NEG-0304"), codes(offer(opened, Side.US, "96.81")));
        assertEquals(List.of("NEG-0302"), codes(offer(opened, Side.US, "")));
        var tomorrow = new OfferForm(Side.US, today().plusDays(1), "90", Map.of(), "", "");
        assertEquals(List.of("NEG-0305"), codes(in(() -> negotiations.offer(opened, tomorrow, BILLER))));
        assertEquals(
                List.of("NEG-0103"),
                codes(assertInstanceOf(
                                Opening.Refused.class,
                                in(() -> negotiations.open(underpaymentsOf(opened), terms(today()), BILLER)))
                        .findings()));
    }

    private List<UnderpaymentId> underpaymentsOf(CaseId id) {
        var claim = theCase(id).lines().get(0).claim();
        return knownUnderpayments.stream()
                .filter(known -> known.claim().equals(claim))
                .map(UnderpaymentView::id)
                .toList();
    }

    private List<UnderpaymentView> knownUnderpayments = List.of();

    private UnderpaymentView only() {
        knownUnderpayments = in(() -> review.open());
        assertEquals(1, knownUnderpayments.size(), knownUnderpayments.toString());
        return knownUnderpayments.get(0);
    }

    private UnderpaymentId underpayment(ClaimView claim) {
        return in(() -> review.open()).stream()
                .filter(found -> found.claim().equals(claim.id()))
                .map(UnderpaymentView::id)
                .findFirst()
                .orElseThrow();
    }

    private CaseForm terms(LocalDate deadline) {
        return new CaseForm("Dana Whitfield", "Priya Raman", "5550104471", "raman@prairie.example", deadline);
    }

    private CaseId open(List<UnderpaymentId> chosen) {
        var opening = in(() -> negotiations.open(chosen, terms(today().plusDays(14)), BILLER));
        return assertInstanceOf(Opening.Opened.class, opening, opening::toString)
                .id();
    }

    private List<Finding> offer(CaseId id, Side by, String total) {
        return in(() ->
                negotiations.offer(id, new OfferForm(by, today(), total, Map.of(), "Priya Raman", "by phone"), BILLER));
    }

    private List<Finding> agree(CaseId id, Actor by) {
        var last = theCase(id).lastOffer();
        return in(() -> negotiations.agree(id, last == null ? new OfferId(0) : last.id(), by));
    }

    private CaseView theCase(CaseId id) {
        return in(() -> log.theCase(id));
    }

    private CaseState state(CaseId id) {
        return theCase(id).state();
    }

    private TimelineEvent lastTold(CaseId id) {
        var told = in(() -> log.timeline(id));
        return told.get(told.size() - 1);
    }

    private static List<String> codes(List<Finding> findings) {
        return findings.stream().map(Finding::code).toList();
    }

    private List<WorkItemView> waiting(NegotiationQueues queue) {
        return in(() -> workLists.open(queue.kind()));
    }

    private List<ExchangeFile> files(Direction direction, String beginning) {
        return in(() -> exchange.files(Reach.WHOLE_FILES, 0, 50)).stream()
                .filter(file -> file.direction() == direction && file.name().startsWith(beginning))
                .filter(file -> direction == Direction.OUT
                        || in(() -> exchange.files(Reach.OWN_SETS, 0, 50)).stream()
                                .anyMatch(own -> own.fileId() == file.fileId()))
                .toList();
    }

    private List<ExchangeFile> agreements() {
        return files(Direction.OUT, "AGREEMENT-");
    }

    private ExchangeFile answerFile() {
        return files(Direction.IN, "AGREEMENT-ANSWER").get(0);
    }

    private RemittanceId remittanceOf(ClaimView claim) {
        return in(() -> remittances.ofClaim(claim.id())).get(0).remittance();
    }

    private void undo(RemittanceId id) {
        in(() -> {
            posting.undo(id, BILLER.name());
            return id;
        });
    }

    private void postAgain(RemittanceId id) {
        in(() -> {
            posting.postAgain(id, BILLER.name());
            return id;
        });
        run.postAll();
    }

    /** The payer looks at what was left for it, pays or refuses, and what it left is taken in and posted. */
    private void payerAnswers() throws IOException {
        var payerInside = SandboxPayer.by(
                clock::today,
                Path.of(partner.folders().out()),
                Path.of(partner.folders().in()));
        for (int look = 0; look < 3; look++) {
            payerInside.look();
        }
        for (int look = 0; look < 2; look++) {
            inbound.look();
        }
        run.postAll();
    }

    /** A claim that went out, was accepted, and was paid. */
    private ClaimView paid(String... procedures) throws IOException {
        var claim = released(procedures);
        payerAnswers();
        var all = in(() -> remittances.page(RemittanceFilter.ALL, 0, 100));
        assertTrue(all.size() > 0, "the payer has paid nothing");
        return in(() -> register.claim(claim.id()));
    }

    private ClaimView released(String... procedures) {
        var form = new PatientForm(
                "Jane", "Q", "Doe", "", LocalDate.of(1985, 2, 14), Sex.FEMALE, STREET, "5550100200", null);
        var member = "W" + Math.abs(UUID.randomUUID().hashCode()) + "1";
        var coverage = new CoverageForm(
                1, payer, "Plan", "GRP100", member, Relationship.SELF, null, today().minusYears(1), null);
        var released = in(() -> {
            var answer = patients.register(form, List.of(coverage));
            var patient = assertInstanceOf(Registration.Registered.class, answer, answer::toString)
                    .patient();
            var opened = encounters.open(EncounterForm.visit(patient, today(), provider, office, List.of("M1711")));
            var id = assertInstanceOf(Recording.Recorded.class, opened, opened::toString)
                    .id();
            var captured = charges.capture(
                    id,
                    Stream.of(procedures)
                            .map(code -> ChargeForm.of(code).priced(Money.of("250.00")))
                            .toList());
            assertInstanceOf(ChargeAnswer.Captured.class, captured, captured::toString);
            encounters.close(id);
            var claim = register.claimsOf(id).get(0);
            assertEquals(
                    List.of(claim.id()),
                    submission.release(List.of(claim.id()), BILLER.name()).claims(),
                    () -> claim.findings().toString());
            return claim.id();
        });
        outbox.sendAll();
        return in(() -> register.claim(released));
    }

    private <T> T in(Supplier<T> work) {
        return PracticeScope.within(practice, work);
    }

    private LocalDate today() {
        return clock.today(CHICAGO);
    }
}
