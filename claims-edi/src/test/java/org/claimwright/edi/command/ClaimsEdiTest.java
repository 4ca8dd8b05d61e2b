package org.claimwright.edi.command;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.claimwright.edi.X12File;
import org.claimwright.edi.json.JsonReader;
import org.claimwright.edi.validation.SoundFiles;
import org.claimwright.edi.validation.Validation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClaimsEdiTest {
    private static final String SOUND = SoundFiles.x12(SoundFiles.PROFESSIONAL);

    @TempDir
    private Path folder;

    /** What one call answered. */
    private record Answer(int status, String out, String err) {}

    private Answer call(String input, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = new ClaimsEdi(
                        new ByteArrayInputStream(input.getBytes(ISO_8859_1)),
                        new PrintStream(out, true, ISO_8859_1),
                        new PrintStream(err, true, ISO_8859_1))
                .run(List.of(arguments));
        return new Answer(status, out.toString(ISO_8859_1), err.toString(ISO_8859_1));
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content, ISO_8859_1).toString();
    }

    @Test
    void a_clean_file_is_said_to_be_clean() {
        assertEquals(new Answer(0, "-: clean\n", ""), call(SOUND, "validate", "-"));
    }

    @Test
    void a_finding_names_its_place_and_what_to_do() {
        Answer answer = call(SOUND.replace("SE*66*", "SE*67*"), "validate", "-");

        assertEquals(
                new Answer(
                        1,
                        """
                        -: EDI-0303 ERROR SE01, interchange 1, group 1, set 1, segment 66 (file segment 68, offset 1605)
                          The set holds another number of segments than it says: found 67, expected 66
                          count from ST to SE into SE01
                        -: 1 error, 0 remarks
                        """,
                        ""),
                answer);
    }

    @Test
    void findings_are_told_as_json_too() {
        Answer answer = call(SOUND.replace("*85*2*", "*85*9*"), "validate", "--format", "json", "-");

        Map<?, ?> finding = (Map<?, ?>) JsonReader.read(answer.out());
        assertEquals(1, answer.status());
        assertEquals("EDI-0407", finding.get("code"));
        assertEquals("2010AA NM102", finding.get("location"));
        assertEquals("9", finding.get("found"));
    }

    @Test
    void only_the_types_asked_for_are_told() {
        String wrongCheckDigit = SOUND.replace("1234567893", "1234567894");

        assertEquals(1, call(wrongCheckDigit, "validate", "-").status());
        assertEquals(0, call(wrongCheckDigit, "validate", "--types=1-3", "-").status());
        assertEquals(0, call(wrongCheckDigit, "validate", "--types", "3", "-").status());
    }

    @Test
    void a_partners_own_rules_are_asked_for_by_naming_their_table() throws IOException {
        String table = file(
                "companion.csv",
                """
                # Example payer: a referring provider wherever there is an authorization, and a taxonomy for everybody.
                guide,005010X222A1
                when,2310B,NM101 = 82,need,PRV03,the payer wants the taxonomy of who rendered the service
                """);
        String withoutTaxonomy = SOUND.replace("PRV*PE*PXC*207Q00000X~\n", "").replace("SE*66*", "SE*65*");

        assertEquals(0, call(SOUND, "validate", "--companion", table, "-").status());
        assertEquals(0, call(withoutTaxonomy, "validate", "-").status());
        Answer answer = call(withoutTaxonomy, "validate", "--companion", table, "-");
        assertEquals(1, answer.status());
        assertTrue(answer.out().contains("EDI-0801 ERROR 2310B PRV03"), answer.out());
    }

    @Test
    void a_file_that_cannot_be_read_does_not_hide_the_next() throws IOException {
        String sound = file("sound.x12", SOUND);

        Answer answer = call("", "validate", "/nowhere/at-all.x12", sound);

        assertEquals(2, answer.status());
        assertEquals("error: /nowhere/at-all.x12: no such file\n", answer.err());
        assertEquals(sound + ": clean\n", answer.out());
    }

    @Test
    void what_is_no_x12_is_unreadable() {
        assertEquals(2, call("%PDF-1.7", "validate", "--quiet", "-").status());
        assertEquals(2, call("hello", "print", "-").status());
        for (String command : List.of("validate", "ack", "print", "json", "split", "stats")) {
            assertEquals(2, call("", command, "-").status(), command);
            assertEquals(2, call(" \r\n", command, "-").status(), command);
        }
        assertEquals(2, call("hello", "validate", "--types", "3", "-").status());
        assertEquals(2, call("", "stats", "-").status());
        assertEquals(2, call("{}", "json", "--reverse", "-").status());
        assertTrue(call("hello", "ack", "-").err().contains("hint: an X12 file begins with ISA"));
    }

    @Test
    void every_command_says_how_it_is_called() {
        Answer all = call("", "--help");
        assertEquals(0, all.status());
        for (String command : List.of("validate", "ack", "print", "json", "split", "stats")) {
            assertTrue(all.out().contains("   " + command), all.out());
            Answer one = call("", command, "--help");
            assertEquals(0, one.status());
            assertTrue(one.out().startsWith("usage: claims-edi " + command), one.out());
            assertEquals(one, call("", "help", command));
        }
    }

    @Test
    void wrong_use_is_answered_by_what_to_do() {
        assertEquals(
                "claims-edi: 'valdiate' is not a claims-edi command. See 'claims-edi --help'.\n\n"
                        + "The most similar command is\n\tvalidate\n",
                call("", "valdiate", "-").err());
        assertEquals(
                "claims-edi: 'stat' is not a claims-edi command. See 'claims-edi --help'.\n\n"
                        + "The most similar command is\n\tstats\n",
                call("", "help", "stat").err());
        assertEquals(2, call("", "help", "stat").status());
        assertTrue(call("", "split", "--xyz", "-").err().startsWith("error: unknown option '--xyz'\nusage:"));
        assertTrue(call("", "validate", "--typos", "-")
                .err()
                .startsWith("error: unknown option '--typos'; did you mean '--types'?\nusage:"));
        assertTrue(call("", "validate").err().startsWith("error: no file is named"));
        assertTrue(call("", "validate", "--types").err().startsWith("error: option '--types' wants a value"));
        assertTrue(call("", "validate", "--types", "3-1", "-").err().contains("begins with the lower number"));
        assertTrue(call("", "stats", "--format", "xml", "-").err().contains("one of text, json, not 'xml'"));
        assertEquals(2, call("").status());
    }

    @Test
    void an_accepted_file_is_acknowledged() {
        Answer answer = call(SOUND, "ack", "-");

        assertEquals(0, answer.status());
        assertEquals(
                """
                ISA*00*          *00*          *ZZ*CLRHOUSE       *ZZ*SUBMIT01       *261121*0930*^*00501*000000101*0*T*:~
                TA1*000000101*261121*0930*A*000~
                GS*FA*CLRHOUSE*SUBMIT01*20261121*0930*1*X*005010X231A1~
                ST*999*0001*005010X231A1~
                AK1*HC*101*005010X222A1~
                AK2*837*0001*005010X222A1~
                IK5*A~
                AK9*A*1*1*1~
                SE*6*0001~
                GE*1*1~
                IEA*1*000000101~
                """,
                answer.out());
    }

    @Test
    void a_rejected_set_is_answered_to_the_element() {
        Answer answer = call(SOUND.replace("SV1*HC:99213*150*UN", "SV1*HC:99213*150*XX"), "ack", "-");

        assertEquals(1, answer.status());
        assertTrue(
                answer.out()
                        .contains(
                                """
                                IK3*SV1*55*2400*8~
                                CTX*CLM01:PCN2~
                                IK4*3*355*7*XX~
                                IK5*R*5~
                                AK9*R*1*1*0~
                                """),
                answer.out());
    }

    @Test
    void what_is_told_is_written_with_the_letters_of_every_terminal() {
        String odd = SOUND.replace("CLM*PCN2*", "CLM*" + "P".repeat(70) + "*")
                .replace("*11:B:1*Y*A", "*11:B:1*Y*Q")
                .replace("AMT*D*102", "AMT*D*" + "1O2".repeat(30));

        assertTrue(call(odd, "validate", "-").out().chars().allMatch(letter -> letter < 128));
        assertTrue(call(odd, "validate", "-").out().contains("1O2..., expected"));
    }

    @Test
    void an_acknowledgment_tells_when_it_does_not_list_all() {
        Answer answer =
                call(SOUND.replace("SE*66*", "ZZZ*1~".repeat(10) + "LX*1*2~".repeat(10_001) + "SE*66*"), "ack", "-");

        assertEquals(1, answer.status());
        assertEquals("note: -: EDI-0014 more was found than the answer lists; all of it was judged\n", answer.err());
    }

    @Test
    void a_file_is_read_aloud() {
        Answer answer = call(SOUND, "print", "-");

        assertEquals(0, answer.status());
        assertTrue(answer.out().contains("2010AA Billing provider"), answer.out());
        assertTrue(answer.out().contains("SV102 Charge: 150"), answer.out());
    }

    @Test
    void json_turns_back_into_the_same_file() throws IOException {
        Answer json = call(SOUND, "json", "-");

        assertEquals(0, json.status());
        assertEquals(new Answer(0, SOUND, ""), call(json.out(), "json", "--reverse", "-"));
    }

    @Test
    void claims_are_split_into_files_that_are_sound() throws IOException {
        Path into = folder.resolve("parts");

        Answer answer = call(SOUND, "split", "--by", "claim", "--into", into.toString(), "-");

        assertEquals(0, answer.status());
        assertEquals(2, answer.out().lines().count());
        for (String part : answer.out().lines().toList()) {
            String text = Files.readString(Path.of(part), ISO_8859_1);
            assertEquals(List.of(), Validation.USUAL.findings(new ByteArrayInputStream(text.getBytes(ISO_8859_1))));
            assertEquals(
                    1,
                    X12File.read(text).segments().stream()
                            .filter(segment -> segment.is("CLM"))
                            .count());
        }
        assertEquals(
                2,
                call(SOUND, "split", "--by", "claim", "--into", into.toString(), "-")
                        .status());
    }

    @Test
    void no_two_parts_share_their_control_numbers() throws IOException {
        Answer answer = call(SOUND, "split", "--by", "claim", "--into", folder.toString(), "-");

        StringBuilder together = new StringBuilder();
        for (String part : answer.out().lines().toList()) {
            together.append(Files.readString(Path.of(part), ISO_8859_1));
        }
        X12File file = X12File.read(together.toString());
        assertEquals(List.of(), file.findings());
        assertEquals(
                List.of("000000101/101", "000000102/102"),
                file.interchanges().stream()
                        .map(interchange -> interchange.controlNumber() + "/"
                                + interchange.groups().get(0).controlNumber())
                        .toList());
    }

    @Test
    void sets_are_split_as_they_are() {
        Answer answer = call(SOUND, "split", "--into", folder.toString(), "-");

        assertEquals(folder.resolve("part.0001.x12") + "\n", answer.out());
    }

    @Test
    void a_file_is_counted_and_summed() {
        Answer answer = call(SoundFiles.x12(SoundFiles.REMITTANCE), "stats", "--format", "json", "-");

        Map<?, ?> figures = (Map<?, ?>) JsonReader.read(answer.out());
        assertEquals("260", figures.get("charged on claims"));
        assertEquals("165", figures.get("paid on claims"));
        assertEquals("145", figures.get("paid in all"));
        assertEquals("20", figures.get("adjusted for providers"));
        assertEquals(new java.math.BigDecimal(2), figures.get("claims"));
    }
}
