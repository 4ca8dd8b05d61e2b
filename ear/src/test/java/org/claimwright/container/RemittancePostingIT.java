package org.claimwright.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.claimwright.claims.ClaimRegister;
import org.claimwright.claims.ClaimStatus;
import org.claimwright.claims.ClaimSubmission;
import org.claimwright.claims.ClaimView;
import org.claimwright.exchange.Direction;
import org.claimwright.exchange.ExchangeFile;
import org.claimwright.exchange.ExchangeLog;
import org.claimwright.exchange.FileState;
import org.claimwright.exchange.InboundFolders;
import org.claimwright.exchange.Outbox;
import org.claimwright.exchange.Reach;
import org.claimwright.kernel.ClockAdministration;
import org.claimwright.kernel.Finding;
import org.claimwright.kernel.Folders;
import org.claimwright.kernel.Money;
import org.claimwright.ledger.Balances;
import org.claimwright.ledger.Journal;
import org.claimwright.registration.CoverageForm;
import org.claimwright.remittance.PaidClaimState;
import org.claimwright.remittance.PaidClaimView;
import org.claimwright.remittance.PostingRefused;
import org.claimwright.remittance.PostingRun;
import org.claimwright.remittance.RemittanceFilter;
import org.claimwright.remittance.RemittanceId;
import org.claimwright.remittance.RemittanceLog;
import org.claimwright.remittance.RemittancePosting;
import org.claimwright.remittance.RemittanceQueues;
import org.claimwright.remittance.RemittanceState;
import org.claimwright.remittance.RemittanceView;
import org.claimwright.timeline.Subject;
import org.claimwright.timeline.Timeline;
import org.claimwright.worklists.WorkItemView;
import org.claimwright.worklists.WorkLists;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a payer says it paid comes in, is posted, held, undone and posted again, in the server with real books. */
@ExtendWith(ArquillianExtension.class)
class RemittancePostingIT {
    private static final String BILLER = "Dana Whitfield";
    private static final String MEMBER = "ABC123456";
    private static final int IN_TRANSIT = 1030;
    private static final int CLEARING = 1040;
    private static final int PRIMARY = 1110;
    private static final int SECONDARY = 1120;
    private static final int PATIENT = 1140;
    private static final int TAKEBACKS = 1900;
    private static final int UNAPPLIED = 2010;
    private static final int RECOUPMENT = 2300;
    private static final int FORWARD = 2310;
    private static final int INTEREST = 4100;
    private static final int CONTRACTUAL = 5000;

    @Inject
    private BillingPractice lakeside;

    @Inject
    private ClaimSubmission submission;

    @Inject
    private ClaimRegister register;

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
    private RemittanceLog log;

    @Inject
    private Timeline timeline;

    @Inject
    private WorkLists workLists;

    @Inject
    private Balances balances;

    @Inject
    private Journal journal;

    @Inject
    private ClockAdministration clockAdministration;

    private int theirNumber;

    @Deployment
    static EnterpriseArchive application() {
        return Application.withTests();
    }

    @BeforeEach
    void a_practice_that_is_paid_by_a_payer() {
        lakeside.open();
    }

    @Test
    void a_remittance_in_any_delimiters_is_posted_line_by_line() throws Exception {
        var claim = released("99213", "71046");

        arrives(set("T1", "80", partlyDenied(claim, "ICN1", "80"))
                .replace('*', '|')
                .replace(':', '>')
                .replace('~', '\''));

        var remittance = only();
        assertEquals(RemittanceState.COMPLETE, remittance.state());
        assertEquals(
                Map.of(IN_TRANSIT, "80.00", PRIMARY, "150.00", PATIENT, "25.00", CONTRACTUAL, "45.00"),
                moved(IN_TRANSIT, CLEARING, PRIMARY, PATIENT, CONTRACTUAL));
        assertEquals(ClaimStatus.PARTIAL, status(claim));
        var denied = waiting(RemittanceQueues.DENIED).get(0).item();
        assertEquals(Money.of("150.00"), denied.money());
        assertTrue(denied.reason().contains("CO-197"), denied.reason());
        assertEquals(today().plusDays(60), denied.dueOn());
        var told = in(() -> timeline.of(new Subject("claim", claim.id().value())));
        var evidence = told.get(told.size() - 1).evidence();
        assertTrue(evidence.text().startsWith("CLP|" + claim.patientControlNumber()), evidence.text());
        var record = in(() -> log.claim(remittance.id(), 1)).orElseThrow();
        assertEquals(claim.id(), record.claim().claim());
        assertEquals("CAS|CO|45|45", record.lines().get(0).adjustments().get(0).segmentText());
        assertEquals(6, record.entries().size());
        assertEquals(
                Money.ZERO,
                Money.sum(record.entries().stream().map(line -> line.amount()).toList()));
    }

