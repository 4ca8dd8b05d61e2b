package org.claimwright.container;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBException;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.claimwright.exchange.Direction;
import org.claimwright.exchange.ExchangeFile;
import org.claimwright.exchange.ExchangeLog;
import org.claimwright.exchange.ExchangeSet;
import org.claimwright.exchange.FileState;
import org.claimwright.exchange.InboundFolders;
import org.claimwright.exchange.InterchangeParty;
import org.claimwright.exchange.Interchanges;
import org.claimwright.exchange.Outbox;
import org.claimwright.exchange.Outgoing;
import org.claimwright.exchange.Reach;
import org.claimwright.exchange.TradingPartnerForm;
import org.claimwright.exchange.TradingPartnerView;
import org.claimwright.exchange.TradingPartners;
import org.claimwright.exchange.UsageIndicator;
import org.claimwright.kernel.BusinessClock;
import org.claimwright.kernel.Finding;
import org.claimwright.kernel.Folders;
import org.claimwright.practices.PracticeScope;
import org.claimwright.practices.Practices;
import org.claimwright.timeline.Timeline;
import org.claimwright.timeline.TimelineEvent;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What leaves and what arrives, in the server, with a real database and real folders. */
@ExtendWith(ArquillianExtension.class)
class ExchangeIT {
    private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");

    @Inject
    private Practices practices;

    @Inject
    private TradingPartners partners;

    @Inject
    private Interchanges interchanges;

    @Inject
    private Outbox outbox;

    @Inject
    private InboundFolders inboundFolders;

    @Inject
    private ExchangeLog log;

    @Inject
    private Timeline timeline;

    @Inject
    private BusinessClock clock;

    @Inject
    private Books books;

    @Resource
    private UserTransaction transaction;

    @Resource
    private ManagedExecutorService threads;

    private int lakeside;
    private TradingPartnerView partner;
    private int theirNumber;

    @Deployment
    static EnterpriseArchive application() {
        return Application.withTests();
    }

    @BeforeEach
    void a_practice_with_a_partner() {
        lakeside = practices.open("Test practice", "TP", CHICAGO, clock.today(CHICAGO));
        var key = UUID.randomUUID().toString();
        var form = new TradingPartnerForm(
                key,
                "Example Clearinghouse",
                new InterchangeParty("ZZ", "LAKESIDE", "LAKESIDE"),
                new InterchangeParty("ZZ", "CLEARING", "CLEARING"),
                UsageIndicator.TEST);
        partner = partners.partner(partners.add(form));
    }

    @Test
    void a_transaction_that_rolls_back_gives_its_numbers_back() throws Exception {
        var first = sent(lakeside);

        transaction.begin();
        var taken = PracticeScope.within(lakeside, () -> interchanges.prepare(partner.id()));
        transaction.rollback();

        var next = sent(lakeside);
        assertEquals(1, first.interchangeControlNumber());
        assertEquals(2, taken.interchangeControlNumber());
        assertEquals(2, next.interchangeControlNumber());
        assertEquals(2, next.groupControlNumber());
    }

    @Test
    void two_practices_that_send_at_once_take_numbers_without_gap_or_repeat() throws Exception {
        var harbor = practices.open("Other practice", "OP", CHICAGO, clock.today(CHICAGO));
        List<Callable<Outgoing>> work = new ArrayList<>();
        for (int turn = 0; turn < 12; turn++) {
            work.add(() -> sent(lakeside));
            work.add(() -> sent(harbor));
        }

        var numbers = new ArrayList<Integer>();
        for (Future<Outgoing> done : threads.invokeAll(work)) {
            numbers.add(done.get().interchangeControlNumber());
        }

        assertEquals(
                IntStream.rangeClosed(1, 24).boxed().toList(),
                numbers.stream().sorted().toList());
    }

    @Test
    void a_file_leaves_with_its_transaction_and_not_without() throws Exception {
        transaction.begin();
        PracticeScope.within(lakeside, () -> send(interchanges.prepare(partner.id())));
        transaction.rollback();
        outbox.sendAll();
        assertFalse(Files.exists(out("OTHER-000000001.edi")));

        sent(lakeside);
        outbox.sendAll();

        assertEquals(FileState.SENT, only(Direction.OUT).state());
        assertEquals(List.of("OTHER-000000001.edi"), names(partner.folders().out()));
    }

