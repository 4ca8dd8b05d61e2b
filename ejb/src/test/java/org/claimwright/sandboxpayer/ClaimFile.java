package org.claimwright.sandboxpayer;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A file of professional claims as a practice would send it, with what a test wants changed. */
final class ClaimFile {
    private final int number;
    private String receiver = "SANDBOXPAYER";
    private final List<String> claims = new ArrayList<>();
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
        var reference = "REF*F8*" + originalNumber + "~\n";
        return with(patientControlNumber, "ABC" + patientControlNumber + "1", "99901", "7", reference);
    }

    private ClaimFile with(
            String patientControlNumber, String memberId, String payerId, String frequency, String reference) {
        level++;
        claims.add(
                """
                HL*%d*1*22*0~
                SBR*P*18*******CI~
                NM1*IL*1*DOE*JANE****MI*%s~
                N3*12 ELM ST~
                N4*SPRINGFIELD*IL*627020012~
                DMG*D8*19850214*F~
                NM1*PR*2*SANDBOX HEALTH PLAN*****PI*%s~
                CLM*%s*150***11:B:%s*Y*A*Y*Y~
                %sHI*ABK:J069~
                LX*1~
                SV1*HC:99213*150*UN*1***1~
                DTP*472*D8*20261102~
                """
                        .formatted(level, memberId, payerId, patientControlNumber, frequency, reference));
        return this;
    }

    String text() {
        var body =
                """
                BHT*0019*00*B%d*20261121*1200*CH~
                NM1*41*2*LAKESIDE FAMILY MEDICINE*****46*CLAIMWRIGHT~
                PER*IC*BILLING OFFICE*TE*3125550100~
                NM1*40*2*SANDBOX HEALTH PLAN*****46*SANDBOXPAYER~
                HL*1**20*1~
                NM1*85*2*LAKESIDE FAMILY MEDICINE*****XX*1999999984~
                N3*1 MAIN ST~
                N4*SPRINGFIELD*IL*627010000~
                REF*EI*123456789~
                %s"""
                        .formatted(number, String.join("", claims));
        var segments = body.lines().count() + 2;
        return """
                ISA*00*          *00*          *ZZ*CLAIMWRIGHT    *ZZ*%-15s*261121*1200*^*00501*%09d*1*T*:~
                GS*HC*CLAIMWRIGHT*%s*20261121*1200*%d*X*005010X222A1~
                ST*837*0001*005010X222A1~
                %sSE*%d*0001~
                GE*1*%d~
                IEA*1*%09d~
                """
                .formatted(receiver, number, receiver, number, body, segments, number, number);
    }

    byte[] bytes() {
        return text().getBytes(StandardCharsets.ISO_8859_1);
    }
}