    @Test
    void a_set_one_cent_off_is_held_and_its_neighbour_is_posted() throws Exception {
        var good = released("99213");
        var bad = released("99213");

        arrives(set("T1", "80", paid(good, "ICN1")), set("T2", "80.01", paid(bad, "ICN2")));

        var held = byTrace("T2");
        assertEquals(RemittanceState.COMPLETE, byTrace("T1").state());
        assertEquals(RemittanceState.HELD, held.state());
        assertEquals(Money.of("80.00"), balance(IN_TRANSIT));
        assertEquals(
                List.of("REM-0104"),
                held.holdReasons().stream().map(Finding::code).toList());
        var proof = held.proofs().get(0);
        assertEquals(Money.of("80.00"), proof.sum());
        assertEquals(Money.of("80.01"), proof.stated().amount());
        assertEquals(Money.of("0.01"), proof.difference());
        assertTrue(proof.terms().get(0).segmentText().startsWith("CLP*" + bad.patientControlNumber()));
        assertEquals(FileState.HELD, lastFile().state());
        assertEquals(
                Money.of("80.01"), waiting(RemittanceQueues.HELD).get(0).item().money());

        arrives(set("T2", "80", paid(bad, "ICN2")));

        assertEquals(
                RemittanceState.REPLACED, in(() -> log.remittance(held.id())).state());
        assertEquals(Money.of("160.00"), balance(IN_TRANSIT));
        assertEquals(List.of(), waiting(RemittanceQueues.HELD));
    }

    @Test
    void the_same_money_under_a_new_number_is_refused_and_names_the_first() throws Exception {
        var claim = released("99213");
        arrives(set("T1", "80", paid(claim, "ICN1")));
        var before = trialBalance();

        arrives(set("T1", "80", paid(claim, "ICN1")));

        assertEquals(before, trialBalance());
        assertEquals(1, remittances().size());
        var finding = in(() -> exchange.findings(lastFile().fileId())).get(0);
        assertEquals("REM-0201", finding.code());
        assertTrue(finding.found().contains("remittance " + only().id().value()), finding.found());
    }

    @Test
    void what_is_not_understood_holds_the_set() throws Exception {
        var claim = released("99213");

        arrives(set("T1", "90", paid(claim, "ICN1") + "PLB*1999999984*20261231*CS:X*-10~"));
        arrives(set("T2", "80", paid(claim, "ICN1").replace("*1*150*80", "*17*150*80")));

        assertEquals("REM-0107", byTrace("T1").holdReasons().get(0).code());
        assertEquals("REM-0106", byTrace("T2").holdReasons().get(0).code());
        assertEquals(Money.ZERO, balance(IN_TRANSIT));
    }

    @Test
    void a_payment_for_nobody_here_waits_for_an_administrator() throws Exception {
        var claim = released("99213");

        arrives(set("T1", "80", paid(claim, "ICN1")).replace("REF*TJ*" + lakeside.taxId(), "REF*TJ*000000000"));

        assertEquals(List.of(), remittances());
        assertEquals(
                List.of("EXC-0301"),
                in(() -> exchange.findings(lastFile().fileId())).stream()
                        .map(Finding::code)
                        .toList());
    }

