package org.claimwright.edi.remittance835;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.claimwright.edi.Finding;
import org.claimwright.edi.FindingCode;
import org.claimwright.edi.Guide;
import org.claimwright.edi.RoundTrips;
import org.claimwright.edi.part.Address;
import org.claimwright.edi.part.Adjustment;
import org.claimwright.edi.part.AdjustmentGroup;
import org.claimwright.edi.part.Contact;
import org.claimwright.edi.part.Identifier;
import org.claimwright.edi.part.Name;
import org.claimwright.edi.part.Origin;
import org.claimwright.edi.part.Party;
import org.claimwright.edi.part.Procedure;
import org.claimwright.edi.part.QualifiedAmount;
import org.claimwright.edi.part.QualifiedDate;
import org.claimwright.edi.part.Reading;
import org.claimwright.edi.part.Reference;
import org.claimwright.edi.part.Trace;
import org.junit.jupiter.api.Test;

class RemittanceAdviceTest {
    private static final String ADVICE =
            """
            BPR*I*304.25*C*ACH*CCP*01*999999992*DA*123456*1512345678**01*999988880*DA*98765432*20261112~
            TRN*1*EFT2026112000047*1512345678~
            REF*EV*SUBMIT01~
            DTM*405*20261111~
            N1*PR*EXAMPLE HEALTH PLAN~
            N3*1 PAYER PLAZA~
            N4*CHICAGO*IL*606010001~
            PER*CX*CLAIMS DEPT*TE*5550200100*EX*7~
            PER*BL*EDI SUPPORT*TE*5550200200~
            N1*PE*LAKESIDE FAMILY MEDICINE*XX*1999999984~
            REF*TJ*990000001~
            LX*1~
            TS3*1999999984*11*20261231*3*700~
            CLP*PCN100030*1*400*300*10*12*EHP2026111600700*11*1~
            CAS*OA*23*40~
            NM1*QC*1*HALE*NINA****MI*ABC654654654~
            NM1*TT*2*SECOND MUTUAL*****PI*99902~
            MOA***MA18*N89~
            REF*1L*GRP~
            DTM*232*20261001~
            AMT*I*4.25~
            SVC*HC:17110:59*400*340**1*HC:17111*2~
            DTM*472*20261001~
            CAS*CO*45*50**253*0~
            CAS*PR*3*10*1~
            REF*6R*L100301~
            AMT*B6*350~
            LQ*HE*M62~
            CLP*PCN100022*22*-150*-80**12*EHP2026090100111*11*1~
            NM1*QC*1*MOSS*LENA****MI*ABC111000111~
            SVC*HC:99213*-150*-80~
            DTM*472*20260820~
            CAS*CO*45*-45~
            CAS*PR*3*-25~
            PLB*1999999984*20261231*WO:EHP2026090100111*-80*L6:EHP2026111600700*-4.25~
            """;
    private static final LocalDate DAY = LocalDate.of(2026, 11, 12);

    private static Reading<RemittanceAdvice> read(String old, String replacement) {
        assertTrue(ADVICE.contains(old), old);
        return RemittanceAdvice.read(Sets.of(ADVICE.replace(old, replacement)));
    }

    private static List<FindingCode> codes(String old, String replacement) {
        return read(old, replacement).findings().stream().map(Finding::code).toList();
    }

    @Test
    void a_remittance_is_read_into_its_words() {
        Reading<RemittanceAdvice> reading = RemittanceAdvice.read(Sets.of(ADVICE));
        RemittanceAdvice advice = reading.value();
        ClaimPayment claim = advice.groups().get(0).claims().get(0);
        ServicePayment service = claim.services().get(0);

        assertEquals(List.of(), reading.findings());
        assertEquals(new BigDecimal("304.25"), advice.payment().amount());
        assertEquals("98765432", advice.payment().payeeAccount().account());
        assertEquals("EFT2026112000047", advice.trace().number());
        assertEquals("990000001", advice.payee().reference("TJ").orElseThrow());
        assertEquals(2, advice.payer().contacts().size());
        assertEquals(
                new BigDecimal("700"),
                advice.groups().get(0).summary().orElseThrow().charge());
        assertEquals(List.of("MA18", "N89"), claim.adjudications().get(0).remarkCodes());
        assertEquals("99902", claim.party("TT").orElseThrow().identifier().value());
        assertEquals("17110-59", service.procedure().toString());
        assertEquals("17111", service.billedProcedure().code());
        assertEquals("L100301", service.lineControlNumber().orElseThrow());
        assertEquals(new BigDecimal("350"), service.allowed().orElseThrow());
        assertEquals(
                new Adjustment("3", BigDecimal.TEN, BigDecimal.ONE),
                service.adjustments().get(1).adjustments().get(0));
        assertTrue(advice.groups().get(0).claims().get(1).isReversal());
        assertEquals(
                new ProviderAdjustments.Item("WO", "EHP2026090100111", new BigDecimal("-80")),
                advice.providerAdjustments().get(0).items().get(0));
        assertEquals(Sets.of(ADVICE).body(), advice.segments());
        RoundTrips.check(Guide.REMITTANCE, Sets.of(ADVICE), ADVICE);
    }

