package org.claimwright.remittance.x12;

import java.nio.charset.StandardCharsets;
import org.claimwright.remittance.model.Advice;

/** An 835 around what it explains. */
final class Remits {
    static final int FIRST_SEGMENT = 3;

    private Remits() {}

    static String set(String amount, String content) {
        return "ST*835*0001~BPR*I*" + amount
                + "*C*ACH*CCP*01*999999992*DA*123456*1512345678**01*999988880*DA*98765432*20261112~"
                + "TRN*1*EFT1*1512345678~DTM*405*20261111~N1*PR*EXAMPLE HEALTH PLAN*XV*XP310~N3*1 PAYER PLAZA~"
                + "N4*CHICAGO*IL*606010001~PER*BL*EDI SUPPORT*TE*5550200200~"
                + "N1*PE*LAKESIDE FAMILY MEDICINE*XX*1999999984~REF*TJ*990000001~LX*1~" + content + "SE*1*0001~";
    }

    static Advice read(String set) {
        var interchange = "ISA*00*          *00*          *ZZ*PAYER          *ZZ*LAKESIDE       *261121*1015*^*00501*"
                + "000000007*0*T*:~GS*HP*PAYER*LAKESIDE*20261121*1015*7*X*005010X221A1~" + set
                + "GE*1*7~IEA*1*000000007~";
        return Advice835.read(interchange.getBytes(StandardCharsets.ISO_8859_1), FIRST_SEGMENT)
                .orElseThrow();
    }
}