    @Test
    void money_for_a_claim_we_never_sent_lies_unapplied_until_it_is_matched() throws Exception {
        var claim = released("99213");
        var unknown = paid(claim, "ICN1")
                .replace(claim.patientControlNumber(), "LF99999999")
                .replace(MEMBER, "ZZZ999999")
                .replace("REF*6R*" + charge(claim, 0), "REF*6R*9");

        arrives(set("T1", "80", unknown));

        var remittance = only();
        assertEquals(RemittanceState.COMPLETE, remittance.state());
        assertEquals(Money.of("-80.00"), balance(UNAPPLIED));
        assertEquals(Money.of("150.00"), balance(PRIMARY));
        assertEquals(
                Money.of("80.00"),
                waiting(RemittanceQueues.UNMATCHED).get(0).item().money());
        var record = records(remittance).get(0);
        assertEquals(PaidClaimState.UNMATCHED, record.state());
        var candidate = in(() -> log.candidates(record.id())).get(0);
        assertEquals(claim.id(), candidate.claim().id());
        assertTrue(candidate.why().contains("charge"), candidate.why().toString());

        in(() -> {
            posting.match(record.id(), claim.id(), BILLER);
            return record;
        });

        assertEquals(Money.ZERO, balance(UNAPPLIED));
        assertEquals(Money.ZERO, balance(CLEARING));
        assertEquals(Money.ZERO, balance(PRIMARY));
        assertEquals(Money.of("25.00"), balance(PATIENT));
        assertEquals(ClaimStatus.PAID, status(claim));
        assertEquals(List.of(), waiting(RemittanceQueues.UNMATCHED));
        assertEquals(RemittanceState.COMPLETE, only().state());
    }

    @Test
    void a_reversal_mirrors_what_it_takes_back_and_the_correction_stands_instead() throws Exception {
        var claim = released("99213");
        arrives(set("T1", "80", paid(claim, "ICN1")));

        arrives(set("T2", "-80", reversed(claim, "ICN1"))
                .replace("BPR*I*-80", "BPR*I*0")
                .replace("SE*", "PLB*1999999984*20261231*FB:T2*-80~SE*"));

        assertEquals(ClaimStatus.REVERSED, status(claim));
        assertEquals(Money.of("150.00"), balance(PRIMARY));
        assertEquals(Money.ZERO, balance(PATIENT));
        assertEquals(Money.ZERO, balance(CONTRACTUAL));
        assertEquals(Money.of("-80.00"), balance(FORWARD));
        assertEquals(1, waiting(RemittanceQueues.TAKEBACK).size());

        var correction = claim(claim, "1", "150", "55", "50", "ICN2", "REF*F8*ICN1~")
                + service(claim, 0, "150", "55", "CAS*CO*45*45~CAS*PR*3*50~");
        arrives(set("T3", "0", correction + "PLB*1999999984*20261231*FB:T2*55~"));

        assertEquals(ClaimStatus.PAID, status(claim));
        assertEquals(Money.of("50.00"), balance(PATIENT));
        assertEquals(Money.of("-25.00"), balance(FORWARD));
        assertEquals(Money.ZERO, balance(CLEARING));
        assertEquals(List.of(), waiting(RemittanceQueues.TAKEBACK));
        var refused = assertThrows(
                PostingRefused.class,
                () -> in(() -> {
                    posting.undo(byTrace("T1").id(), BILLER);
                    return null;
                }));
        assertTrue(refused.getMessage().contains("undo that one first"), refused.getMessage());
    }

    @Test
    void provider_adjustments_go_where_they_belong() throws Exception {
        var first = released("99213");
        arrives(set("T1", "80", paid(first, "ICN1")));
        arrives(set("T2", "4.25", reversed(first, "ICN1") + "PLB*1999999984*20261231*WO:ICN1*-80*L6:ICN9*-4.25~"));
        assertEquals(Money.of("-80.00"), balance(RECOUPMENT));
        assertEquals(Money.of("-4.25"), balance(INTEREST));
        assertEquals(Money.ZERO, balance(CLEARING));

        var second = released("99213");
        arrives(set("T3", "0", paid(second, "ICN3") + "PLB*1999999984*20261231*WO:ICN1*70*WO:ICN7*10~"));

        assertEquals(Money.of("-10.00"), balance(RECOUPMENT));
        assertEquals(Money.of("10.00"), balance(TAKEBACKS));
        assertEquals(Money.ZERO, balance(CLEARING));
        assertEquals(RemittanceState.COMPLETE, byTrace("T3").state());
    }