    @Test
    void a_crash_between_the_rename_and_the_commit_sends_the_same_name_and_bytes_again() throws Exception {
        sent(lakeside);
        outbox.sendAll();
        var first = Files.readAllBytes(out("OTHER-000000001.edi"));
        Files.delete(out("OTHER-000000001.edi"));
        PracticeScope.within(
                lakeside, () -> books.change("update exchange.outgoing_file set sent_at = null, attempts = 0"));

        outbox.sendAll();

        assertArrayEquals(first, Files.readAllBytes(out("OTHER-000000001.edi")));
        assertEquals(List.of("OTHER-000000001.edi"), names(partner.folders().out()));
        assertEquals(FileState.SENT, only(Direction.OUT).state());
    }

    @Test
    void a_folder_that_cannot_be_written_is_said_and_tried_again() throws Exception {
        var folder = Path.of(partner.folders().out());
        Files.createDirectories(folder.getParent());
        Files.createFile(folder);
        sent(lakeside);

        outbox.sendAll();
        var waiting = only(Direction.OUT);
        assertEquals(FileState.RETRYING, waiting.state());
        assertEquals(List.of("EXC-0101"), codes(waiting));

        Files.delete(folder);
        PracticeScope.within(lakeside, () -> books.change("update exchange.outgoing_file set next_try_at = now()"));
        outbox.sendAll();
        assertEquals(FileState.SENT, only(Direction.OUT).state());
        assertEquals(List.of(), codes(only(Direction.OUT)));
    }

    @Test
    void bytes_of_what_was_sent_cannot_be_changed() throws Exception {
        sent(lakeside);

        var failure = assertThrows(
                EJBException.class,
                () -> PracticeScope.within(
                        lakeside, () -> books.change("update exchange.outgoing_file set content = ''")));

        assertTrue(messages(failure).contains("permission denied"), messages(failure));
    }

    @Test
    void content_under_other_numbers_than_were_taken_is_our_bug() {
        assertThrows(
                EJBException.class,
                () -> PracticeScope.within(lakeside, () -> {
                    var taken = interchanges.prepare(partner.id());
                    var other = new Outgoing(partner, taken.interchangeControlNumber() + 1, taken.groupControlNumber());
                    return interchanges.send(taken, "OTHER", claims(other), 1);
                }));
    }

    @Test
    void an_answer_reaches_the_practice_that_sent_what_it_answers() throws Exception {
        var harbor = practices.open("Other practice", "OP", CHICAGO, clock.today(CHICAGO));
        sent(lakeside);
        var theirs = sent(harbor);
        drop("answer.edi", answers(receipt("0001", "HC", theirs)));

        look();

        assertEquals(List.of(), told(lakeside));
        var event = told(harbor).get(0);
        assertEquals("Example Clearinghouse", event.actor());
        assertEquals(4, event.evidence().segment());
        assertEquals(FileState.HANDLED, only(Direction.IN).state());
        var fileId = only(Direction.IN).fileId();
        assertTrue(PracticeScope.within(harbor, () -> log.ownSet(fileId, 1)).isPresent());
        assertTrue(PracticeScope.within(lakeside, () -> log.ownSet(fileId, 1)).isEmpty());
        assertTrue(PracticeScope.within(lakeside, () -> log.content(fileId, Reach.OWN_SETS))
                .isEmpty());
        assertTrue(PracticeScope.within(harbor, () -> log.content(fileId, Reach.OWN_SETS))
                .isEmpty());
        assertTrue(PracticeScope.within(lakeside, () -> log.content(fileId, Reach.WHOLE_FILES))
                .isPresent());
    }

    @Test
    void a_set_that_fails_leaves_nothing_and_its_neighbours_go_on() throws Exception {
        var numbers = sent(lakeside);
        drop(
                "answers.edi",
                answers(
                        receipt("0001", "HC", numbers),
                        receipt("0002", "ZZ", numbers),
                        receipt("0003", "HC", numbers)));

        look();

        assertEquals(2, told(lakeside).size());
        assertEquals(
                List.of(ExchangeSet.State.HANDLED, ExchangeSet.State.PENDING, ExchangeSet.State.HANDLED),
                states(only(Direction.IN)));
    }

