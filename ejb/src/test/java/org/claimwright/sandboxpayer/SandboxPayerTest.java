package org.claimwright.sandboxpayer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.claimwright.edi.X12File;
import org.claimwright.edi.acknowledgment.ClaimAcknowledgment;
import org.claimwright.edi.acknowledgment.GroupAcknowledgment;
import org.claimwright.edi.acknowledgment.InterchangeAcknowledgment;
import org.claimwright.edi.acknowledgment.StatusReport;
import org.claimwright.edi.acknowledgment.Verdict;
import org.claimwright.edi.remittance835.RemittanceAdvice;
import org.claimwright.kernel.FolderWatch;
import org.claimwright.kernel.Folders;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class SandboxPayerTest {
    @TempDir
    private Path folder;

    private Path in;
    private Path out;

    @BeforeEach
    void folders() throws IOException {
        in = Files.createDirectories(folder.resolve("in"));
        out = Files.createDirectories(folder.resolve("out"));
    }

    @Test
    void a_clean_claim_is_accepted_at_every_gate() throws IOException {
        deliver("a.edi", ClaimFile.numbered(1).with("PCN1"));

        look();

        assertEquals(new InterchangeAcknowledgment("000000001", "261121", "1200", Verdict.ACCEPTED, "000"), ta1(1));
        var syntax = GroupAcknowledgment.read(answer("999-000000002.edi").sets().get(0))
                .value();
        assertEquals(Verdict.ACCEPTED, syntax.verdict());
        assertEquals("1", syntax.groupControlNumber());
        var claim = claims("277CA-000000003.edi").get(0);
        assertEquals("PCN1", claim.trace().number());
        assertEquals("A2", claim.statuses().get(0).codes().get(0).category());
        assertTrue(claim.payerClaimControlNumber().orElseThrow().matches("SBX\\d{10}"));
    }

    @Test
    void answers_arrive_in_the_order_of_the_gates() throws IOException {
        deliver("a.edi", ClaimFile.numbered(1).with("PCN1"));
        var partner = new FolderWatch(out);

        look();
        partner.look();

        assertEquals(
                List.of("TA1-000000001.edi", "999-000000002.edi", "277CA-000000003.edi", "835-000000004.edi"),
                partner.look().stream()
                        .map(file -> file.getFileName().toString())
                        .toList());
    }

    @Test
    void what_it_writes_has_no_fault() throws IOException {
        deliver("a.edi", ClaimFile.numbered(1).with("PCN1").ofMember("PCN2", "ABC000"));

        look();

        for (var name : answers().keySet()) {
            assertEquals(List.of(), answer(name).findings(), name);
        }
        assertEquals(
                List.of(),
                ClaimAcknowledgment.read(answer("277CA-000000003.edi").sets().get(0))
                        .findings());
        assertEquals(
                List.of(),
                GroupAcknowledgment.read(answer("999-000000002.edi").sets().get(0))
                        .findings());
    }

    @Test
    void the_batch_is_counted_and_named_as_it_was_sent() throws IOException {
        deliver("a.edi", ClaimFile.numbered(7).with("PCN1").ofMember("PCN2", "ABC000"));

        look();

        var text = answers().get("277CA-000000003.edi");
        assertTrue(text.contains("TRN*2*B7~"), text);
        assertTrue(text.contains("QTY*90*1~QTY*AA*1~AMT*YU*150~AMT*YY*150~"), text);
    }

    @Test
    void each_cause_of_the_contract_rejects_by_its_name() throws IOException {
        deliver(
                "a.edi",
                ClaimFile.numbered(1)
                        .toPayer("PCN1", "99999")
                        .toPayer("PCN2", "9-9")
                        .ofMember("PCN3", "AB")
                        .ofMember("PCN4", "ABC123000")
                        .replacing("PCN5", "SBX0000000001")
                        .ofMember("PCN6", "ABC777")
                        .ofMember("PCN7", "ABC777"));

        look();

        assertEquals(
                List.of(
                        "PCN1 A3:116:PR",
                        "PCN2 A3:116:PR",
                        "PCN3 A7:164:IL",
                        "PCN4 A3:33:IL",
                        "PCN5 A3:464:PR",
                        "PCN6 A2:20:PR",
                        "PCN7 A3:54:"),
                claims("277CA-000000003.edi").stream()
                        .map(SandboxPayerTest::said)
                        .toList());
    }

    @Test
    void a_claim_accepted_in_an_earlier_file_is_a_duplicate_and_may_be_replaced() throws IOException {
        deliver("a.edi", ClaimFile.numbered(1).with("PCN1"));
        look();
        var number =
                claims("277CA-000000003.edi").get(0).payerClaimControlNumber().orElseThrow();
        deliver("b.edi", ClaimFile.numbered(2).with("PCN1").replacing("PCN1", number));

        look();

        assertEquals(
                List.of("PCN1 A3:54:", "PCN1 A2:20:PR"),
                claims("277CA-000000007.edi").stream()
                        .map(SandboxPayerTest::said)
                        .toList());
    }

    @Test
    void the_same_files_get_the_same_bytes() throws IOException {
        deliver("a.edi", ClaimFile.numbered(1).with("PCN1").with("PCN2"));
        deliver("b.edi", ClaimFile.numbered(2).with("PCN3"));
        look();
        var first = answers();
        in = Files.createDirectories(folder.resolve("again/in"));
        out = Files.createDirectories(folder.resolve("again/out"));
        deliver("a.edi", ClaimFile.numbered(1).with("PCN1").with("PCN2"));
        deliver("b.edi", ClaimFile.numbered(2).with("PCN3"));

        look();

        assertEquals(8, first.size());
        assertEquals(first, answers());
    }

    @Test
    void another_seed_gives_other_claim_numbers() throws IOException {
        deliver("a.edi", ClaimFile.numbered(1).with("PCN1"));
        look();
        var ours = claims("277CA-000000003.edi").get(0).payerClaimControlNumber();
        in = Files.createDirectories(folder.resolve("again/in"));
        out = Files.createDirectories(folder.resolve("again/out"));
        deliver("a.edi", ClaimFile.numbered(1).with("PCN1"));

        var text = Files.readString(contract()).replace("setting,seed,2026", "setting,seed,1");
        looked(new SandboxPayer(in, out, ContractFile.parse(text), () -> LocalDate.MIN));

        assertNotEquals(ours, claims("277CA-000000003.edi").get(0).payerClaimControlNumber());
    }

    @Test
    void a_repeated_interchange_number_is_answered_as_duplicate_and_nothing_more() throws IOException {
        deliver("a.edi", ClaimFile.numbered(1).with("PCN1"));
        look();
        deliver("b.edi", ClaimFile.numbered(1).with("PCN2"));

        look();

        assertEquals(5, answers().size());
        assertEquals(new InterchangeAcknowledgment("000000001", "261121", "1200", Verdict.REJECTED, "025"), ta1(5));
    }

    @Test
    void the_same_file_written_again_is_not_answered_again() throws IOException {
        var payer = new SandboxPayer(in, out);
        deliver("a.edi", ClaimFile.numbered(1).with("PCN1"));
        looked(payer);
        deliver("a.edi", ClaimFile.numbered(1).with("PCN1"));
        Files.setLastModifiedTime(in.resolve("a.edi"), FileTime.from(Instant.parse("2030-01-01T00:00:00Z")));

        looked(payer);
        look();

        assertEquals(4, answers().size());
    }

    @Test
    void a_payer_killed_before_its_answers_left_leaves_the_same_ones() throws IOException {
        deliver("a.edi", ClaimFile.numbered(1).with("PCN1"));
        look();
        var before = answers();
        Files.delete(folder.resolve("payer/000001/answered"));
        Files.delete(out.resolve("999-000000002.edi"));

        look();

        assertEquals(before, answers());
    }

    @Test
    void a_payer_killed_while_it_made_its_answers_begins_anew() throws IOException {
        deliver("a.edi", ClaimFile.numbered(1).with("PCN1"));
        look();
        var before = answers();
        for (var name : before.keySet()) {
            Files.delete(out.resolve(name));
        }
        deleteAll(folder.resolve("payer/000002"));
        Files.delete(folder.resolve("payer/000001/delivery.txt"));
        Files.delete(folder.resolve("payer/000001/answered"));
        Files.move(folder.resolve("payer/000001"), folder.resolve("payer/.new"));

        look();

        assertEquals(before, answers());
    }

    @Test
    void a_payer_killed_while_it_paid_pays_once_and_the_same() throws IOException {
        deliver("a.edi", ClaimFile.numbered(1).with("PCN1"));
        look();
        var before = answers();
        Files.delete(folder.resolve("payer/000002/answered"));
        Files.delete(out.resolve("835-000000004.edi"));
        look();
        assertEquals(before, answers());

        Files.delete(out.resolve("835-000000004.edi"));
        Files.delete(folder.resolve("payer/000002/answered"));
        Files.delete(folder.resolve("payer/000002/delivery.txt"));
        Files.move(folder.resolve("payer/000002"), folder.resolve("payer/.new"));
        look();
        look();

        assertEquals(before, answers());
    }

    @Test
    void half_a_file_is_not_read() throws IOException {
        var whole = ClaimFile.numbered(1).with("PCN1").text();
        var payer = new SandboxPayer(in, out);
        Files.writeString(in.resolve("a.edi"), whole.substring(0, 300));
        payer.look();
        Files.writeString(in.resolve("a.edi"), whole);

        payer.look();
        assertEquals(Map.of(), answers());

        payer.look();
        assertEquals(3, answers().size());
    }

    @Test
    void a_file_that_its_writer_calls_unfinished_is_not_read() throws IOException {
        Files.write(in.resolve("a.edi.part"), ClaimFile.numbered(1).with("PCN1").bytes());
        Files.write(in.resolve(".b.edi"), ClaimFile.numbered(2).with("PCN1").bytes());
        Files.write(in.resolve("c.tmp"), ClaimFile.numbered(3).with("PCN1").bytes());

        look();

        assertEquals(Map.of(), answers());
    }

    @Test
    void an_interchange_that_was_cut_is_rejected_as_a_whole() throws IOException {
        var whole = ClaimFile.numbered(1).with("PCN1").text();
        Folders.drop(in, "a.edi", whole.substring(0, whole.indexOf("SV1*")).getBytes(StandardCharsets.US_ASCII));

        look();

        assertEquals(1, answers().size());
        assertEquals(Verdict.REJECTED, ta1(1).verdict());
        assertEquals("023", ta1(1).note());
    }

    @Test
    void an_interchange_for_somebody_else_is_rejected() throws IOException {
        deliver("a.edi", ClaimFile.numbered(1).to("OTHERPAYER").with("PCN1"));

        look();

        assertEquals(1, answers().size());
        assertEquals("009", ta1(1).note());
    }

    @Test
    void a_set_against_the_guide_gets_a_999_and_no_277ca() throws IOException {
        var text = ClaimFile.numbered(1)
                .with("PCN1")
                .text()
                .replace("HI*ABK:J069~\n", "")
                .replace("SE*25", "SE*24");
        Folders.drop(in, "a.edi", text.replace("CLM*PCN1*150*", "CLM*PCN1*1X0*").getBytes(StandardCharsets.US_ASCII));

        look();

        assertEquals(2, answers().size());
        var syntax = GroupAcknowledgment.read(answer("999-000000002.edi").sets().get(0))
                .value();
        assertEquals(Verdict.REJECTED, syntax.verdict());
        assertTrue(answers().get("999-000000002.edi").contains("CTX*CLM01:PCN1"));
    }

    @Test
    void what_is_not_x12_is_answered_by_nothing() throws IOException {
        Folders.drop(in, "letter.txt", "Dear payer".getBytes(StandardCharsets.US_ASCII));

        look();

        assertEquals(Map.of(), answers());
    }

    @Test
    void an_answer_uses_the_separators_of_what_it_answers() throws IOException {
        var text = ClaimFile.numbered(1)
                .with("PCN1")
                .text()
                .replace('*', '|')
                .replace(':', '>')
                .replace("DOE", "D:OE");
        Folders.drop(in, "a.edi", text.getBytes(StandardCharsets.US_ASCII));

        look();

        assertEquals(4, answers().size());
        assertTrue(answers().get("277CA-000000003.edi").contains("STC|A2>20>PR|"));
        assertTrue(answers().get("277CA-000000003.edi").contains("D:OE"));
    }

    @Test
    void a_line_of_a_contract_that_cannot_be_read_names_itself() {
        var failure = assertThrows(IllegalArgumentException.class, () -> ContractFile.parse("setting,seed\n"));

        assertTrue(failure.getMessage().endsWith("setting,seed"), failure.getMessage());
    }

    @Test
    @Tag("process")
    void it_runs_as_a_process_of_its_own_that_can_be_killed() throws Exception {
        deliver("a.edi", ClaimFile.numbered(1).with("PCN1"));
        var first = process(contract());
        waitForAnswers(4);
        first.destroyForcibly().waitFor();
        deliver("b.edi", ClaimFile.numbered(2).with("PCN2"));

        var second = process(contract(), "--once");

        assertEquals(0, second.waitFor());
        assertEquals(8, answers().size());
        var paid = RemittanceAdvice.read(answer("835-000000008.edi").sets().get(0));
        assertEquals(List.of(), paid.findings());
        assertEquals("PCN2", paid.value().claims().toList().get(0).patientControlNumber());
        assertFalse(answers().values().stream().anyMatch(String::isEmpty));
    }

    @Test
    @Tag("process")
    void as_a_process_it_pays_by_the_day_that_it_is_told() throws Exception {
        var slow = Files.readString(contract()).replace("setting,days-to-pay,0", "setting,days-to-pay,14");
        var file = Files.writeString(folder.resolve("slow.csv"), slow);
        deliver("a.edi", ClaimFile.numbered(1).with("PCN1"));

        assertEquals(0, process(file, "--today=2026-12-04", "--once").waitFor());
        assertEquals(3, answers().size());

        assertEquals(0, process(file, "--today=2026-12-05", "--once").waitFor());
        assertEquals(4, answers().size());
        assertEquals(0, process(file, "--today=2027-12-05", "--once").waitFor());
        assertEquals(4, answers().size());
        var paid =
                RemittanceAdvice.read(answer("835-000000004.edi").sets().get(0)).value();
        assertEquals(LocalDate.of(2026, 12, 5), paid.payment().date());
        // 150 charged, 89.25 agreed for 99213, 25 of it the copay
        assertEquals(new BigDecimal("64.25"), paid.payment().amount());
    }

    @Test
    @Tag("process")
    void as_a_process_it_keeps_an_agreement_that_lies_in_its_folder() throws Exception {
        deliver("a.edi", ClaimFile.numbered(1).with(ClaimText.of("PCN1").line("20611", "150", "2026-11-02")));
        assertEquals(0, process(contract(), "--once").waitFor());
        var paid =
                RemittanceAdvice.read(answer("835-000000004.edi").sets().get(0)).value();
        var number = paid.claims().toList().get(0).payerClaimControlNumber();
        Folders.drop(in, "AGREEMENT-000000001.pdf", "%PDF-1.6".getBytes(StandardCharsets.US_ASCII));
        var list = "payer_claim_number,line,agreed_amount\n" + number + ",1,96.80\n";
        Folders.drop(in, "AGREEMENT-000000001.csv", list.getBytes(StandardCharsets.US_ASCII));

        assertEquals(0, process(contract(), "--once").waitFor());

        var again = RemittanceAdvice.read(answer("835-000000005.edi").sets().get(0))
                .value()
                .claims()
                .toList();
        assertEquals(
                List.of("22", "1"), again.stream().map(claim -> claim.status()).toList());
        var allowed = again.get(1).services().get(0).allowed().orElseThrow();
        assertEquals(new BigDecimal("96.8"), allowed);
    }

    /** Nothing but its own classes and the X12 library: not the server's, not the database's. */
    private Process process(Path contract, String... more) throws Exception {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                home(SandboxPayer.class) + System.getProperty("path.separator") + home(X12File.class),
                SandboxPayer.class.getName(),
                in.toString(),
                out.toString(),
                contract.toString()));
        command.addAll(List.of(more));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log.txt").toFile())
                .start();
    }

    private void waitForAnswers(int count) throws IOException {
        var deadline = System.nanoTime() + 60_000_000_000L;
        while (answers().size() < count && System.nanoTime() < deadline) {
            Thread.onSpinWait();
        }
        assertEquals(count, answers().size());
    }

    private static Path home(Class<?> type) throws Exception {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }

    private static Path contract() {
        try {
            return Path.of(SandboxPayer.class.getResource("contract.csv").toURI());
        } catch (java.net.URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private void deliver(String name, ClaimFile file) throws IOException {
        Folders.drop(in, name, file.bytes());
    }

    /** A payer that has just been started: it finds the files finished, answers them, and pays. */
    private void look() throws IOException {
        looked(new SandboxPayer(in, out));
    }

    private static void looked(SandboxPayer payer) throws IOException {
        payer.look();
        payer.look();
        payer.look();
    }

    private static void deleteAll(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    private Map<String, String> answers() throws IOException {
        var answers = new TreeMap<String, String>();
        try (var files = Files.list(out)) {
            for (var file : files.filter(file -> !Folders.isUnfinished(file)).toList()) {
                answers.put(file.getFileName().toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return answers;
    }

    private X12File answer(String name) throws IOException {
        return X12File.read(new ByteArrayInputStream(Files.readAllBytes(out.resolve(name))));
    }

    private InterchangeAcknowledgment ta1(int number) throws IOException {
        var interchange =
                answer("TA1-%09d.edi".formatted(number)).interchanges().get(0);
        return InterchangeAcknowledgment.read(interchange.acknowledgments().get(0))
                .orElseThrow();
    }

    private List<StatusReport> claims(String name) throws IOException {
        return ClaimAcknowledgment.read(answer(name).sets().get(0))
                .value()
                .claims()
                .toList();
    }

    private static String said(StatusReport report) {
        var code = report.statuses().get(0).codes().get(0);
        return report.trace().number() + " " + code.category() + ":" + code.status() + ":" + code.entity();
    }
}
