package org.claimwright.killed;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.claimwright.kernel.Money;

/**
 * An 835 of many claims (005010X221A1): every sixth is a claim of ours, paid, paid with a share for the patient, denied, or paid in
 * full in turn; the rest are of nobody here, with different amounts. Interest and an unannounced recovery stand at its end.
 */
final class LongAdvice {
    private static final int EACH = 6;
    private static final Money INTEREST = Money.of("1.25");
    private static final Money RECOVERY = Money.of("10.00");

    private final MadePractice practice;
    private final String trace;
    private final int claims;
    private final List<MadePractice.Made> ours;
    private final StringBuilder content = new StringBuilder();
    private Money paid = Money.ZERO;

    private LongAdvice(MadePractice practice, String trace, int claims, List<MadePractice.Made> ours) {
        this.practice = practice;
        this.trace = trace;
        this.claims = claims;
        this.ours = ours;
    }

    /** @param number of the interchange, ISA13 */
    static LongAdvice of(MadePractice practice, int number, String trace, int claims, List<MadePractice.Made> ours) {
        var advice = new LongAdvice(practice, trace, claims, ours);
        advice.write(number);
        return advice;
    }

    String content() {
        return content.toString();
    }

    /** BPR02. */
    Money amount() {
        return paid.plus(INTEREST).minus(RECOVERY);
    }

    private void write(int number) {
        for (var place = 0; place < claims; place++) {
            if (place % EACH == 0 && place / EACH < ours.size()) {
                write(ours.get(place / EACH), place);
            } else {
                writeStranger(place);
            }
        }
        segment("PLB*1999999984*20261231*L6:%s*-%s*WO:%s*%s", trace, INTEREST, trace, RECOVERY);
        content.insert(0, head());
        var segments = content.chars().filter(character -> character == '~').count() + 1;
        segment("SE*%d*0001", segments);
        var control = String.format(Locale.ROOT, "%09d", number);
        content.insert(
                0,
                "ISA*00*          *00*          *ZZ*SANDBOXPAYER   *ZZ*LAKESIDE       *261121*1015*^*00501*" + control
                        + "*0*T*:~GS*HP*SANDBOXPAYER*LAKESIDE*20261121*1015*" + number + "*X*005010X221A1~");
        segment("GE*1*%d", number);
        segment("IEA*1*%s", control);
    }

    private String head() {
        return "ST*835*0001~BPR*I*" + amount()
                + "*C*ACH*CCP*01*999999992*DA*123456*1512345678**01*999988880*DA*98765432"
                + "*20261112~TRN*1*" + trace + "*1512345678~DTM*405*20261111~N1*PR*PRAIRIE MUTUAL*XV*"
                + practice.payerId() + "~N3*1 PAYER PLAZA~N4*CHICAGO*IL*606010001~PER*BL*EDI SUPPORT*TE*5550200200~"
                + "N1*PE*LAKESIDE FAMILY MEDICINE*XX*1999999984~REF*TJ*" + practice.taxId() + "~LX*1~";
    }

    private void write(MadePractice.Made claim, int place) {
        switch (place / EACH % 4) {
            case 0 -> write(claim, place, "80", "0", "CAS*CO*45*70");
            case 1 -> write(claim, place, "80", "25", "CAS*CO*45*45~CAS*PR*3*25");
            case 2 -> write(claim, place, "0", "0", "CAS*CO*197*150");
            default -> write(claim, place, "150", "0", "");
        }
    }

    private void write(MadePractice.Made claim, int place, String amountPaid, String patient, String adjustments) {
        paid = paid.plus(Money.of(amountPaid));
        segment("CLP*%s*1*150*%s*%s*12*%sN%d*11*1", claim.patientControlNumber(), amountPaid, patient, trace, place);
        segment("NM1*QC*1*DOE*JANE****MI*ABC123456");
        segment("DTM*232*%s", day(claim.day()));
        segment("SVC*HC:99213*150*%s", amountPaid);
        segment("DTM*472*%s", day(claim.day()));
        if (!adjustments.isEmpty()) {
            segment(adjustments);
        }
        segment("REF*6R*%s", claim.charge());
    }

    private void writeStranger(int place) {
        var amountPaid = Money.of((10 + place % 7) + ".00");
        paid = paid.plus(amountPaid);
        segment("CLP*NOBODY%d*1*%s*%s**12*%sN%d*11*1", place, amountPaid, amountPaid, trace, place);
        segment("NM1*QC*1*ROE*LUCAS****MI*NO%d", place);
        segment("SVC*HC:99499*%s*%s", amountPaid, amountPaid);
    }

    private void segment(String text, Object... values) {
        content.append(String.format(Locale.ROOT, text, values)).append('~');
    }

    private static String day(LocalDate day) {
        return DateTimeFormatter.BASIC_ISO_DATE.format(day);
    }
}
