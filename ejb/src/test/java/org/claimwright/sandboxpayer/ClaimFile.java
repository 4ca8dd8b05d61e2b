package org.claimwright.sandboxpayer;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/** A file of professional claims as a practice would send it, with what a test wants changed. */
final class ClaimFile {
    private final int number;
    private String receiver = "SANDBOXPAYER";
    private final List<String> claims = new ArrayList<>();
    private LocalDate day = LocalDate.of(2026, 11, 21);
    private String provider = "1999999984";
    private char elementMark = '*';
    private char componentMark = ':';
    private int level = 1;

    private ClaimFile(int number) {
        this.number = number;
    }

    static ClaimFile numbered(int number) {
        return new ClaimFile(number);
    }

    ClaimFile to(String identifier) {
        receiver = identifier;
        return this;
    }

    /** Written on another day than the usual one. */
    ClaimFile on(LocalDate written) {
        day = written;
        return this;
    }

    /** Billed by another provider than the usual one. */
    ClaimFile billedBy(String npi) {
        provider = npi;
        return this;
    }

    /** With other marks than {@code *} and {@code :}. */
    ClaimFile separatedBy(char element, char component) {
        elementMark = element;
        componentMark = component;
        return this;
    }

    ClaimFile with(ClaimText claim) {
        level++;
        claims.add(claim.text(level));
        return this;
    }

    ClaimFile with(String patientControlNumber) {
        return with(patientControlNumber, "ABC" + patientControlNumber + "1", "99901", "1", "");
    }

    ClaimFile ofMember(String patientControlNumber, String memberId) {
        return with(patientControlNumber, memberId, "99901", "1", "");
    }

    ClaimFile toPayer(String patientControlNumber, String payerId) {
        return with(patientControlNumber, "ABC" + patientControlNumber + "1", payerId, "1", "");
    }

    ClaimFile replacing(String patientControlNumber, String originalNumber) {
        var reference = "REF*F8*" + originalNumber;
        return with(patientControlNumber, "ABC" + patientControlNumber + "1", "99901", "7", reference);
    }

    private ClaimFile with(
            String patientControlNumber, String memberId, String payerId, String frequency, String reference) {
        var claim = ClaimText.of(patientControlNumber)
                .member(memberId)
                .payer(payerId)
                .frequency(frequency)
                .reference(reference);
        return with(claim.line("99213", "150", "2026-11-02"));
    }

    String text() {
        var body =
                """
                BHT*0019*00*B%d*%s*1200*CH~
                NM1*41*2*LAKESIDE FAMILY MEDICINE*****46*CLAIMWRIGHT~
                PER*IC*BILLING OFFICE*TE*3125550100~
                NM1*40*2*SANDBOX HEALTH PLAN*****46*SANDBOXPAYER~
                HL*1**20*1~
                NM1*85*2*LAKESIDE FAMILY MEDICINE*****XX*%s~
                N3*1 MAIN ST~
                N4*SPRINGFIELD*IL*627010000~
                REF*EI*123456789~
                %s"""
                        .formatted(number, date("yyyyMMdd"), provider, String.join("", claims));
        var segments = body.lines().count() + 2;
        return """
                ISA*00*          *00*          *ZZ*CLAIMWRIGHT    *ZZ*%-15s*%s*1200*^*00501*%09d*1*T*:~
                GS*HC*CLAIMWRIGHT*%s*%s*1200*%d*X*005010X222A1~
                ST*837*0001*005010X222A1~
                %sSE*%d*0001~
                GE*1*%d~
                IEA*1*%09d~
                """
                .formatted(
                        receiver,
                        date("yyMMdd"),
                        number,
                        receiver,
                        date("yyyyMMdd"),
                        number,
                        body,
                        segments,
                        number,
                        number);
    }

    private String date(String pattern) {
        return DateTimeFormatter.ofPattern(pattern).format(day);
    }

    byte[] bytes() {
        return marked(text()).getBytes(StandardCharsets.ISO_8859_1);
    }

    private String marked(String text) {
        return text.replace('*', elementMark).replace(':', componentMark);
    }
}