    @Test
    void a_takeback_of_what_was_never_here_is_unexplained() throws Exception {
        var claim = released("99213");

        arrives(set("T1", "0", reversed(claim, "ICN8") + "PLB*1999999984*20261231*FB:T1*-80~"));

        assertEquals(Money.of("80.00"), balance(TAKEBACKS));
        assertEquals(
                Money.of("-80.00"),
                waiting(RemittanceQueues.UNMATCHED).get(0).item().money());
        assertEquals(ClaimStatus.TRANSMITTED, status(claim));
    }

    @Test
    void undone_and_posted_again_the_books_are_the_same_to_the_cent() throws Exception {
        var claim = released("99213", "71046");
        var other = released("99213");
        var before = trialBalance();
        var content = partlyDenied(claim, "ICN1", "80") + paid(other, "ICN2")
                + "PLB*1999999984*20261231*WO:ICN7*10*L6:ICN2*-1~";
        arrives(set("T1", "151", content));
        var after = trialBalance();
        var id = only().id();

        undo(id);
        assertEquals(before, trialBalance());
        assertEquals(RemittanceState.UNDONE, only().state());
        assertEquals(ClaimStatus.TRANSMITTED, status(claim));
        assertEquals(List.of(), waiting(RemittanceQueues.DENIED));

        undo(id);
        assertEquals(before, trialBalance());

        again(id);
        assertEquals(after, trialBalance());
        assertEquals(RemittanceState.COMPLETE, only().state());
        assertEquals(ClaimStatus.PARTIAL, status(claim));
        assertEquals(1, waiting(RemittanceQueues.DENIED).size());

        undo(id);
        again(id);
        assertEquals(after, trialBalance());
    }

    @Test
    void one_claim_is_undone_and_posted_again_on_its_own() throws Exception {
        var claim = released("99213");
        var other = released("99213");
        arrives(set("T1", "160", paid(claim, "ICN1") + paid(other, "ICN2")));
        var after = trialBalance();
        var record = records(only()).get(1);

        in(() -> {
            posting.undo(record.id(), BILLER);
            posting.undo(record.id(), BILLER);
            return record;
        });
        assertEquals(RemittanceState.INCOMPLETE, only().state());
        assertEquals(Money.of("-80.00"), balance(CLEARING));
        assertEquals(Money.of("150.00"), balance(PRIMARY));
        assertEquals(ClaimStatus.TRANSMITTED, status(other));
        assertEquals(ClaimStatus.PAID, status(claim));

        in(() -> {
            posting.postAgain(record.id(), BILLER);
            return record;
        });
        run.postAll();
        assertEquals(after, trialBalance());
        assertEquals(RemittanceState.COMPLETE, only().state());
    }

    @Test
    void an_undo_after_the_month_was_closed_goes_to_the_open_month() throws Exception {
        var claim = released("99213");
        arrives(set("T1", "80", paid(claim, "ICN1")));
        var posted = today();
        in(() -> {
            journal.close(YearMonth.from(posted));
            return posted;
        });
        clockAdministration.advance(32);

        undo(only().id());

        assertEquals(Money.of("80.00"), in(() -> balanceOn(posted, IN_TRANSIT)));
        assertEquals(Money.ZERO, balance(IN_TRANSIT));
    }

    @Test
    void more_claims_than_a_chunk_are_posted_and_counted() throws Exception {
        var claims = new ArrayList<ClaimView>();
        for (int i = 0; i < 3; i++) {
            claims.add(released("99213"));
        }
        var content = new StringBuilder();
        for (int i = 0; i < 120; i++) {
            content.append(i < 3 ? paid(claims.get(i), "ICN" + i) : unknown(i));
        }

        arrives(set("T1", String.valueOf(3 * 80 + 117 * 10), content.toString()));

        var remittance = only();
        assertEquals(RemittanceState.COMPLETE, remittance.state());
        assertEquals(120, remittance.claimsDone());
        assertEquals(Money.of("-1170.00"), balance(UNAPPLIED));
        assertEquals(Money.ZERO, balance(CLEARING));
    }