    @Test
    void the_arithmetic_is_shown_term_by_term() {
        Balance balance = Balance.of(Sets.of(ADVICE));

        assertTrue(balance.holds());
        assertEquals(
                List.of(
                        "SVC02 400 - CAS03 50 + CAS06 0 - CAS03 10 = 340, SVC03 says 340",
                        "CLP03 400 - CAS03 40 - CAS03 50 + CAS06 0 - CAS03 10 = 300, CLP04 says 300",
                        "SVC02 400 = 400, CLP03 says 400",
                        "-SVC02 150 + CAS03 45 + CAS03 25 = -80, SVC03 says -80",
                        "-CLP03 150 + CAS03 45 + CAS03 25 = -80, CLP04 says -80",
                        "-SVC02 150 = -150, CLP03 says -150",
                        "CLP04 300 - CLP04 80 + PLB04 80 + PLB06 4.25 = 304.25, BPR02 says 304.25"),
                balance.equations().stream().map(Equation::text).toList());
    }

    @Test
    void what_does_not_add_up_is_found_on_its_level() {
        assertEquals(List.of(FindingCode.PAYMENT_DOES_NOT_BALANCE), codes("304.25", "304.26"));
        assertEquals(
                List.of(FindingCode.LINE_DOES_NOT_BALANCE, FindingCode.CLAIM_DOES_NOT_BALANCE),
                codes("CAS*CO*45*50*", "CAS*CO*45*49.99*"));
        assertEquals(List.of(FindingCode.CLAIM_DOES_NOT_BALANCE), codes("CAS*OA*23*40", "CAS*OA*23*41"));
        assertEquals(List.of(FindingCode.PAYMENT_DOES_NOT_BALANCE), codes("*-4.25", "*4.25"));
        Finding finding = read("304.25", "304.26").findings().get(0);
        assertEquals("BPR02", finding.location().toString());
        assertEquals("304.25", finding.expected());
    }

    @Test
    void an_amount_that_cannot_be_read_never_balances() {
        assertEquals(
                List.of(
                                FindingCode.AMOUNT_INVALID,
                                FindingCode.LINE_DOES_NOT_BALANCE,
                                FindingCode.CLAIM_DOES_NOT_BALANCE)
                        .stream()
                        .sorted()
                        .toList(),
                codes("CAS*CO*45*50**253*0", "CAS*CO*45*50**253*O").stream()
                        .sorted()
                        .toList());
        assertFalse(Balance.of(Sets.of(ADVICE.replace("TRN*1", "PLB*1*20261231*CS*x~\nTRN*1")))
                .holds());
        assertTrue(codes("*L6:EHP2026111600700*-4.25", "*L6:EHP2026111600700*-4,25")
                .contains(FindingCode.AMOUNT_INVALID));
    }

    @Test
    void damage_is_found_and_the_rest_is_read() {
        assertEquals(List.of(FindingCode.DATE_INVALID), codes("DTM*232*20261001", "DTM*232*20261301"));
        assertEquals(List.of(FindingCode.ELEMENT_MISSING), codes("CLP*PCN100030*", "CLP**"));
        assertEquals(List.of(FindingCode.SEGMENT_MISSING), codes("TRN*1*EFT2026112000047*1512345678~\n", ""));
        assertEquals(List.of(FindingCode.SEGMENT_UNEXPECTED), codes("LQ*HE*M62", "XX*1"));
    }

    @Test
    void what_is_written_is_read_as_the_same_records_and_balances() {
        long seed = new Random().nextLong();
        for (int round = 0; round < 300; round++) {
            RemittanceAdvice advice = new Generated(new Random(seed + round)).advice();
            Reading<RemittanceAdvice> reading = RemittanceAdvice.read(Sets.of(advice.segments()));

            assertEquals(List.of(), reading.findings(), "seed " + (seed + round));
            assertEquals(advice, reading.value(), "seed " + (seed + round));
            assertTrue(Balance.of(advice).holds(), "seed " + (seed + round));
        }
    }

