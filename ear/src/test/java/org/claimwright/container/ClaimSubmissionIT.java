package org.claimwright.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.claimwright.charges.ChargeCapture;
import org.claimwright.charges.ChargeForm;
import org.claimwright.charges.Correction;
import org.claimwright.claims.ClaimFilter;
import org.claimwright.claims.ClaimGroup;
import org.claimwright.claims.ClaimId;
import org.claimwright.claims.ClaimQueues;
import org.claimwright.claims.ClaimRegister;
import org.claimwright.claims.ClaimStatus;
import org.claimwright.claims.ClaimSubmission;
import org.claimwright.claims.ClaimView;
import org.claimwright.claims.ClaimWork;
import org.claimwright.claims.Released;
import org.claimwright.encounters.EncounterId;
import org.claimwright.encounters.EncounterRegister;
import org.claimwright.exchange.InboundFolders;
import org.claimwright.exchange.Outbox;
import org.claimwright.kernel.Folders;
import org.claimwright.kernel.Money;
import org.claimwright.ledger.Balances;
import org.claimwright.registration.PatientId;
import org.claimwright.sandboxpayer.SandboxPayer;
import org.claimwright.timeline.Subject;
import org.claimwright.timeline.Timeline;
import org.claimwright.timeline.TimelineEvent;
import org.claimwright.worklists.WorkItemView;
import org.claimwright.worklists.WorkLists;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A visit becomes a claim, leaves, and is answered, in the server: with real books, a real outbox and real folders. */
@ExtendWith(ArquillianExtension.class)
class ClaimSubmissionIT {
    private static final String BILLER = "Dana Whitfield";
    private static final int UNBILLED = 1100;
    private static final int PAYER_RECEIVABLE = 1110;

    @Inject
    private BillingPractice lakeside;

    @Inject
    private EncounterRegister encounters;

    @Inject
    private ChargeCapture charges;

    @Inject
    private ClaimSubmission submission;

    @Inject
    private ClaimRegister register;

    @Inject
    private ClaimWork work;

    @Inject
    private Outbox outbox;

    @Inject
    private InboundFolders inbound;

    @Inject
    private Timeline timeline;

    @Inject
    private WorkLists workLists;

    @Inject
    private Balances balances;

    @Resource
    private UserTransaction transaction;

    private int theirNumber;

    @Deployment
    static EnterpriseArchive application() {
        return Application.withTests();
    }

    @BeforeEach
    void a_practice_that_bills_a_payer() {
        lakeside.open();
    }

    @Test
    void a_closed_visit_becomes_a_claim_that_is_ready() {
        var claim = claimOf(visit("ABC123456", "99213", "71046"));

        assertEquals(List.of(), claim.openFindings());
        assertEquals(ClaimStatus.READY, claim.status());
        assertEquals("LF00000001", claim.patientControlNumber());
        assertEquals(Money.of("300.00"), claim.total());
        assertEquals(List.of("Claim made of the visit", "Ready to release"), told(claim.id()));
        assertTrue(in(() -> register.totals(ClaimFilter.of(ClaimGroup.READY))).tiesToLedger());
    }

    @Test
    void what_left_is_what_was_posted_is_what_the_file_says() throws Exception {
        var first = claimOf(visit("ABC123456", "99213", "71046"));
        var second = claimOf(visit("ABC123457", "99214"));

        var released = release(first.id(), second.id());

        assertEquals(1, released.batches().size());
        assertEquals(Money.of("450.00"), released.total());
        assertEquals(Money.of("450.00"), balance(PAYER_RECEIVABLE));
        assertEquals(Money.ZERO, balance(UNBILLED));
        var file = text(in(() -> register.file(released.batches().get(0))).orElseThrow());
        var clm02 = file.lines()
                .filter(line -> line.startsWith("CLM*"))
                .map(line -> Money.of(line.split("\\*")[2]))
                .toList();
        assertEquals(Money.of("450.00"), Money.sum(clm02));
        assertEquals(2, clm02.size());
        var evidence = events(first.id()).get(2).evidence();
        assertEquals(file.lines().toList().get((int) evidence.segment() - 1), evidence.text());
        assertTrue(evidence.text().startsWith("CLM*LF00000001*300"), evidence.text());
        outbox.sendAll();
        assertEquals(file, Files.readString(Path.of(lakeside.partner().folders().out(), "837P-000000001.edi")));
        assertEquals(ClaimStatus.TRANSMITTED, status(first.id()));
        assertTrue(
                in(() -> register.totals(ClaimFilter.of(ClaimGroup.IN_FLIGHT))).tiesToLedger());
    }

