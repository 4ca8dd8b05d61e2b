package org.claimwright.claims.edits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.claimwright.claims.ClaimFrequency;
import org.claimwright.claims.model.BillingProvider;
import org.claimwright.claims.model.ClaimHistory;
import org.claimwright.claims.model.CoverageOnClaim;
import org.claimwright.claims.model.DraftOf;
import org.claimwright.claims.model.Facility;
import org.claimwright.claims.model.Party;
import org.claimwright.claims.model.PayerOnClaim;
import org.claimwright.claims.model.PriorPayment;
import org.claimwright.claims.model.ProviderOnClaim;
import org.claimwright.claims.model.RelatedAccident;
import org.claimwright.claims.model.ServiceLine;
import org.claimwright.encounters.RelatedCause;
import org.claimwright.kernel.Money;
import org.claimwright.kernel.PostalAddress;
import org.claimwright.registration.Relationship;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each row of the table has a claim on which it finds its fault, and a neighbour, as near as can be, on which it is silent. */
class ClaimEditsTest {
    private static final LocalDate DAY = DraftOf.SERVICE;
    private static final ClaimEdits EDITS = ClaimEdits.load();
    private static final CodeFacts CODES = new LoadedCodes();

    /** @param rule id and check, and the row's first day where a check has rows of several dates */
    private record Case(String rule, Consumer<DraftOf> planted, Consumer<DraftOf> neighbour) {
        @Override
        public String toString() {
            return rule;
        }
    }