    /** Remittances that add up, every optional part now there and now not. */
    private record Generated(Random random) {
        RemittanceAdvice advice() {
            List<ClaimPayment> claims = some(1, 4, this::claim);
            List<ProviderAdjustments> adjustments = maybe(() -> new ProviderAdjustments(
                    "1999999984",
                    DAY,
                    some(1, 6, () -> new ProviderAdjustments.Item("WO", "ICN" + random.nextInt(99), money()))));
            BigDecimal amount = sum(claims.stream().map(ClaimPayment::paid))
                    .subtract(sum(adjustments.stream().map(ProviderAdjustments::total)));
            Payment payment = new Payment(
                    "I",
                    amount,
                    "C",
                    "ACH",
                    "CCP",
                    new BankAccount("01", "999999992", "DA", "123456"),
                    "1512345678",
                    "",
                    BankAccount.NONE,
                    DAY);
            return new RemittanceAdvice(
                    payment,
                    new Trace("1", "EFT" + random.nextInt(999), "1512345678", ""),
                    Optional.empty(),
                    maybe(() -> new Reference("EV", "SUBMIT01")),
                    maybe(() -> QualifiedDate.on("405", DAY)),
                    PaymentParty.payer(
                            "EXAMPLE HEALTH PLAN",
                            new Address("1 PLAZA", "", "CHICAGO", "IL", "606010001"),
                            List.of(Contact.byTelephone("BL", "EDI", "5550200200"))),
                    PaymentParty.payee(
                            "LAKESIDE", Identifier.npi("1999999984"), maybe(() -> new Reference("TJ", "990000001"))),
                    List.of(ClaimGroup.of(1, claims)),
                    adjustments,
                    List.of(),
                    Origin.NONE);
        }

        private ClaimPayment claim() {
            List<ServicePayment> services = some(0, 3, this::service);
            List<AdjustmentGroup> adjustments = maybe(() -> AdjustmentGroup.of("OA", "23", money()));
            BigDecimal charge =
                    services.isEmpty() ? money() : sum(services.stream().map(ServicePayment::charge));
            BigDecimal lines = sum(services.stream()
                    .flatMap(service -> service.adjustments().stream())
                    .map(AdjustmentGroup::total));
            BigDecimal paid =
                    charge.subtract(lines).subtract(sum(adjustments.stream().map(AdjustmentGroup::total)));
            return new ClaimPayment(
                    "PCN" + random.nextInt(999),
                    random.nextBoolean() ? "1" : "22",
                    charge,
                    paid,
                    random.nextBoolean() ? null : money(),
                    "12",
                    "ICN" + random.nextInt(999),
                    "11",
                    "1",
                    random.nextBoolean()
                            ? DiagnosisRelatedGroup.NONE
                            : new DiagnosisRelatedGroup("470", new BigDecimal("1.9"), null),
                    adjustments,
                    List.of(Party.of("QC", Name.person("DOE", "JANE"), Identifier.memberId("ABC1"))),
                    maybe(() -> new Adjudication("MOA", List.of("", "", "MA18"))),
                    maybe(() -> new Reference("F8", "OLD1")),
                    maybe(() -> QualifiedDate.on("232", DAY)),
                    List.of(),
                    maybe(() -> new QualifiedAmount("I", money())),
                    List.of(),
                    services,
                    List.of(),
                    Origin.NONE);
        }

        private ServicePayment service() {
            BigDecimal charge = money();
            List<AdjustmentGroup> adjustments = some(
                    0,
                    2,
                    () -> new AdjustmentGroup(
                            "CO",
                            some(
                                    1,
                                    6,
                                    () -> new Adjustment(
                                            "45", money(), random.nextBoolean() ? null : BigDecimal.ONE))));
            BigDecimal paid = charge.subtract(sum(adjustments.stream().map(AdjustmentGroup::total)));
            return new ServicePayment(
                    Procedure.hcpcs("99213", "25"),
                    charge,
                    paid,
                    "",
                    random.nextBoolean() ? null : BigDecimal.ONE,
                    random.nextBoolean() ? Procedure.NONE : Procedure.hcpcs("99214"),
                    null,
                    List.of(QualifiedDate.on("472", DAY)),
                    adjustments,
                    maybe(() -> new Reference("6R", "L1")),
                    maybe(() -> new QualifiedAmount("B6", money())),
                    List.of(),
                    maybe(() -> new ServicePayment.Remark("HE", "M62")),
                    List.of(),
                    Origin.NONE);
        }

        private static BigDecimal sum(Stream<BigDecimal> amounts) {
            return amounts.reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        private BigDecimal money() {
            return BigDecimal.valueOf(random.nextInt(200_000) - 50_000L, 2);
        }

        private <T> List<T> some(int least, int most, Supplier<T> maker) {
            return IntStream.range(0, least + random.nextInt(most - least + 1))
                    .mapToObj(i -> maker.get())
                    .toList();
        }

        private <T> List<T> maybe(Supplier<T> maker) {
            return Optional.of(random.nextBoolean())
                    .filter(there -> there)
                    .map(there -> List.of(maker.get()))
                    .orElse(List.of());
        }
    }
}