    @Test
    void a_set_that_keeps_failing_is_held_and_can_be_tried_again() throws Exception {
        drop("answers.edi", answers(receipt("0001", "ZZ", sent(lakeside))));
        look();

        for (int turn = 0; turn < 5; turn++) {
            PracticeScope.within(lakeside, () -> books.change("update exchange.inbound_set set next_try_at = now()"));
            look();
        }

        var file = only(Direction.IN);
        assertEquals(FileState.HELD, file.state());
        assertEquals(List.of("EXC-0303"), codes(file));
        assertEquals(List.of(), told(lakeside));
        PracticeScope.within(lakeside, () -> {
            log.tryAgain(file.fileId());
            return file;
        });
        assertEquals(FileState.IN_WORK, only(Direction.IN).state());
        assertEquals(List.of(), codes(file));
    }

    @Test
    void a_kind_that_nothing_handles_is_held() throws Exception {
        var numbers = sent(lakeside);
        String review = answers(receipt("0001", "HC", numbers).replace("ST*997", "ST*278"))
                .replace("GS*FA*", "GS*HI*")
                .replace("X*005010~", "X*005010X217~");
        drop("answers.edi", review);

        look();

        assertEquals(FileState.HELD, only(Direction.IN).state());
        assertEquals(List.of("EXC-0302"), codes(only(Direction.IN)));
    }

    @Test
    void a_set_of_no_known_kind_is_held_as_it_came() throws Exception {
        var numbers = sent(lakeside);
        drop("answers.edi", answers(receipt("0001", "HC", numbers).replace("ST*997", "ST*998")));

        look();

        assertEquals(FileState.HELD, only(Direction.IN).state());
        assertEquals(List.of("EDI-0312"), codes(only(Direction.IN)));
    }

    @Test
    void a_set_that_answers_nothing_of_ours_is_held_for_an_administrator() throws Exception {
        var numbers = sent(lakeside);
        var unknown = new Outgoing(partner, 777, 777);
        drop("answers.edi", answers(receipt("0001", "HC", unknown), receipt("0002", "HC", numbers)));

        look();

        assertEquals(FileState.HELD, only(Direction.IN).state());
        assertEquals(List.of("EXC-0301"), codes(only(Direction.IN)));
        assertEquals(1, told(lakeside).size());
    }

    @Test
    void the_same_bytes_again_are_logged_and_not_handled() throws Exception {
        var answer = answers(receipt("0001", "HC", sent(lakeside)));
        drop("answer.edi", answer);
        look();
        drop("answer-again.edi", answer);

        look();

        assertEquals(1, told(lakeside).size());
        var again = inbound("answer-again.edi");
        assertEquals(FileState.DUPLICATE, again.state());
        assertEquals(List.of("EXC-0202"), codes(again));
        assertEquals(List.of(), names(partner.folders().in()));
    }

    @Test
    void a_crash_before_the_file_was_moved_is_no_second_arrival() throws Exception {
        var answer = answers(receipt("0001", "HC", sent(lakeside)));
        drop("answer.edi", answer);
        look();
        PracticeScope.within(lakeside, () -> books.change("update exchange.inbound_file set filed = false"));
        drop("answer.edi", answer);

        look();

        assertEquals(FileState.HANDLED, only(Direction.IN).state());
        assertEquals(List.of(), names(partner.folders().in()));
        assertEquals(1, told(lakeside).size());
    }

    @Test
    void a_number_used_before_is_refused() throws Exception {
        var numbers = sent(lakeside);
        drop("answer.edi", answers(receipt("0001", "HC", numbers)));
        look();
        theirNumber--;
        drop("other.edi", answers(receipt("0001", "HC", numbers), receipt("0002", "HC", numbers)));

        look();

        assertEquals(1, told(lakeside).size());
        assertEquals(FileState.REFUSED, inbound("other.edi").state());
        assertEquals(List.of("EXC-0201"), codes(inbound("other.edi")));
    }

    @Test
    void what_is_not_x12_or_is_cut_is_kept_and_refused_while_others_go_on() throws Exception {
        var numbers = sent(lakeside);
        drop("letter.txt", "Dear Sir or Madam");
        var whole = answers(receipt("0001", "HC", numbers), receipt("0002", "HC", numbers));
        drop("cut.edi", whole.substring(0, whole.indexOf("ST*997*0002") + 20));
        drop("whole.edi", answers(receipt("0001", "HC", numbers)));

        look();

        assertEquals(FileState.REFUSED, inbound("letter.txt").state());
        assertEquals(List.of("EDI-0001"), codes(inbound("letter.txt")));
        assertEquals(FileState.REFUSED, inbound("cut.edi").state());
        assertTrue(
                codes(inbound("cut.edi")).contains("EDI-0101"),
                codes(inbound("cut.edi")).toString());
        assertEquals(FileState.HANDLED, inbound("whole.edi").state());
        assertEquals(1, told(lakeside).size());
        assertEquals(
                "Dear Sir or Madam",
                PracticeScope.within(
                                lakeside,
                                () -> log.content(inbound("letter.txt").fileId(), Reach.WHOLE_FILES))
                        .map(ExchangeIT::text)
                        .orElseThrow());
    }