    @Test
    void a_claim_that_cannot_be_posted_waits_alone_and_is_posted_when_its_cause_is_mended() throws Exception {
        var first = released("99213");
        var sentBack = released("99213");
        var last = released("99213");
        var content = new StringBuilder(paid(first, "ICN1") + paid(sentBack, "ICN2") + paid(last, "ICN3"));
        IntStream.range(0, 117).forEach(number -> content.append(unknown(number)));
        arrives(set("T1", String.valueOf(3 * 80 + 117 * 10), content.toString()));
        var posted = trialBalance();
        undo(only().id());
        secondFileIsRefused();
        assertEquals(ClaimStatus.TRANSMISSION_FAILED, status(sentBack));

        again(only().id());

        assertEquals(RemittanceState.INCOMPLETE, only().state());
        assertEquals("1 claim waits to be posted", only().reason());
        assertEquals(119, only().claimsDone());
        assertEquals(Money.of("-80.00"), balance(CLEARING));
        assertEquals(ClaimStatus.PAID, status(first));
        assertEquals(ClaimStatus.PAID, status(last));
        var work = waiting(RemittanceQueues.FAILED).get(0).item();
        assertEquals(Money.of("80.00"), work.money());
        assertEquals(
                "Claim " + sentBack.patientControlNumber()
                        + " has not left: sending failed. Release it, then post this again.",
                work.reason());

        in(() -> submission.recheck(sentBack.id(), BILLER));
        in(() -> submission.release(List.of(sentBack.id()), BILLER));
        outbox.sendAll();
        again(only().id());

        assertEquals(RemittanceState.COMPLETE, only().state());
        assertEquals(posted, trialBalance());
        assertEquals(ClaimStatus.PAID, status(sentBack));
        assertEquals(List.of(), waiting(RemittanceQueues.FAILED));
    }

    @Test
    void a_closed_month_stops_a_posting_whole_until_it_can_go_on() throws Exception {
        var claim = released("99213");
        in(() -> {
            journal.close(YearMonth.from(today()));
            return claim;
        });

        arrives(set("T1", "80", paid(claim, "ICN1")));

        assertEquals(RemittanceState.INCOMPLETE, only().state());
        assertTrue(only().reason().startsWith("LED-0002"), only().reason());
        assertEquals(PaidClaimState.WAITING, records(only()).get(0).state());
        assertEquals(
                Money.of("80.00"),
                waiting(RemittanceQueues.FAILED).get(0).item().money());
        assertEquals(Money.ZERO, balance(IN_TRANSIT));

        clockAdministration.advance(32);
        again(only().id());

        assertEquals(RemittanceState.COMPLETE, only().state());
        assertEquals(Money.of("80.00"), balance(IN_TRANSIT));
        assertEquals(ClaimStatus.PAID, status(claim));
        assertEquals(List.of(), waiting(RemittanceQueues.FAILED));
    }

    /** The payer's TA1 to the second file that left: a claim that was sent comes back to us. */
    private void secondFileIsRefused() throws IOException {
        drop(envelope("TA1*000000002*261121*0930*R*022~"));
    }

    @Test
    void the_patients_share_goes_to_the_next_payer_first() throws Exception {
        var second = lakeside.addPayer("Second Mutual", lakeside.payerId() + "S");
        var claim = released(
                List.of(lakeside.coverage(1, lakeside.payer(), MEMBER), lakeside.coverage(2, second, "XYZ900")),
                "99213");

        arrives(set("T1", "80", paid(claim, "ICN1")));
        assertEquals(Money.of("25.00"), balance(SECONDARY));
        assertEquals(Money.ZERO, balance(PATIENT));
        assertEquals(1, waiting(RemittanceQueues.NEXT_PAYER).size());

        var secondary = claim(claim, "2", "150", "15", "10", "SM1", "")
                + service(claim, 0, "150", "15", "CAS*OA*23*125~CAS*PR*2*10~");
        arrives(set("T2", "15", secondary));

        assertEquals(Money.ZERO, balance(SECONDARY));
        assertEquals(Money.of("10.00"), balance(PATIENT));
        assertEquals(Money.of("45.00"), balance(CONTRACTUAL));
        assertEquals(ClaimStatus.PAID, status(claim));
        assertFalse(records(byTrace("T2")).isEmpty());
        assertNull(byTrace("T2").reason());
    }