    @Test
    void a_release_that_rolls_back_leaves_everything_as_it_was() throws Exception {
        var claim = claimOf(visit("ABC123456", "99213"));

        transaction.begin();
        release(claim.id());
        transaction.rollback();

        assertEquals(ClaimStatus.READY, status(claim.id()));
        assertEquals(Money.ZERO, balance(PAYER_RECEIVABLE));
        assertEquals(2, told(claim.id()).size());
        outbox.sendAll();
        assertFalse(Files.exists(Path.of(lakeside.partner().folders().out(), "837P-000000001.edi")));
    }

    @Test
    void a_finding_holds_a_claim_until_its_cause_is_mended() {
        var visit = visit("ABC123456", "99213");
        var other = claimOf(visit);
        var again = lakeside.visit(patientOf(visit), today(), "99213");
        var claim = claimOf(again);

        assertEquals(ClaimStatus.HELD, claim.status());
        assertEquals("DUP-01", claim.openFindings().get(0).rule());
        assertEquals(
                other.patientControlNumber(),
                claim.openFindings().get(0).message().replaceAll(".* ", ""));
        assertEquals(List.of(claim.id()), release(claim.id()).leftBehind());
        in(() -> charges.correct(again, List.of(Correction.added(priced("71046")))));
        assertEquals(ClaimStatus.READY, in(() -> submission.recheck(claim.id(), BILLER)));
        assertEquals(List.of(), in(() -> register.claim(claim.id())).findings());
    }

    @Test
    void a_warning_is_acknowledged_with_a_reason_and_stays_so() {
        var claim = claimOf(visit("ABC123456", "S9999"));
        var finding = claim.openFindings().get(0);

        assertEquals("PX-01", finding.rule());
        assertThrows(EJBException.class, () -> in(() -> submission.acknowledge(finding.id(), " ", BILLER)));
        assertEquals(ClaimStatus.READY, in(() -> submission.acknowledge(finding.id(), "Code of this payer", BILLER)));
        assertEquals(ClaimStatus.READY, in(() -> submission.recheck(claim.id(), BILLER)));
        assertEquals(
                "Code of this payer",
                in(() -> register.claim(claim.id())).findings().get(0).acknowledgedReason());
    }

    @Test
    void a_visit_without_a_coverage_waits_for_a_person() {
        var patient = registered("");
        var visit = lakeside.visit(patient, today(), "99213");

        var waits = in(() -> work.waiting(ClaimQueues.NO_COVERAGE)).get(0);
        assertEquals(1, waiting(ClaimQueues.NO_COVERAGE).size());
        assertEquals(visit, waits.encounter());
        assertEquals(today(), waits.dateOfService());
        assertEquals(Money.of("150.00"), waits.money());
    }

    @Test
    void the_sandbox_payer_accepts_and_the_claim_says_by_which_segment() throws Exception {
        var claim = claimOf(visit("ABC123456", "99213", "71046"));
        release(claim.id());

        answered();

        var accepted = in(() -> register.claim(claim.id()));
        assertEquals(ClaimStatus.PAYER_ACCEPTED, accepted.status());
        assertTrue(accepted.payerClaimNumber().startsWith("SBX"), accepted.payerClaimNumber());
        var events = events(claim.id());
        assertEquals(
                List.of("IK5", "STC", "TA1"),
                events.stream()
                        .skip(4)
                        .map(event -> event.evidence().text().substring(0, 3))
                        .sorted()
                        .toList());
        assertTrue(told(claim.id()).contains("Accepted by the payer as " + accepted.payerClaimNumber() + " (277CA)"));
        assertEquals(Money.of("300.00"), balance(PAYER_RECEIVABLE));
    }

    @Test
    void the_same_answers_again_change_nothing() throws Exception {
        var claim = claimOf(visit("ABC123456", "99213"));
        release(claim.id());
        answered();
        var before = told(claim.id());

        for (var file : taken()) {
            var text = Files.readString(file, StandardCharsets.ISO_8859_1);
            drop(text.replaceFirst("(?s)^(.{90})\\d{9}", "$1" + nextNumber())
                    .replaceFirst("(IEA.\\d+.)\\d{9}", "$1" + String.format("%09d", 900000000 + theirNumber)));
        }
        look();

        assertEquals(before, told(claim.id()));
        assertEquals(ClaimStatus.PAYER_ACCEPTED, status(claim.id()));
    }

