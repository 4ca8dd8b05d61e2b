package org.claimwright.edi.acknowledgment;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.claimwright.edi.Finding;
import org.claimwright.edi.SharedFiles;
import org.claimwright.edi.X12File;
import org.claimwright.edi.validation.SoundFiles;
import org.claimwright.edi.validation.Validation;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class FileAnswerTest {
    private static final Validation ALL = Validation.ofTypes(1, 5);

    private static String answer(byte[] content) {
        StringBuilder answer = new StringBuilder();
        FileAnswer.to(new ByteArrayInputStream(content), ALL, answer);
        return answer.toString();
    }

    /** As it is answered where all of it is in memory. */
    private static String answerInMemory(byte[] content) {
        return FileAnswer.to(
                X12File.read(new ByteArrayInputStream(content)), ALL.findings(new ByteArrayInputStream(content)));
    }

    private static String with(String old, String replacement) {
        String sound = SoundFiles.x12(SoundFiles.PROFESSIONAL);
        assertTrue(sound.contains(old), old);
        String answer = answer(sound.replace(old, replacement).getBytes(ISO_8859_1));
        isSound(answer);
        return answer;
    }

    private static void isAnsweredBy(String expected, String answer) {
        String said = answer.lines()
                .filter(line -> !line.matches("(ISA|GS|ST|SE|GE|IEA)\\*.*"))
                .map(line -> line.replace("TA1*000000101*261121*0930*", "TA1**"))
                .reduce("", (all, line) -> all + line + "\n");
        assertEquals(expected, said);
    }

    private static void isSound(String answer) {
        List<String> errors =
                Validation.ofTypes(1, 3).findings(new ByteArrayInputStream(answer.getBytes(ISO_8859_1))).stream()
                        .filter(Finding::isError)
                        .map(finding -> finding.code().id() + " " + finding.location() + " " + finding.found())
                        .toList();
        assertEquals(List.of(), errors, answer);
    }

    @TestFactory
    Stream<DynamicTest> every_sample_is_answered_by_a_sound_file() {
        List<Path> files = new ArrayList<>();
        for (String kind :
                List.of("270", "271", "276", "277", "277CA", "278", "835", "837D", "837I", "837P", "999", "TA1")) {
            files.addAll(SharedFiles.samples(kind, "gold", "good", "bad"));
        }
        return files.stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
                    byte[] content = Files.readAllBytes(file);
                    String answer = answer(content);
                    isSound(answer);
                    assertEquals(answerInMemory(content), answer);
                }));
    }

    @Test
    void an_envelope_that_names_what_is_not_is_rejected_by_its_note() {
        isAnsweredBy("TA1**R*010~\n", with("ISA*00*", "ISA*99*"));
        isAnsweredBy("TA1**R*012~\n", with("*00*          *ZZ*SUB", "*77*          *ZZ*SUB"));
        isAnsweredBy("TA1**R*005~\n", with("ZZ*SUBMIT01 ", "XX*SUBMIT01 "));
        isAnsweredBy("TA1**R*006~\n", with("ZZ*SUBMIT01 ", "ZZ*         "));
        isAnsweredBy("TA1**R*007~\n", with("ZZ*CLRHOUSE ", "XX*CLRHOUSE "));
        isAnsweredBy("TA1**R*008~\n", with("ZZ*CLRHOUSE ", "ZZ*         "));
        isAnsweredBy("TA1**R*019~\n", with("*0*T*:", "*7*T*:"));
    }

    @Test
    void sets_without_a_group_cannot_be_named_and_their_interchange_is_rejected() {
        isAnsweredBy("TA1**R*022~\n", with("GS*HC*SUBMIT01*CLRHOUSE*20261121*0930*101*X*005010X222A1~\n", ""));
    }

    @Test
    void a_group_that_breaks_its_own_form_is_not_accepted() {
        String accepted = "AK1*HC*101*005010X222A1~\nAK2*837*0001*005010X222A1~\nIK5*A~\n";
        isAnsweredBy("TA1**E*024~\n" + accepted + "AK9*R*1*1*0~\n", with("GS*HC*SUBMIT01*", "GS*HC*S*"));
        isAnsweredBy("TA1**E*024~\n" + accepted + "AK9*R*1*1*0~\n", with("*CLRHOUSE*2026", "**2026"));
        isAnsweredBy("TA1**E*024~\n" + accepted + "AK9*R*1*1*0~\n", with("*20261121*0930*101*", "*20261121*0960*101*"));
        isAnsweredBy("TA1**A*000~\n" + accepted + "AK9*R*1*1*0*2~\n", with("*101*X*0050", "*101*T*0050"));
    }

    @Test
    void a_group_of_no_known_kind_is_answered_as_one_not_supported() {
        isAnsweredBy(
                """
                TA1**A*000~
                AK1*HC*101*005010X222A1~
                AK2*837*0001*005010X222A1~
                IK5*R*18~
                AK9*R*1*1*0*1~
                """,
                with("GS*HC*", "GS*ZZ*"));
    }

    @Test
    void what_nobody_checked_is_not_accepted() {
        isAnsweredBy(
                """
                TA1**A*000~
                AK1*HC*101*005010X222A9~
                AK2*837*0001*005010X222A9~
                IK5*R*I6~
                AK9*R*1*1*0*2~
                """,
                with("005010X222A1", "005010X222A9"));
        isAnsweredBy(
                """
                TA1**A*000~
                AK1*HC*101*005010X222A1~
                AK2*838*0001*005010X222A1~
                IK5*R*1~
                AK9*R*1*1*0~
                """,
                with("ST*837*", "ST*838*"));
    }

    @Test
    void numbers_that_are_none_are_not_repeated() {
        assertTrue(with("*101*X*", "*A101*X*").contains("AK1*HC*0*005010X222A1~\n"));
        assertTrue(with("*0930*101*X*", "*0930*A101*X*").contains("AK9*R*1*1*0*6*4~\n"));
        assertTrue(with("ST*837*0001*", "ST*837*01*").contains("AK2*837*0001*005010X222A1~\nIK5*R*7*3~\n"));
    }

    @Test
    void what_does_not_say_that_it_counts_is_answered_by_what_does_not() {
        String answer = with("*0*T*:", "*0*X*:");

        assertTrue(answer.contains("*0*T*:~\n"), answer);
        isAnsweredBy("TA1**R*020~\n", answer);
    }

    @Test
    void an_answer_is_dated_by_the_group_where_the_interchange_has_no_date() {
        assertTrue(with("*261121*0930*^", "*261321*0930*^").contains("*261121*0930*^*00501*000000101*"));
    }

    @Test
    void two_interchanges_of_one_number_are_answered_by_two_numbers() {
        String twice = SoundFiles.x12(SoundFiles.PROFESSIONAL).repeat(2);

        String answer = answer(twice.getBytes(ISO_8859_1));

        isSound(answer);
        assertEquals(
                List.of("000000101", "000000102"),
                X12File.read(answer).interchanges().stream()
                        .map(interchange -> interchange.controlNumber())
                        .toList());
        assertTrue(answer.contains("TA1*000000101*261121*0930*R*025~\n"), answer);
    }

    @Test
    void an_error_of_a_subscriber_names_no_claim_of_the_one_before() {
        isAnsweredBy(
                """
                TA1**A*000~
                AK1*HC*101*005010X222A1~
                AK2*837*0001*005010X222A1~
                IK3*NM1*38*2010BA*8~
                IK4*2*1065*7*9~
                IK5*R*5~
                AK9*R*1*1*0~
                """,
                with("NM1*IL*1*ROE*MARIA", "NM1*IL*9*ROE*MARIA"));
        assertTrue(with("AMT*D*102~", "AMT*D*1O2~").contains("IK3*AMT*50*2320*8~\nCTX*CLM01:PCN2~\n"));
    }

    @Test
    void an_error_of_an_inquiry_names_its_trace() {
        String answer = answer(SoundFiles.x12(SoundFiles.STATUS_REQUEST)
                .replace("AMT*T3*285", "AMT*T3*2B5")
                .getBytes(ISO_8859_1));

        isSound(answer);
        assertTrue(answer.contains("IK3*AMT*14*2200D*8~\nCTX*TRN02:STS1-1~\nIK4*2*782*6*2B5~\n"), answer);
    }

    @Test
    void elements_are_named_by_their_numbers_used_or_not() {
        assertTrue(with("CLM*PCN2*190*", "CLM*PCN2*190*X").contains("IK4*3*1032*I10*X~\n"));
        assertTrue(
                with("REF*6R*L2", "REF*6R*L\t2").contains("IK3*REF*33*2400*8~\nCTX*CLM01:PCN1~\nIK4*2*127*6*L 2~\n"));
        assertTrue(with("HL*3*1*22*1", "HL*3*1*22*0").contains("IK3*HL*36*2000B*8~\nIK4*4*736*7*0~\nIK5"));
    }

    @Test
    void an_error_in_one_of_several_values_names_which() {
        String inquiry = SoundFiles.x12(SoundFiles.ELIGIBILITY_REQUEST).replace("EQ*30~", "EQ*30^100~");

        String answer = answer(inquiry.getBytes(ISO_8859_1));

        isSound(answer);
        assertTrue(answer.contains("IK4*1::2*1365*5*100~\n"), answer);
    }

    @Test
    void what_is_no_segment_is_named_once() {
        String answer = with("REF*6R*L2", "REFX*6R*L2");

        assertTrue(answer.contains("IK3*REF*33*2400*1~\nCTX*CLM01:PCN1~\nIK5*R*5~\n"), answer);
    }

    @Test
    void a_file_of_nothing_but_errors_is_answered_within_bounds() {
        String sound = SoundFiles.x12(SoundFiles.PROFESSIONAL);
        String flood =
                sound.replace("SE*66*0001~\n", "SE*66*0001~\n" + "ST*837*0002*005010X222A1~LX~\n".repeat(50_000));
        StringBuilder answer = new StringBuilder();

        FileAnswer.Outcome outcome = FileAnswer.to(new ByteArrayInputStream(flood.getBytes(ISO_8859_1)), ALL, answer);

        assertEquals(new FileAnswer.Outcome(1, false, false), outcome);
        assertTrue(answer.length() < 2_000_000, () -> answer.length() + " characters");
        assertTrue(answer.toString().contains("AK9*R*1*50001*0*5~\n"));
        isSound(answer.toString());
    }

    @Test
    void sets_past_what_is_listed_are_judged() {
        String set = "ST*837*0001*005010X222A1~\nREF*1~\nSE*3*0001~\n";
        String sound = SoundFiles.x12(SoundFiles.PROFESSIONAL);
        int start = sound.indexOf("ST*837");
        int end = sound.indexOf("GE*1");
        StringBuilder file = new StringBuilder(sound.substring(0, start));
        String accepted = sound.substring(start, end);
        for (int i = 1; i <= 10_001; i++) {
            file.append(accepted.replace("*0001", String.format("*%05d", i)));
        }
        file.append(set.replace("*0001", "*10002")).append("GE*10002*101~\nIEA*1*000000101~\n");

        String answer = answer(file.toString().getBytes(ISO_8859_1));

        assertTrue(answer.contains("AK9*R*10002*10002*0~\n"), answer.substring(answer.length() - 200));
    }

    @Test
    void the_worst_files_are_answered_too() {
        Random random = new Random(999);
        byte[] sound = SoundFiles.x12(SoundFiles.PROFESSIONAL).getBytes(ISO_8859_1);
        for (int i = 0; i < 300; i++) {
            byte[] damaged = Arrays.copyOf(sound, 300 + random.nextInt(sound.length - 300));
            for (int j = random.nextInt(20); j >= 0; j--) {
                damaged[106 + random.nextInt(damaged.length - 106)] = (byte) random.nextInt(256);
            }
            String answer = answer(damaged);
            isSound(answer);
            assertTrue(answer.contains("TA1*000000101*261121*0930*"), answer);
        }
    }

    @Test
    void acknowledgments_are_not_acknowledged() {
        String first = answer(SoundFiles.x12(SoundFiles.PROFESSIONAL).getBytes(ISO_8859_1));

        String second = answer(first.getBytes(ISO_8859_1));

        assertEquals(
                List.of("ISA", "TA1", "IEA"),
                X12File.read(second).segments().stream()
                        .map(segment -> segment.id())
                        .toList());
    }

    @Test
    void nothing_is_answered_where_there_is_no_interchange() {
        assertEquals("", answer("hello".getBytes(ISO_8859_1)));
    }

    @Test
    void a_situation_is_named_with_what_brought_it_about() {
        assertTrue(with("REF*F8*ICN1", "REF*G1*AUTH1")
                .contains("IK3*REF*19*2300*I6~\nCTX*SITUATIONAL TRIGGER*CLM*19*2300*5:3~\nCTX*CLM01:PCN1~\n"));
        assertTrue(with("PWK*OZ*EL***AC*ATT1", "PWK*OZ*EL")
                .contains("IK3*PWK*21*2300*8~\nCTX*CLM01:PCN1~\n"
                        + "IK4*6*67*I9~\nCTX*SITUATIONAL TRIGGER*PWK*21*2300*2*756~\n"));
        assertTrue(with("DMG*D8*19850214*F", "REF*SY*990000001")
                .contains("IK3*DMG*12*2010BA*I6~\nCTX*SITUATIONAL TRIGGER*SBR*13*2000B*2*1069~\n"));
    }
}
