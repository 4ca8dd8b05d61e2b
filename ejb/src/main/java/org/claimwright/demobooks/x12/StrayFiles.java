package org.claimwright.demobooks.x12;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.claimwright.edi.Guide;
import org.claimwright.edi.InterchangeHeader;
import org.claimwright.edi.Segment;
import org.claimwright.edi.Separators;
import org.claimwright.edi.TradingPartner;
import org.claimwright.edi.Usage;
import org.claimwright.edi.X12Writer;
import org.claimwright.exchange.InterchangeParty;
import org.claimwright.exchange.TradingPartnerView;

/**
 * Files from a partner about which somebody has to do something: payments and answers about claims that left from the program the
 * practice had before, a payment that says more than its claims come to, an answer after the decision, a payment taken back. They are
 * put together segment by segment: a payer that is wrong writes what our records would not.
 *
 * @param partner who sends them
 * @param name of the payee, as payers write it
 * @param number the first of three interchange control numbers that nobody else uses
 */
public record StrayFiles(
        TradingPartnerView partner, String name, String npi, String taxId, LocalDateTime at, int number) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    /**
     * A claim of ours with a decision of its payer on it.
     *
     * @param number our patient control number
     * @param batch what its 837P was called (BHT03)
     * @param payerNumber what the payer calls it
     */
    public record Decided(String number, String batch, String payerNumber) {}

    /** A claim of the program before. */
    private record Earlier(String number, String patient, String service, String charge, String paid, String share) {}

    /** Pays two claims that nobody here sent, and takes back what an earlier 835 had paid on one of ours. */
    public byte[] paymentOfTheProgramBefore(LocalDate served, byte[] remittance, Decided takenBack) {
        var reversal = Reversal.of(remittance, takenBack.payerNumber());
        var claims = Stream.concat(
                        Stream.of(
                                        new Earlier("OLD-1043", "TALBOT*GRACE", "99213", "150", "90", "20"),
                                        new Earlier("OLD-1051", "MERCER*JONAS", "99214", "420", "310", "40"))
                                .flatMap(claim -> decision(claim, served)),
                        reversal.stream())
                .toList();
        return remittance(number, new BigDecimal("400").add(paid(reversal)), claims);
    }

    /** Says that a cent more was paid than its one claim says. */
    public byte[] paymentThatIsACentOff(LocalDate served) {
        var claim = new Earlier("OLD-1062", "LINDEN*CLARA", "99213", "150", "95", "15");
        return remittance(
                number + 1, new BigDecimal("95.01"), decision(claim, served).toList());
    }

    /** Rejects a claim that was decided long ago, and accepts one that nobody here sent. */
    public byte[] answerThatComesTooLate(Decided decided) {
        var day = DAY.format(at);
        return file(
                number + 2,
                Guide.CLAIM_ACKNOWLEDGMENT,
                segments(
                        "BHT*0085*08*LATE" + number + "*" + day + "*" + time() + "*TH",
                        "HL*1**20*1",
                        "NM1*PR*2*SANDBOX HEALTH PLAN*****PI*SANDBOXPAYER",
                        "TRN*1*LATE" + number,
                        "DTP*050*D8*" + day,
                        "DTP*009*D8*" + day,
                        "HL*2*1*21*1",
                        "NM1*41*2*" + name + "*****46*" + partner.ours().identifier(),
                        "TRN*2*" + decided.batch(),
                        "STC*A1:19:PR*" + day + "*WQ*300",
                        "HL*3*2*19*1",
                        "NM1*85*2*" + name + "*****XX*" + npi,
                        "TRN*1*0",
                        "STC*A1:19:PR**WQ*300",
                        "HL*4*3*PT",
                        "NM1*QC*1*KNOWN*ALREADY",
                        "TRN*2*" + decided.number(),
                        "STC*A3:54:PR*" + day + "*U*150",
                        "HL*5*3*PT",
                        "NM1*QC*1*TALBOT*GRACE",
                        "TRN*2*OLD-1077",
                        "STC*A2:20:PR*" + day + "*WQ*150",
                        "REF*1K*SBXOLD1077"));
    }

    private Stream<Segment> decision(Earlier claim, LocalDate served) {
        var contractual = new BigDecimal(claim.charge())
                .subtract(new BigDecimal(claim.paid()))
                .subtract(new BigDecimal(claim.share()));
        return segments(
                "CLP*" + claim.number() + "*1*" + claim.charge() + "*" + claim.paid() + "*" + claim.share() + "*12*SBX"
                        + claim.number().replace("-", "") + "*11*1",
                "NM1*QC*1*" + claim.patient() + "****MI*W" + number + "7",
                "SVC*HC:" + claim.service() + "*" + claim.charge() + "*" + claim.paid() + "**1",
                "DTM*472*" + DAY.format(served),
                "CAS*CO*45*" + contractual,
                "CAS*PR*3*" + claim.share())
                .stream();
    }

    private static BigDecimal paid(List<Segment> decision) {
        return decision.isEmpty()
                ? BigDecimal.ZERO
                : new BigDecimal(decision.get(0).element(4));
    }

    private byte[] remittance(int control, BigDecimal amount, List<Segment> claims) {
        var day = DAY.format(at);
        var all = new ArrayList<>(segments(
                "BPR*I*" + amount.toPlainString()
                        + "*C*ACH*CCP*01*999999992*DA*123456*1512345678**01*999988880*DA*98765432*" + day,
                "TRN*1*OLDPAY" + control + "*1512345678",
                "DTM*405*" + day,
                "N1*PR*SANDBOX HEALTH PLAN",
                "N3*1 PAYER PLAZA",
                "N4*CHICAGO*IL*606010001",
                "PER*BL*FILES DESK*TE*5550200100",
                "N1*PE*" + name + "*XX*" + npi,
                "REF*TJ*" + taxId,
                "LX*1"));
        all.addAll(claims);
        return file(control, Guide.REMITTANCE, all);
    }

    private static List<Segment> segments(String... texts) {
        return Stream.of(texts).map(Segment::parse).toList();
    }

    private String time() {
        return DateTimeFormatter.ofPattern("HHmm").format(at);
    }

    private byte[] file(int control, Guide guide, List<Segment> body) {
        var text = new StringBuilder();
        var header = new InterchangeHeader(party(partner.theirs()), party(partner.ours()), at, control, Usage.TEST);
        try (var writer = X12Writer.open(text, Separators.USUAL, header)) {
            writer.group(guide, control);
            writer.set(guide, "0001", body);
        }
        return text.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static TradingPartner party(InterchangeParty party) {
        return new TradingPartner(party.qualifier(), party.identifier(), party.applicationCode());
    }
}