    @Test
    void a_rejected_claim_goes_back_with_its_money_and_leaves_again_as_new() throws Exception {
        var claim = claimOf(visit("ABC123000", "99213"));
        release(claim.id());

        answered();

        assertEquals(ClaimStatus.REJECTED, status(claim.id()));
        assertEquals(Money.of("150.00"), balance(UNBILLED));
        assertEquals(Money.ZERO, balance(PAYER_RECEIVABLE));
        var item = waiting(ClaimQueues.REJECTED).get(0).item();
        assertTrue(item.reason().contains("the subscriber is not found"), item.reason());
        assertEquals(Money.of("150.00"), item.money());
        assertEquals(ClaimStatus.READY, in(() -> submission.recheck(claim.id(), BILLER)));
        release(claim.id());
        assertEquals(Money.of("150.00"), balance(PAYER_RECEIVABLE));
        assertEquals(List.of(), waiting(ClaimQueues.REJECTED));
        assertTrue(text(lastFile(claim.id())).contains(":B:1*"));
    }

    @Test
    void a_refused_file_sends_all_its_claims_back_and_a_refused_repeat_none() throws Exception {
        var claim = claimOf(visit("ABC123456", "99213"));
        release(claim.id());
        outbox.sendAll();

        drop(interchange("TA1*000000001*261121*0930*R*025~", ""));
        look();
        assertEquals(ClaimStatus.TRANSMITTED, status(claim.id()));

        drop(interchange("", acknowledgment("R*5", "R*1*1*0")));
        look();
        assertEquals(ClaimStatus.TRANSMISSION_FAILED, status(claim.id()));
        assertEquals(Money.of("150.00"), balance(UNBILLED));
        assertTrue(told(claim.id()).get(5).contains("SV1, segment 28"), told(claim.id())::toString);
    }

    @Test
    void only_what_the_payer_has_numbered_is_replaced() throws Exception {
        var claim = claimOf(visit("ABC123456", "99213"));
        assertThrows(EJBException.class, () -> in(() -> submission.replace(claim.id(), BILLER)));
        release(claim.id());
        assertThrows(EJBException.class, () -> in(() -> submission.replace(claim.id(), BILLER)));
        answered();
        var number = in(() -> register.claim(claim.id())).payerClaimNumber();

        var next = in(() -> submission.replace(claim.id(), BILLER));
        assertThrows(EJBException.class, () -> in(() -> submission.voidClaim(claim.id(), BILLER)));
        in(() -> charges.correct(
                claim.encounter(), List.of(Correction.added(priced("99214")), Correction.added(priced("71046")))));
        assertEquals(ClaimStatus.READY, in(() -> submission.recheck(next, BILLER)));
        release(next);

        assertEquals(ClaimStatus.REPLACED, status(claim.id()));
        assertEquals(Money.of("300.00"), balance(PAYER_RECEIVABLE));
        assertEquals(Money.ZERO, balance(UNBILLED));
        var file = text(lastFile(next));
        assertTrue(file.contains("CLM*LF00000001R1*300.00***11:B:7*"), file);
        assertTrue(file.contains("REF*F8*" + number + "~"), file);
        answered();
        assertEquals(ClaimStatus.PAYER_ACCEPTED, status(next));
    }

    @Test
    void a_void_takes_the_receivable_back_when_the_payer_has_taken_it() throws Exception {
        var claim = claimOf(visit("ABC123456", "99213"));
        release(claim.id());
        answered();

        var undo = in(() -> submission.voidClaim(claim.id(), BILLER));
        release(undo);
        assertEquals(ClaimStatus.VOID_PENDING, status(claim.id()));
        assertEquals(Money.of("150.00"), balance(PAYER_RECEIVABLE));
        assertTrue(text(lastFile(undo)).contains(":B:8*"));
        answered();

        assertEquals(ClaimStatus.VOIDED, status(claim.id()));
        assertEquals(Money.ZERO, balance(PAYER_RECEIVABLE));
        assertEquals(Money.of("150.00"), balance(UNBILLED));
    }

    @Test
    void an_answer_for_a_claim_we_never_sent_waits_for_a_person() throws Exception {
        var claim = claimOf(visit("ABC123456", "99213"));
        release(claim.id());
        outbox.sendAll();
        var batch = text(lastFile(claim.id())).replaceAll("(?s).*BHT\\*0019\\*00\\*(B\\d+)\\*.*", "$1");

        drop(interchange("", status(batch, "LF99999999")));
        look();

        var answer = in(() -> work.waiting(ClaimQueues.UNKNOWN_ANSWER)).get(0);
        assertTrue(answer.reason().contains("LF99999999"));
        in(() -> {
            work.lookedAt(ClaimQueues.UNKNOWN_ANSWER, answer.subject(), "Dana Whitfield");
            return null;
        });
        assertEquals(List.of(), waiting(ClaimQueues.UNKNOWN_ANSWER));
        assertEquals(ClaimStatus.TRANSMITTED, status(claim.id()));
    }

    private <T> T in(Supplier<T> work) {
        return lakeside.in(work);
    }