    private String paid(ClaimView claim, String number) {
        return claim(claim, "1", "150", "80", "25", number, "")
                + service(claim, 0, "150", "80", "CAS*CO*45*45~CAS*PR*3*25~");
    }

    private String reversed(ClaimView claim, String number) {
        return claim(claim, "22", "-150", "-80", "", number, "")
                + service(claim, 0, "-150", "-80", "CAS*CO*45*-45~CAS*PR*3*-25~");
    }

    private String partlyDenied(ClaimView claim, String number, String paid) {
        return claim(claim, "1", "300", paid, "25", number, "")
                + service(claim, 0, "150", "80", "CAS*CO*45*45~CAS*PR*3*25~")
                + service(claim, 1, "150", "0", "CAS*CO*197*150~");
    }

    private static String unknown(int number) {
        return "CLP*NOBODY" + number + "*1*10*10**12*UNKNOWN" + number + "*11*1~NM1*QC*1*ROE*LUCAS****MI*NO" + number
                + "~SVC*HC:99499*10*10~";
    }

    private String claim(
            ClaimView claim, String status, String charge, String paid, String patient, String number, String more) {
        return "CLP*" + claim.patientControlNumber() + "*" + status + "*" + charge + "*" + paid + "*" + patient + "*12*"
                + number + "*11*1~NM1*QC*1*DOE*JANE****MI*" + MEMBER + "~" + more + "DTM*232*"
                + day(claim.serviceDate())
                + "~";
    }

    private String service(ClaimView claim, int line, String charge, String paid, String adjustments) {
        return "SVC*HC:" + claim.lines().get(line).procedure() + "*" + charge + "*" + paid + "~DTM*472*"
                + day(claim.serviceDate()) + "~" + adjustments + "REF*6R*" + charge(claim, line) + "~";
    }

    private static long charge(ClaimView claim, int line) {
        return claim.lines().get(line).charge();
    }

    /** A whole set; its money, its trace, and what it explains. */
    private String set(String trace, String amount, String content) {
        var body = "BPR*I*" + amount + "*C*ACH*CCP*01*999999992*DA*123456*1512345678**01*999988880*DA*98765432*"
                + day(LocalDate.of(2026, 11, 12)) + "~TRN*1*" + trace + lakeside.id() + "*1512345678~DTM*405*20261111~"
                + "N1*PR*PRAIRIE MUTUAL*XV*" + lakeside.payerId() + "~N3*1 PAYER PLAZA~N4*CHICAGO*IL*606010001~"
                + "PER*BL*EDI SUPPORT*TE*5550200200~N1*PE*LAKESIDE FAMILY MEDICINE*XX*1999999984~REF*TJ*"
                + lakeside.taxId()
                + "~LX*1~" + content;
        return "ST*835*0001~" + body + "SE*"
                + (body.chars().filter(c -> c == '~').count() + 2) + "*0001~";
    }

    private void arrives(String... sets) throws IOException {
        var foreign = sets[0].contains("|");
        var text = foreign ? "'" : "~";
        var numbered = new StringBuilder();
        for (int i = 0; i < sets.length; i++) {
            var own = String.format("%04d", i + 1);
            var counted = recounted(sets[i], text, foreign ? "|" : "*");
            numbered.append(counted.replace("835" + (foreign ? "|" : "*") + "0001", "835" + (foreign ? "|" : "*") + own)
                    .replaceAll("(SE.\\d+.)0001", "$1" + own));
        }
        var head = "GS*HP*SANDBOXPAYER*LAKESIDE*20261121*1015*7*X*005010X221A1~";
        var end = "GE*" + sets.length + "*7~";
        drop(foreign ? foreign(envelope(head + "#" + end)).replace("#", numbered) : envelope(head + numbered + end));
        run.postAll();
    }

    /** An interchange of its own number; a TA1 stands in no group. */
    private String envelope(String content) {
        theirNumber++;
        var number = String.format("%09d", 900000000 + theirNumber);
        var groups = content.startsWith("GS") ? 1 : 0;
        return "ISA*00*          *00*          *ZZ*SANDBOXPAYER   *ZZ*LAKESIDE       *261121*1015*^*00501*" + number
                + "*0*T*:~" + content + "IEA*" + groups + "*" + number + "~";
    }