    private static final List<Case> CASES = List.of(
            new Case("DEM-02 BirthDateIsKnown", it -> it.patient = born(null), it -> it.patient = born(DAY)),
            new Case(
                    "DEM-02 BirthDateIsNotAfterService",
                    it -> it.patient = born(DAY.plusDays(1)),
                    it -> it.patient = born(DAY)),
            new Case(
                    "DEM-02 AgeIsPossible",
                    it -> it.patient = born(DAY.minusYears(125)),
                    it -> it.patient = born(DAY.minusYears(125).plusDays(1))),
            new Case(
                    "COV-01 MemberIdIsPresent",
                    it -> it.coverage = member(DraftOf.PAYER, "7"),
                    it -> it.coverage = member(DraftOf.PAYER, "78")),
            new Case(
                    "COV-01 MedicareMemberIdHasItsForm",
                    it -> it.coverage = member(DraftOf.MEDICARE, "1EG4TE5MK7S"),
                    it -> it.coverage = member(DraftOf.MEDICARE, "1eg4-te5-mk73")),
            new Case(
                    "COV-02 PayerIsReachable",
                    it -> it.coverage = DraftOf.coverage(1, 1, unreachable()),
                    it -> it.coverage = DraftOf.coverage(1, 1, DraftOf.PAYER)),
            new Case(
                    "PRV-03 RenderingProviderIsNamed",
                    it -> it.rendering = rendering(""),
                    it -> it.rendering = rendering("1234567893")),
            new Case(
                    "STR-01 LinesArePresent",
                    it -> it.lines = List.of(),
                    it -> it.lines = Collections.nCopies(50, DraftOf.line(1, "99213", "1.00"))),
            new Case(
                    "COV-03 CoverageHasBegun",
                    it -> it.coverage = from(DAY.plusDays(1), null),
                    it -> it.coverage = from(DAY, null)),
            new Case(
                    "COV-03 CoverageHasNotEnded",
                    it -> it.coverage = from(DAY.minusYears(1), DAY.minusDays(1)),
                    it -> it.coverage = from(DAY.minusYears(1), DAY)),
            new Case(
                    "COV-05 RelationshipIsKnown",
                    it -> it.coverage = related(null),
                    it -> it.coverage = related(Relationship.CHILD)),
            new Case(
                    "COV-05 SelfIsThePatient",
                    it -> it.coverage = related(Relationship.SELF),
                    it -> it.coverage = related(Relationship.SPOUSE)),
            new Case(
                    "COV-06 RanksDiffer",
                    it -> it.others.add(DraftOf.coverage(2, 1, DraftOf.OTHER_PAYER)),
                    it -> it.others.add(DraftOf.coverage(2, 2, DraftOf.OTHER_PAYER))),
            new Case(
                    "COV-06 PrimaryIsOnFile",
                    it -> it.coverage = DraftOf.coverage(2, 2, DraftOf.OTHER_PAYER),
                    it -> billedToTheSecond(it)),
            new Case(
                    "COV-11 EarlierPayersHaveDecided",
                    it -> billedToTheSecond(it),
                    it -> billedToTheSecond(it, "100.00", "50.00", "60.00")),
            new Case(
                    "COV-12 PriorLinesBalance",
                    it -> billedToTheSecond(it, "100.00", "49.99", "60.00"),
                    it -> billedToTheSecond(it, "100.00", "50.00", "60.00")),
            new Case(
                    "COV-12 PriorPaymentBalances",
                    it -> billedToTheSecond(it, "100.00", "50.00", "60.01"),
                    it -> billedToTheSecond(it, "100.00", "50.00", "60.00")),
            new Case(
                    "PRV-01 NpisPassTheirCheckDigit",
                    it -> it.rendering = rendering("1234567894"),
                    it -> it.rendering = rendering("1234567893")),
            new Case(
                    "PRV-02 BillingNpiIsPresent",
                    it -> it.billing = billing("", "990000001"),
                    it -> it.billing = billing("1999999984", "990000001")),
            new Case(
                    "PRV-05 TaxIdHasNineDigits",
                    it -> it.billing = billing("1999999984", "99-0000001"),
                    it -> it.billing = billing("1999999984", "990000001")),
            new Case(
                    "PRV-07 BillingAddressIsAStreet",
                    it -> it.billing = DraftOf.billing(street("P.O. Box 500", "627010001")),
                    it -> it.billing = DraftOf.billing(street("500 Boxwood Lane", "627010001"))),
            new Case(
                    "PRV-08 BillingZipHasNineDigits",
                    it -> it.billing = DraftOf.billing(street("100 Main St", "62701")),
                    it -> it.billing = DraftOf.billing(street("100 Main St", "627010001"))),
            new Case(
                    "PRV-08 FacilityZipHasNineDigits",
                    it -> it.facility = new Facility("City Hospital", "1888888884", street("5 Hill Rd", "61637")),
                    it -> it.facility = new Facility("City Hospital", "1888888884", street("5 Hill Rd", "616370500"))),
            new Case(
                    "DAT-01 ServiceDatesArePresent",
                    it -> it.lines = dated(null, null),
                    it -> it.lines = dated(DAY, null)),
            new Case(
                    "DAT-01 ServiceDatesHaveCome",
                    it -> it.lines = dated(it.today, it.today.plusDays(1)),
                    it -> it.lines = dated(it.today, it.today)),
            new Case(
                    "DAT-01 ServiceDatesAreInOrder",
                    it -> it.lines = dated(DAY, DAY.minusDays(1)),
                    it -> it.lines = dated(DAY, DAY)),
            new Case(
                    "DAT-02 FilingLimitIsKept", it -> it.today = DAY.plusDays(181), it -> it.today = DAY.plusDays(180)),
            new Case(
                    "DAT-02 FilingLimitIsNotNear",
                    it -> it.today = DAY.plusDays(135),
                    it -> it.today = DAY.plusDays(134)),
            new Case(
                    "DAT-04 AccidentIsDated",
                    it -> it.accident = new RelatedAccident(RelatedCause.OTHER_ACCIDENT, null, ""),
                    it -> it.accident = new RelatedAccident(RelatedCause.OTHER_ACCIDENT, DAY, "")),
            new Case(
                    "DAT-04 AutoAccidentNamesItsState",
                    it -> it.accident = new RelatedAccident(RelatedCause.AUTO_ACCIDENT, DAY, ""),
                    it -> it.accident = new RelatedAccident(RelatedCause.AUTO_ACCIDENT, DAY, "IL")),
            new Case("DX-01 DiagnosisIsPresent", it -> it.diagnoses = List.of(), it -> it.diagnoses = List.of("I10")),
            new Case("DX-01 DiagnosesFit", it -> it.diagnoses = diagnoses(13), it -> it.diagnoses = diagnoses(12)),
            new Case(
                    "DX-02 DiagnosisIsInForce",
                    it -> it.diagnoses = List.of("K5000"),
                    it -> it.diagnoses = List.of("I10")),
            new Case(
                    "DX-02 DiagnosisIsBillable",
                    it -> it.diagnoses = List.of("E11"),
                    it -> it.diagnoses = List.of("E119")),
            new Case(
                    "DX-02 DiagnosisIsKnownHere",
                    it -> it.diagnoses = List.of("Q999"),
                    it -> it.diagnoses = List.of("E119")),
            new Case("DX-03 DiagnosisIsOfItsEra 1979-01-01", it -> old(it, "J0190"), it -> old(it, "25000")),
            new Case(
                    "DX-03 DiagnosisIsOfItsEra 2015-10-01",
                    it -> it.diagnoses = List.of("25000"),
                    it -> it.diagnoses = List.of("E119")),
            new Case(
                    "DX-11 DiagnosesDiffer",
                    it -> it.diagnoses = List.of("I10", "E119", "I10"),
                    it -> it.diagnoses = List.of("I10", "E119")),
            new Case("PTR-01 LinesHavePointers", it -> it.lines = pointing(), it -> it.lines = pointing(1, 2)),
            new Case("PTR-01 PointersLeadToDiagnoses", it -> it.lines = pointing(3), it -> it.lines = pointing(2)),
            new Case(
                    "PX-01 ProcedureIsInForce",
                    it -> it.lines = List.of(DraftOf.line(1, "99201", "80.00")),
                    it -> it.lines = List.of(DraftOf.line(1, "99213", "80.00"))),
            new Case(
                    "PX-01 ProcedureIsKnownHere",
                    it -> it.lines = List.of(DraftOf.line(1, "S0000", "80.00")),
                    it -> it.lines = List.of(DraftOf.line(1, "99213", "80.00"))),
            new Case(
                    "PX-04 NewPatientIsNew",
                    it -> seen(it, DAY.minusYears(3)),
                    it -> seen(it, DAY.minusYears(3).minusDays(1))),
            new Case(
                    "MOD-01 ModifierIsInForce",
                    it -> it.lines = modified("71046", "ZZ"),
                    it -> it.lines = modified("71046", "RT")),
            new Case(
                    "MOD-01 ModifierIsKnownHere",
                    it -> it.lines = modified("71046", "Q0"),
                    it -> it.lines = modified("71046", "RT")),
            new Case(
                    "MOD-01 ModifiersDiffer",
                    it -> it.lines = modified("71046", "RT", "RT"),
                    it -> it.lines = modified("71046", "RT")),
            new Case(
                    "MOD-01 ModifiersFit",
                    it -> it.lines = modified("71046", "RT", "25", "AA", "BB", "CC"),
                    it -> it.lines = modified("71046", "RT", "25", "AA", "BB")),
            new Case(
                    "MOD-01 ModifierIsAllowed",
                    it -> it.lines = modified("71046", "25"),
                    it -> it.lines = modified("99213", "25")),
            new Case(
                    "MOD-03 VisitBesideProcedureIsSeparate",
                    it -> it.lines = besideProcedure("RT"),
                    it -> it.lines = besideProcedure("25")),
            new Case(
                    "UNT-01 UnitsAreInRange",
                    it -> it.lines = units("99213", "10000"),
                    it -> it.lines = units("99213", "9999")),
            new Case(
                    "UNT-01 UnitsAreWhole",
                    it -> it.lines = units("99213", "1.5"),
                    it -> it.lines = units("A0425", "1.5")),
            new Case(
                    "AMT-01 TotalIsSumOfLines",
                    it -> it.total = Money.of("210.01"),
                    it -> it.total = Money.of("210.00")),
            new Case(
                    "AMT-02 ChargesArePositive",
                    it -> it.lines = List.of(DraftOf.line(1, "99213", "0.00")),
                    it -> it.lines = List.of(DraftOf.line(1, "99213", "0.01"))),
            new Case(
                    "FRQ-01 LaterVersionNamesThePayersClaim",
                    it -> it.frequency = ClaimFrequency.REPLACEMENT,
                    it -> replacing(it)),
            new Case("FRQ-02 OriginalIsTheFirst", it -> accepted(it), it -> replacing(accepted(it))),
            new Case("DUP-01 ServiceIsBilledOnce", it -> billed(it, DAY), it -> billed(it, DAY.minusDays(1))),
            new Case(
                    "STR-02 TextsAreWritable",
                    it -> it.billing = DraftOf.billing(street("100 Main St *", "627010001")),
                    it -> it.billing = DraftOf.billing(street("100 Mäin’s St", "627010001"))),
            new Case("STR-03 ControlNumberIsPresent", it -> it.number = "", it -> it.number = "L"),
            new Case("STR-03 ControlNumberFits", it -> it.number = "A".repeat(21), it -> it.number = "A".repeat(20)),
            new Case(
                    "STR-03 ControlNumberIsUnused",
                    it -> it.history = new ClaimHistory(List.of(), List.of(), List.of(), true),
                    it -> it.history = ClaimHistory.NONE));

