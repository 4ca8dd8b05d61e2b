package org.claimwright.sandboxpayer;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** One professional claim in the notation of a file, with what a test wants changed. */
final class ClaimText {
    private final String patientControlNumber;
    private String memberId = "ABC123456";
    private String patient = "DOE*JANE";
    private String payerId = "99901";
    private String frequency = "1";
    private String sequence = "P";
    private String claimFiling = "CI";
    private String diagnosis = "J069";
    private final List<String> references = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();
    private BigDecimal charge = BigDecimal.ZERO;

    private ClaimText(String patientControlNumber) {
        this.patientControlNumber = patientControlNumber;
    }

    static ClaimText of(String patientControlNumber) {
        return new ClaimText(patientControlNumber);
    }

    ClaimText member(String id) {
        memberId = id;
        return this;
    }

    ClaimText patient(String last, String first) {
        patient = last + "*" + first;
        return this;
    }

    ClaimText payer(String id) {
        payerId = id;
        return this;
    }

    ClaimText secondary() {
        sequence = "S";
        return this;
    }

    ClaimText claimFiling(String code) {
        claimFiling = code;
        return this;
    }

    ClaimText diagnosis(String code) {
        diagnosis = code;
        return this;
    }

    ClaimText authorized(String number) {
        return reference("REF*G1*" + number);
    }

    ClaimText replacing(String originalNumber) {
        return frequency("7").reference("REF*F8*" + originalNumber);
    }

    ClaimText voiding(String originalNumber) {
        return frequency("8").reference("REF*F8*" + originalNumber);
    }

    ClaimText frequency(String code) {
        frequency = code;
        return this;
    }

    /** A segment, or nothing. */
    ClaimText reference(String segment) {
        if (!segment.isEmpty()) {
            references.add(segment + "~\n");
        }
        return this;
    }

    ClaimText line(String procedure, String amount, String day) {
        return line(procedure, amount, "1", day);
    }

    ClaimText line(String procedure, String amount, String units, String day, String... more) {
        var number = lines.size() + 1;
        charge = charge.add(new BigDecimal(amount));
        var following = more.length == 0 ? "" : String.join("~\n", more) + "~\n";
        lines.add(
                """
                LX*%d~
                SV1*HC:%s*%s*UN*%s***1~
                DTP*472*D8*%s~
                REF*6R*%sL%d~
                %s"""
                        .formatted(
                                number,
                                procedure,
                                amount,
                                units,
                                day.replace("-", ""),
                                patientControlNumber,
                                number,
                                following));
        return this;
    }

    String text(int level) {
        return """
                HL*%d*1*22*0~
                SBR*%s*18*******%s~
                NM1*IL*1*%s****MI*%s~
                N3*12 ELM ST~
                N4*SPRINGFIELD*IL*627020012~
                DMG*D8*19850214*F~
                NM1*PR*2*SANDBOX HEALTH PLAN*****PI*%s~
                CLM*%s*%s***11:B:%s*Y*A*Y*Y~
                %sHI*ABK:%s~
                %s"""
                .formatted(
                        level,
                        sequence,
                        claimFiling,
                        patient,
                        memberId,
                        payerId,
                        patientControlNumber,
                        charge.stripTrailingZeros().toPlainString(),
                        frequency,
                        String.join("", references),
                        diagnosis,
                        String.join("", lines));
    }
}