    private void drop(String content) throws IOException {
        Folders.drop(
                lakeside.leftByPartner(),
                "remittance-" + theirNumber + ".edi",
                content.getBytes(StandardCharsets.ISO_8859_1));
        inbound.look();
        inbound.look();
    }

    private static String recounted(String set, String terminator, String separator) {
        var segments = set.split(terminator).length;
        return set.replaceAll("SE\\" + separator + "\\d+\\" + separator, "SE" + separator + segments + separator);
    }

    private static String foreign(String text) {
        return text.replace('*', '|').replace(':', '>').replace('~', '\'');
    }

    private <T> T in(Supplier<T> work) {
        return lakeside.in(work);
    }

    private LocalDate today() {
        return lakeside.today();
    }

    private static String day(LocalDate day) {
        return DateTimeFormatter.BASIC_ISO_DATE.format(day);
    }

    private ClaimView released(String... procedures) {
        return released(List.of(lakeside.coverage(1, lakeside.payer(), MEMBER)), procedures);
    }

    private ClaimView released(List<CoverageForm> coverages, String... procedures) {
        var visit = lakeside.visit(lakeside.patient(coverages), today(), procedures);
        var released = in(() -> {
            var claim = register.claimsOf(visit).get(0).id();
            assertEquals(
                    List.of(claim), submission.release(List.of(claim), BILLER).claims());
            return claim;
        });
        outbox.sendAll();
        return in(() -> register.claim(released));
    }

    private ClaimStatus status(ClaimView claim) {
        return in(() -> register.claim(claim.id())).status();
    }

    private List<RemittanceView> remittances() {
        return in(() -> log.page(RemittanceFilter.ALL, 0, 100).stream()
                .map(row -> log.remittance(row.id()))
                .toList());
    }

    private RemittanceView only() {
        var all = remittances();
        assertEquals(1, all.size(), all.toString());
        return all.get(0);
    }

    private RemittanceView byTrace(String trace) {
        return remittances().stream()
                .filter(each -> each.traceNumber().equals(trace + lakeside.id()))
                .findFirst()
                .orElseThrow();
    }

    private List<PaidClaimView> records(RemittanceView remittance) {
        return in(() -> log.claims(remittance.id(), 0, 200));
    }

    private void undo(RemittanceId id) {
        in(() -> {
            posting.undo(id, BILLER);
            return id;
        });
    }

    private void again(RemittanceId id) {
        in(() -> {
            posting.postAgain(id, BILLER);
            return id;
        });
        run.postAll();
    }

    private Money balance(int account) {
        return in(() -> balanceOn(today(), account));
    }

    private Money balanceOn(LocalDate day, int account) {
        return balances.trialBalance(day).rows().stream()
                .filter(row -> row.accountId() == account)
                .map(row -> row.debit().minus(row.credit()))
                .findFirst()
                .orElse(Money.ZERO);
    }

    private Map<Integer, String> moved(int... accounts) {
        var balancesOf = new TreeMap<Integer, String>();
        for (var account : accounts) {
            var balance = balance(account);
            if (!balance.isZero()) {
                balancesOf.put(account, balance.toString());
            }
        }
        return balancesOf;
    }

    /** Every account that is not zero. */
    private Map<Integer, Money> trialBalance() {
        var all = new TreeMap<Integer, Money>();
        in(() -> balances.trialBalance(today())).rows().forEach(row -> {
            var balance = row.debit().minus(row.credit());
            if (!balance.isZero()) {
                all.put(row.accountId(), balance);
            }
        });
        assertTrue(in(() -> balances.trialBalance(today())).isProved());
        return all;
    }

    private List<WorkItemView> waiting(RemittanceQueues queue) {
        return in(() -> workLists.open(queue.kind()));
    }

    private ExchangeFile lastFile() {
        return in(() -> exchange.files(Reach.WHOLE_FILES, 0, 20)).stream()
                .filter(file -> file.direction() == Direction.IN)
                .filter(file -> file.name().equals("remittance-" + theirNumber + ".edi"))
                .findFirst()
                .orElseThrow();
    }
}