    static List<Case> cases() {
        return CASES;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_planted_fault_is_found(Case one) {
        var found = findings(one.rule(), one.planted());

        assertEquals(1, found.size(), () -> one.rule() + " found " + found);
        assertFalse((found.get(0).message() + found.get(0).todo()).contains("{"), found.get(0)::message);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_valid_neighbour_is_silent(Case one) {
        assertEquals(List.of(), findings(one.rule(), one.neighbour()));
    }

    @Test
    void every_row_has_a_planted_fault_and_a_neighbour() {
        var rows = EDITS.rules().stream().map(ClaimEditsTest::name).collect(Collectors.toCollection(TreeSet::new));
        var tried = CASES.stream().map(Case::rule).collect(Collectors.toCollection(TreeSet::new));

        assertEquals(rows, tried);
    }

    @Test
    void a_sound_claim_has_no_findings() {
        assertEquals(List.of(), EDITS.findings(new DraftOf().draft(), CODES));
    }

    @Test
    void all_faults_are_found_at_once_in_the_order_of_the_table() {
        var it = new DraftOf();
        it.number = "";
        it.diagnoses = List.of();
        it.patient = born(null);

        var rules = EDITS.findings(it.draft(), CODES).stream()
                .map(EditFinding::rule)
                .toList();

        assertEquals(List.of("DEM-02", "DX-01", "PTR-01", "PTR-01", "STR-03"), rules);
        assertEquals(EDITS.findings(it.draft(), CODES), EDITS.findings(it.draft(), CODES));
    }

    @Test
    void a_finding_says_where_what_and_what_to_do_and_by_which_rule() {
        var it = new DraftOf();
        it.lines = modified("71046", "25");

        var finding = EDITS.findings(it.draft(), CODES).get(0);

        assertEquals("Line 1: modifier 25 is not used with 71046", finding.message());
        assertEquals("Remove it, or move it to the line it belongs to", finding.todo());
        assertEquals("2026.1 2012-01-01", finding.ruleVersion());
        assertEquals(1, finding.place().line());
    }

    @Test
    void a_name_never_stands_in_a_finding() {
        var it = new DraftOf();
        it.patient = new Party("J*ne", "", "D~e", "", null, DraftOf.PATIENT.sex(), DraftOf.HOME);

        var findings = EDITS.findings(it.draft(), CODES);

        assertTrue(findings.size() >= 3);
        findings.forEach(finding -> assertFalse(finding.message().contains("J*ne"), finding::message));
    }

    private static List<EditFinding> findings(String rule, Consumer<DraftOf> change) {
        var it = new DraftOf();
        change.accept(it);
        return EDITS.rules().stream()
                .filter(row -> name(row).equals(rule))
                .filter(row -> row.isInForceOn(it.serviceDate))
                .flatMap(row -> row.findings(it.draft(), CODES))
                .toList();
    }

    private static String name(EditRule row) {
        var many = EDITS.rules().stream()
                .filter(other -> other.key().equals(row.key()))
                .count();
        return many == 1 ? row.key() : row.key() + " " + row.effectiveFrom();
    }

    private static Party born(LocalDate day) {
        var patient = DraftOf.PATIENT;
        return new Party(
                patient.firstName(),
                patient.middleName(),
                patient.lastName(),
                "",
                day,
                patient.sex(),
                patient.address());
    }

    private static CoverageOnClaim member(PayerOnClaim payer, String number) {
        return new CoverageOnClaim(
                1, 1, payer, "", number, Relationship.SELF, DraftOf.PATIENT, DAY.minusYears(1), null);
    }

    private static CoverageOnClaim from(LocalDate first, LocalDate last) {
        return new CoverageOnClaim(1, 1, DraftOf.PAYER, "", "ABC123", Relationship.SELF, DraftOf.PATIENT, first, last);
    }

    private static CoverageOnClaim related(Relationship relationship) {
        var mother = new Party("Mary", "", "Doe", "", DAY.minusYears(60), DraftOf.PATIENT.sex(), DraftOf.HOME);
        return new CoverageOnClaim(1, 1, DraftOf.PAYER, "", "ABC123", relationship, mother, DAY.minusYears(1), null);
    }

    private static void billedToTheSecond(DraftOf it) {
        it.coverage = DraftOf.coverage(2, 2, DraftOf.OTHER_PAYER);
        it.others.add(DraftOf.coverage(1, 1, DraftOf.PAYER));
    }

    /** The first payer decided on line 1 of 150.00: {@code paid} and {@code adjusted}, {@code onClaim} in all with line 2 unpaid. */
    private static void billedToTheSecond(DraftOf it, String paid, String adjusted, String onClaim) {
        billedToTheSecond(it);
        var contract = new PriorPayment.Adjustment("CO", "45", Money.of(adjusted));
        var whole = new PriorPayment.Adjustment("CO", "253", Money.of("40.00"));
        var line = new PriorPayment.LinePayment(1, Money.of(paid), List.of(contract));
        it.priorPayments =
                List.of(new PriorPayment(1, "ICN1", Money.of(onClaim), List.of(whole), List.of(line), DAY.plusDays(9)));
    }

    private static PayerOnClaim unreachable() {
        return new PayerOnClaim(4, "Far Mutual", "99909", "CI", 180, true, false, false, DraftOf.STREET);
    }

    private static ProviderOnClaim rendering(String npi) {
        return new ProviderOnClaim(7L, "Alan", "Smith", npi, "207Q00000X", "Family medicine");
    }

    private static BillingProvider billing(String npi, String taxId) {
        return new BillingProvider(
                "Lakeside", true, npi, taxId, "207Q00000X", DraftOf.STREET, null, "Billing desk", "5550100100");
    }

    private static PostalAddress street(String line, String zip) {
        return new PostalAddress(line, "", "Springfield", "IL", zip);
    }

    private static List<ServiceLine> dated(LocalDate from, LocalDate to) {
        return List.of(
                new ServiceLine(1, 101, "99213", List.of(), BigDecimal.ONE, Money.of("150.00"), List.of(1), from, to));
    }

    private static List<String> diagnoses(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> "Z" + (100 + number))
                .toList();
    }

    private static void old(DraftOf it, String diagnosis) {
        it.serviceDate = LocalDate.of(2015, 9, 30);
        it.diagnoses = List.of(diagnosis);
    }

    private static List<ServiceLine> pointing(Integer... pointers) {
        return List.of(new ServiceLine(
                1, 101, "99213", List.of(), BigDecimal.ONE, Money.of("150.00"), Arrays.asList(pointers), DAY, DAY));
    }

    private static void seen(DraftOf it, LocalDate visit) {
        it.lines = List.of(DraftOf.line(1, "99203", "220.00"));
        it.history = new ClaimHistory(
                List.of(
                        new ClaimHistory.Visit(visit, "Family medicine"),
                        new ClaimHistory.Visit(DAY.minusDays(30), "Cardiology")),
                List.of(),
                List.of(),
                false);
    }

    private static List<ServiceLine> modified(String procedure, String... modifiers) {
        return List.of(DraftOf.line(1, procedure, "150.00", modifiers));
    }

    private static List<ServiceLine> besideProcedure(String modifierOfVisit) {
        return List.of(DraftOf.line(1, "99213", "150.00", modifierOfVisit), DraftOf.line(2, "20610", "245.00", "RT"));
    }

    private static List<ServiceLine> units(String procedure, String units) {
        return List.of(new ServiceLine(
                1, 101, procedure, List.of(), new BigDecimal(units), Money.of("150.00"), List.of(1), DAY, DAY));
    }

    private static DraftOf accepted(DraftOf it) {
        it.history = new ClaimHistory(
                List.of(), List.of(), List.of(new ClaimHistory.AcceptedVersion("LF00000001", "PMH1")), false);
        return it;
    }

    private static void replacing(DraftOf it) {
        it.frequency = ClaimFrequency.REPLACEMENT;
        it.originalClaimNumber = "PMH1";
    }

    private static void billed(DraftOf it, LocalDate day) {
        it.history = new ClaimHistory(
                List.of(),
                List.of(new ClaimHistory.BilledService("LF00000001", 7L, day, "99213", List.of(), BigDecimal.ONE)),
                List.of(),
                false);
    }
}