    private LocalDate today() {
        return lakeside.today();
    }

    private PatientId registered(String memberId) {
        return lakeside.patient(
                memberId.isEmpty() ? List.of() : List.of(lakeside.coverage(1, lakeside.payer(), memberId)));
    }

    private EncounterId visit(String memberId, String... procedures) {
        return lakeside.visit(registered(memberId), today(), procedures);
    }

    private PatientId patientOf(EncounterId visit) {
        return in(() -> encounters.encounter(visit)).patient();
    }

    private static ChargeForm priced(String procedure) {
        return ChargeForm.of(procedure).priced(Money.of("150.00"));
    }

    private ClaimView claimOf(EncounterId visit) {
        return in(() -> register.claimsOf(visit)).get(0);
    }

    private Released release(ClaimId... claims) {
        return in(() -> submission.release(List.of(claims), BILLER));
    }

    private ClaimStatus status(ClaimId claim) {
        return in(() -> register.claim(claim)).status();
    }

    private byte[] lastFile(ClaimId claim) {
        return in(() -> register.file(register.claim(claim).sent().batch())).orElseThrow();
    }

    private Money balance(int account) {
        return in(() -> balances.trialBalance(today())).rows().stream()
                .filter(row -> row.accountId() == account)
                .map(row -> row.debit().minus(row.credit()))
                .findFirst()
                .orElse(Money.ZERO);
    }

    private List<TimelineEvent> events(ClaimId claim) {
        return in(() -> timeline.of(new Subject("claim", claim.value())));
    }

    private List<String> told(ClaimId claim) {
        return events(claim).stream().map(TimelineEvent::what).toList();
    }

    private List<WorkItemView> waiting(ClaimQueues queue) {
        return in(() -> workLists.open(queue.kind()));
    }

    /** The file goes out, the payer looks twice, since a file is finished when two looks saw it alike, and we take its answers. */
    private void answered() throws IOException {
        outbox.sendAll();
        var payerItself = new SandboxPayer(Path.of(lakeside.partner().folders().out()), lakeside.leftByPartner());
        payerItself.look();
        payerItself.look();
        look();
    }

    private List<Path> taken() throws IOException {
        try (var files = Files.list(Path.of(lakeside.partner().folders().done()))) {
            return files.toList();
        }
    }

    private void look() {
        inbound.look();
        inbound.look();
    }

    private void drop(String content) throws IOException {
        Folders.drop(
                lakeside.leftByPartner(),
                "answer-" + theirNumber + ".edi",
                content.getBytes(StandardCharsets.ISO_8859_1));
    }

    private String nextNumber() {
        theirNumber++;
        return String.format("%09d", 900000000 + theirNumber);
    }

    private String interchange(String ta1, String group) {
        var number = nextNumber();
        return "ISA*00*          *00*          *ZZ*SANDBOXPAYER   *ZZ*LAKESIDE       *261121*1015*^*00501*" + number
                + "*0*T*:~" + ta1 + group + "IEA*" + (group.isEmpty() ? 0 : 1) + "*" + number + "~";
    }

    private static String acknowledgment(String ofSet, String ofGroup) {
        return "GS*FA*SANDBOXPAYER*LAKESIDE*20261121*1015*7*X*005010X231A1~ST*999*0001*005010X231A1~"
                + "AK1*HC*1*005010X222A1~AK2*837*0001*005010X222A1~IK3*SV1*28*2400*8~CTX*CLM01:LF00000001~"
                + "IK4*3*355*7*XX~IK5*" + ofSet + "~AK9*" + ofGroup + "~SE*9*0001~GE*1*7~";
    }

    private static String status(String batch, String claim) {
        return "GS*HN*SANDBOXPAYER*LAKESIDE*20261121*1015*8*X*005010X214~ST*277*0001*005010X214~"
                + "BHT*0085*08*CA1*20261121*1015*TH~HL*1**20*1~NM1*PR*2*PRAIRIE*****PI*99901~TRN*1*R1~"
                + "DTP*050*D8*20261121~DTP*009*D8*20261121~HL*2*1*21*1~NM1*41*2*LAKESIDE*****46*LAKESIDE~"
                + "TRN*2*" + batch + "~STC*A1:19:PR*20261121*WQ*150~QTY*90*1~AMT*YU*150~HL*3*2*19*1~"
                + "NM1*85*2*LAKESIDE*****XX*1999999984~HL*4*3*PT~NM1*QC*1*DOE*JANE****MI*ABC123456~TRN*2*" + claim
                + "~STC*A2:20:PR*20261121*WQ*150~REF*1K*ICN1~DTP*472*D8*20261121~SE*22*0001~GE*1*8~";
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.ISO_8859_1);
    }
}
