package org.claimwright.made;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.claimwright.kernel.Money;

/**
 * An 835 of many claims (005010X221A1). Claims of ours stand at even distances in it: paid, paid with a share for the patient, denied,
 * or paid in full in turn. The rest are of nobody here, with different amounts. Interest and an unannounced recovery stand at its end.
 */
public final class LongAdvice {
    private static final Money INTEREST = Money.of("1.25");
    private static final Money RECOVERY = Money.of("10.00");

    private final MadePractice practice;
    private final String trace;
    private final int claims;
    private final List<MadePractice.Made> ours;
    private final StringBuilder content = new StringBuilder();
    private Money paid = Money.ZERO;

    /** What the payer says of a service of ours. */
    private record Decided(Service service, Money paid, Money contractual, Money share, Money denied) {
        /** In thirtieths of the price. */
        private static Decided of(Service service, int paid, int contractual, int share, int denied) {
            var part = service.price().inCents() / 30;
            return new Decided(
                    service,
                    Money.cents(part * paid),
                    Money.cents(part * contractual),
                    Money.cents(part * share),
                    Money.cents(part * denied));
        }

        static Decided of(Service service, int kind) {
            return switch (kind) {
                case 0 -> of(service, 16, 14, 0, 0);
                case 1 -> of(service, 16, 9, 5, 0);
                case 2 -> of(service, 0, 0, 0, 30);
                default -> of(service, 30, 0, 0, 0);
            };
        }
    }

    private LongAdvice(MadePractice practice, String trace, int claims, List<MadePractice.Made> ours) {
        this.practice = practice;
        this.trace = trace;
        this.claims = claims;
        this.ours = ours;
    }

    /**
     * @param number of the interchange, ISA13
     * @param claims at least as many as are ours
     */
    public static LongAdvice of(
            MadePractice practice, int number, String trace, int claims, List<MadePractice.Made> ours) {
        var advice = new LongAdvice(practice, trace, claims, ours);
        advice.write(number);
        return advice;
    }

    public String content() {
        return content.toString();
    }

    /** BPR02. */
    public Money amount() {
        return paid.plus(INTEREST).minus(RECOVERY);
    }

    private void write(int number) {
        var each = claims / ours.size();
        for (var place = 0; place < claims; place++) {
            if (place % each == 0 && place / each < ours.size()) {
                write(ours.get(place / each), place, place / each % 4);
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

    private void write(MadePractice.Made claim, int place, int kind) {
        var lines = Service.first(claim.charges().size()).stream()
                .map(service -> Decided.of(service, kind))
                .toList();
        var amountPaid = Money.sum(lines.stream().map(Decided::paid).toList());
        paid = paid.plus(amountPaid);
        segment(
                "CLP*%s*1*%s*%s*%s*12*%sN%d*11*1",
                claim.patientControlNumber(),
                Money.sum(lines.stream().map(line -> line.service().price()).toList()),
                amountPaid,
                Money.sum(lines.stream().map(Decided::share).toList()),
                trace,
                place);
        segment("NM1*QC*1*DOE*JANE****MI*ABC123456");
        segment("DTM*232*%s", day(claim.day()));
        for (var line = 0; line < lines.size(); line++) {
            write(lines.get(line), claim.day(), claim.charges().get(line));
        }
    }

    private void write(Decided line, LocalDate day, String charge) {
        segment("SVC*HC:%s*%s*%s", line.service().procedure(), line.service().price(), line.paid());
        segment("DTM*472*%s", day(day));
        adjustment("CO*45", line.contractual());
        adjustment("PR*3", line.share());
        adjustment("CO*197", line.denied());
        segment("REF*6R*%s", charge);
    }

    private void adjustment(String reason, Money amount) {
        if (!amount.isZero()) {
            segment("CAS*%s*%s", reason, amount);
        }
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