    private Outgoing sent(int practice) throws Exception {
        transaction.begin();
        try (var scope = PracticeScope.open(practice)) {
            var numbers = interchanges.prepare(partner.id());
            send(numbers);
            transaction.commit();
            return numbers;
        }
    }

    private long send(Outgoing numbers) {
        return interchanges.send(numbers, "OTHER", claims(numbers), 1);
    }

    private byte[] claims(Outgoing numbers) {
        var set = "ST*837*0001*005010X222A1~BHT*0019*00*B%d*20261121*1200*CH~SE*3*0001~"
                .formatted(numbers.interchangeControlNumber());
        var text = header("LAKESIDE", "CLEARING", numbers.interchangeControlNumber())
                + "GS*HC*LAKESIDE*CLEARING*20261121*1200*%d*X*005010X222A1~".formatted(numbers.groupControlNumber())
                + set
                + "GE*1*%d~".formatted(numbers.groupControlNumber())
                + "IEA*1*%09d~".formatted(numbers.interchangeControlNumber());
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private String answers(String... sets) {
        theirNumber++;
        return header("CLEARING", "LAKESIDE", theirNumber)
                + "GS*FA*CLEARING*LAKESIDE*20261121*1200*1*X*005010~"
                + String.join("", sets)
                + "GE*%d*1~".formatted(sets.length)
                + "IEA*1*%09d~".formatted(theirNumber);
    }

    private static String receipt(String control, String group, Outgoing answered) {
        return "ST*997*%1$s~AK1*%2$s*%3$d~AK9*A*1*1*1~SE*4*%1$s~"
                .formatted(control, group, answered.groupControlNumber());
    }

    private static String header(String sender, String receiver, int number) {
        return "ISA*00*          *00*          *ZZ*%-15s*ZZ*%-15s*261121*1200*^*00501*%09d*0*T*:~"
                .formatted(sender, receiver, number);
    }

    private void drop(String name, String content) throws IOException {
        Folders.drop(Path.of(partner.folders().in()), name, content.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** A file is finished when two looks saw it alike. */
    private void look() {
        inboundFolders.look();
        inboundFolders.look();
    }

    private Path out(String name) {
        return Path.of(partner.folders().out(), name);
    }

    private static List<String> names(String folder) throws IOException {
        try (var files = Files.list(Path.of(folder))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private ExchangeFile only(Direction direction) {
        var found =
                files().stream().filter(file -> file.direction() == direction).toList();
        assertEquals(1, found.size(), found.toString());
        return found.get(0);
    }

    private ExchangeFile inbound(String name) {
        return files().stream()
                .filter(file -> file.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<ExchangeFile> files() {
        return PracticeScope.within(lakeside, () -> log.files(Reach.WHOLE_FILES, 0, 1000)).stream()
                .filter(file -> file.direction() == Direction.OUT || isOurs(file))
                .toList();
    }

    /** Inbound files of every test are in the log; those of this test's partner carry its own folder's copy. */
    private boolean isOurs(ExchangeFile file) {
        return Files.exists(Path.of(partner.folders().done(), file.fileId() + "-" + file.name()));
    }

    private List<String> codes(ExchangeFile file) {
        return PracticeScope.within(lakeside, () -> log.findings(file.fileId())).stream()
                .map(Finding::code)
                .toList();
    }

    private List<ExchangeSet.State> states(ExchangeFile file) {
        return PracticeScope.within(lakeside, () -> log.sets(file.fileId(), Reach.WHOLE_FILES)).stream()
                .map(ExchangeSet::state)
                .toList();
    }

    private List<TimelineEvent> told(int practice) {
        return PracticeScope.within(practice, () -> timeline.of(Receipts.SUBJECT));
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.ISO_8859_1);
    }

    private static String messages(Throwable failure) {
        var text = new StringBuilder();
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            text.append(cause.getMessage()).append('\n');
        }
        return text.toString();
    }
}
