package org.claimwright.edi.professional837;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.claimwright.edi.circumstance.Circumstances;
import org.claimwright.edi.part.Address;
import org.claimwright.edi.part.Adjustment;
import org.claimwright.edi.part.AdjustmentGroup;
import org.claimwright.edi.part.Attachment;
import org.claimwright.edi.part.Beginning;
import org.claimwright.edi.part.Contact;
import org.claimwright.edi.part.Demographics;
import org.claimwright.edi.part.Identifier;
import org.claimwright.edi.part.Name;
import org.claimwright.edi.part.Origin;
import org.claimwright.edi.part.Party;
import org.claimwright.edi.part.Procedure;
import org.claimwright.edi.part.QualifiedAmount;
import org.claimwright.edi.part.QualifiedDate;
import org.claimwright.edi.part.Reference;

/** Batches made from a seed, every optional part now there and now not. */
public final class GeneratedClaims {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);
    private final Random random;
    private int claims;

    public GeneratedClaims(long seed) {
        random = new Random(seed);
    }

    public ClaimBatch batch() {
        Party submitter = Party.of("41", Name.organization("ACME BILLING CO"), new Identifier("46", "SUBMIT01"))
                .withContacts(Contact.byTelephone("IC", "EDI DESK", "5550100100"));
        Party receiver = Party.of("40", Name.organization("CLEARHOUSE ONE"), new Identifier("46", "CLRHOUSE"));
        return ClaimBatch.of(
                new Beginning("0019", "00", "B" + random.nextInt(9999), DAY, "0930", "CH"),
                submitter,
                receiver,
                some(1, 2, this::billingProvider));
    }

    private <T> List<T> some(int least, int most, Supplier<T> maker) {
        return IntStream.range(0, least + random.nextInt(most - least + 1))
                .mapToObj(i -> maker.get())
                .toList();
    }

    private <T> List<T> maybe(Supplier<T> maker) {
        return random.nextBoolean() ? List.of(maker.get()) : List.of();
    }

    private String pick(String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private BigDecimal money() {
        return BigDecimal.valueOf(1 + random.nextInt(99_999), 2);
    }

    private LocalDate day() {
        return DAY.minusDays(random.nextInt(300));
    }

    private Address address() {
        return new Address(random.nextInt(999) + 1 + " MAIN ST", pick("", "SUITE 5"), "SPRINGFIELD", "IL", "627010001");
    }

    private Name person() {
        return Name.person(pick("DOE", "O'NEIL", "ST. JOHN"), pick("JANE", "ADAM"), pick("", "Q"), pick("", "JR"));
    }

    private BillingProvider billingProvider() {
        Party party = Party.of("85", Name.organization("LAKESIDE FAMILY MEDICINE"), Identifier.npi("1999999984"))
                .withAddress(address())
                .withReferences(new Reference("EI", "990000001"));
        Party payTo = random.nextBoolean()
                ? Party.NONE
                : Party.of("87", Name.organization(""), Identifier.NONE).withAddress(address());
        return BillingProvider.of(pick("", "207Q00000X"), party, payTo, some(1, 3, this::subscriber));
    }

    private Subscriber subscriber() {
        Party payer = Party.of("PR", Name.organization("EXAMPLE HEALTH PLAN"), Identifier.payerId("99901"));
        Party insured = Party.of("IL", person(), Identifier.memberId("ABC" + random.nextInt(99_999)));
        if (random.nextBoolean()) {
            Coverage self = new Coverage("P", "18", pick("", "GRP100"), "", "", "CI");
            return Subscriber.withClaims(
                    self,
                    insured.withAddress(address()).withDemographics(new Demographics(day(), pick("F", "M", "U"))),
                    payer,
                    some(1, 2, this::claim));
        }
        Coverage other = new Coverage("S", "", "GRP200", "", "", "CI");
        return Subscriber.withPatients(other, insured, payer, some(1, 2, this::patient));
    }

    private Patient patient() {
        Party party = Party.of("QC", person(), Identifier.NONE)
                .withAddress(address())
                .withDemographics(new Demographics(day(), "M"));
        return Patient.of(PatientInformation.relatedAs(pick("01", "19")), party, some(1, 2, this::claim));
    }

    private Claim claim() {
        claims++;
        List<ServiceLine> lines = new ArrayList<>();
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            lines.add(line(lines.size() + 1));
        }
        BigDecimal charge = lines.stream().map(ServiceLine::charge).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean accident = random.nextBoolean();
        List<QualifiedDate> dates = new ArrayList<>(maybe(() -> QualifiedDate.on("431", day())));
        dates.addAll(maybe(() -> QualifiedDate.on("454", day())));
        if (accident) {
            dates.add(QualifiedDate.on("439", day()));
        }
        String frequency = pick("1", "7");
        List<Reference> references = new ArrayList<>(maybe(() -> new Reference("G1", "PA555")));
        if (frequency.equals("7")) {
            references.add(new Reference("F8", "ICN" + random.nextInt(999)));
        }
        references.addAll(maybe(() -> new Reference("X4", "12D4567890")));
        references.addAll(maybe(() -> new Reference("EA", "MRN1")));
        List<Diagnosis> diagnoses = new ArrayList<>(List.of(Diagnosis.principal("J0190")));
        diagnoses.addAll(some(0, 11, () -> Diagnosis.other(pick("E119", "I10", "Z0000"))));
        return new Claim(
                "PCN" + claims,
                charge,
                PlaceOfService.of(pick("11", "22")),
                frequency,
                new ClaimIndicators("Y", pick("A", "C"), "Y", pick("Y", "I"), pick("", "P")),
                accident ? new RelatedCauses(List.of(pick("AA", "OA")), "IL", "") : RelatedCauses.NONE,
                "",
                pick("", "7"),
                dates,
                maybe(() -> new Attachment("OZ", "EL", "ATT1")),
                maybe(() -> new QualifiedAmount("F5", money())),
                references,
                maybe(() -> new Note("ADD", "SEEN TWICE")),
                diagnoses,
                List.of(),
                Circumstances.NONE,
                providers(),
                maybe(this::otherCoverage),
                lines,
                List.of(),
                Origin.NONE);
    }

    private List<Party> providers() {
        List<Party> providers = new ArrayList<>(maybe(() -> Party.of("DN", person(), Identifier.npi("1666666668"))));
        providers.addAll(maybe(
                () -> Party.of("82", person(), Identifier.npi("1234567893")).withTaxonomy("207Q00000X")));
        providers.addAll(maybe(() -> Party.of("77", Name.organization("CITY GENERAL"), Identifier.npi("1888888884"))
                .withAddress(address())));
        providers.addAll(maybe(() -> Party.of("DQ", person(), Identifier.npi("1555555550"))));
        return providers;
    }

    private OtherCoverage otherCoverage() {
        return new OtherCoverage(
                new Coverage("P", "18", "GRP1", "", "", "CI"),
                maybe(this::adjustments),
                List.of(new QualifiedAmount("D", money()), new QualifiedAmount("EAF", money())),
                List.of(),
                OtherCoverage.OtherInsurance.USUAL,
                Party.of("IL", person(), Identifier.memberId("XYZ900100200")),
                Party.of("PR", Name.organization("FIRST PLAN"), Identifier.payerId("99902"))
                        .withReferences(new Reference("F8", "EHP1"))
                        .withDates(QualifiedDate.on("573", day())),
                List.of(),
                List.of(),
                Origin.NONE);
    }

    private AdjustmentGroup adjustments() {
        return new AdjustmentGroup(
                pick("CO", "PR", "OA"),
                some(
                        1,
                        6,
                        () -> new Adjustment(
                                pick("45", "1", "2", "3"), money(), random.nextBoolean() ? null : BigDecimal.ONE)));
    }

    private ServiceLine line(int number) {
        LocalDate first = day();
        return new ServiceLine(
                number,
                new Procedure(
                        "HC",
                        pick("99213", "J0696", "96372"),
                        some(0, 4, () -> pick("25", "59")),
                        pick("", "UNLISTED")),
                money(),
                pick("UN", "MJ"),
                BigDecimal.valueOf(1 + random.nextInt(9)),
                pick("", "11"),
                some(1, 4, () -> 1),
                new LineIndicators(pick("", "Y"), "", pick("", "Y"), pick("", "0")),
                List.of(
                        random.nextBoolean()
                                ? QualifiedDate.on("472", first)
                                : new QualifiedDate("472", first, first.plusDays(3))),
                List.of(),
                List.of(new Reference("6R", "L" + number)),
                List.of(),
                maybe(() -> new Note("ADD", "AS ORDERED")),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                Circumstances.NONE,
                random.nextBoolean()
                        ? Optional.empty()
                        : Optional.of(Drug.ndc("00409733201", BigDecimal.valueOf(15, 1), "ML")),
                maybe(() -> Party.of("82", person(), Identifier.npi("1234567893"))),
                maybe(this::adjudication),
                List.of(),
                List.of(),
                Origin.NONE);
    }

    private LineAdjudication adjudication() {
        return new LineAdjudication(
                "99902",
                money(),
                Procedure.hcpcs("99213", "25"),
                BigDecimal.ONE,
                "",
                some(0, 3, this::adjustments),
                List.of(QualifiedDate.on("573", day())),
                maybe(() -> new QualifiedAmount("EAF", money())),
                List.of(),
                Origin.NONE);
    }
}
