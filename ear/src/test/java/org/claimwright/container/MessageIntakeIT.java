package org.claimwright.container;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import org.claimwright.charges.ChargeCapture;
import org.claimwright.encounters.EncounterRegister;
import org.claimwright.encounters.EncounterStatus;
import org.claimwright.encounters.EncounterView;
import org.claimwright.exchange.ExchangeLog;
import org.claimwright.exchange.FileState;
import org.claimwright.exchange.InboundFolders;
import org.claimwright.exchange.InterchangeParty;
import org.claimwright.exchange.Outbox;
import org.claimwright.exchange.Reach;
import org.claimwright.exchange.ReceivingFacilities;
import org.claimwright.exchange.TradingPartnerForm;
import org.claimwright.exchange.TradingPartnerView;
import org.claimwright.exchange.TradingPartners;
import org.claimwright.exchange.UsageIndicator;
import org.claimwright.intake.CodeMaps;
import org.claimwright.intake.IntakeHandler;
import org.claimwright.intake.IntakeQueue;
import org.claimwright.intake.WaitingView;
import org.claimwright.kernel.FileFindings;
import org.claimwright.kernel.Finding;
import org.claimwright.kernel.Folders;
import org.claimwright.kernel.Money;
import org.claimwright.kernel.PostalAddress;
import org.claimwright.payers.PayerDirectory;
import org.claimwright.payers.PayerForm;
import org.claimwright.practices.LocationForm;
import org.claimwright.practices.PracticeProfile;
import org.claimwright.practices.PracticeScope;
import org.claimwright.practices.Practices;
import org.claimwright.practices.ProviderForm;
import org.claimwright.pricing.FeeScheduleForm;
import org.claimwright.pricing.FeeSchedules;
import org.claimwright.pricing.Scheduling;
import org.claimwright.registration.CoverageView;
import org.claimwright.registration.PatientRegistry;
import org.claimwright.registration.PatientView;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Messages of HL7 version 2 from a folder reach registration, encounters and charges, or wait with their reason. */
@ExtendWith(ArquillianExtension.class)
class MessageIntakeIT {
    private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");
    private static final PostalAddress ADDRESS = new PostalAddress("12 Oak St", "", "Evanston", "IL", "602011234");
    private static final LocalDate VISIT = LocalDate.of(2026, 11, 2);

    @Inject
    private Practices practices;

    @Inject
    private PracticeProfile profile;

    @Inject
    private PayerDirectory payers;

    @Inject
    private PatientRegistry registry;

    @Inject
    private EncounterRegister encounters;

    @Inject
    private ChargeCapture charges;

    @Inject
    private FeeSchedules schedules;

    @Inject
    private TradingPartners partners;

    @Inject
    private ReceivingFacilities facilities;

    @Inject
    private InboundFolders folders;

    @Inject
    private Outbox outbox;

    @Inject
    private ExchangeLog log;

    @Inject
    private IntakeQueue queue;

    @Inject
    private CodeMaps maps;

    @Inject
    @Any
    private Instance<IntakeHandler> handlers;

    private int practice;
    private String facility;
    private String payer;
    private TradingPartnerView partner;

    @Deployment
    static EnterpriseArchive application() {
        return Application.withTests();
    }

    @BeforeEach
    void openPractice() {
        var unique = UUID.randomUUID().toString().replace("-", "").toUpperCase(Locale.ROOT);
        facility = "LAKE" + unique.substring(0, 8);
        payer = "PAY" + unique.substring(0, 8);
        practice = practices.open("Messages practice", "MP", CHICAGO, LocalDate.of(2026, 1, 1));
        payers.add(new PayerForm("Lakes Health " + payer, payer, "CI", 365, true, false, ADDRESS));
        partner = partners.partner(partners.add(new TradingPartnerForm(
                "ehr-" + unique.substring(0, 8).toLowerCase(Locale.ROOT),
                "Records system",
                new InterchangeParty("ZZ", "OURS", "OURS"),
                new InterchangeParty("ZZ", "EHR", "EHR"),
                UsageIndicator.TEST)));
        here(() -> {
            facilities.add(facility);
            profile.addLocation(new LocationForm("Clinic1", "11", ADDRESS, ""));
            profile.addProvider(new ProviderForm("Alan", "Birch", "1234567893", "207Q00000X", "Family medicine"));
            var created =
                    (Scheduling.Scheduled) schedules.create(new FeeScheduleForm("Now", LocalDate.of(2026, 1, 1), null));
            return schedules.importCsv(created.id(), "99213,,125.00\n36415,,9.00\n");
        });
    }

    @Test
    void a_registration_reaches_the_registry_once_and_is_acknowledged() throws IOException {
        drop("a04.hl7", registration("M1", "5550123"));
        look();
        drop("again.hl7", registration("M1", "5550123"));
        look();

        var patient = patient();
        assertEquals("Ash", patient.firstName());
        assertEquals("2175550123", patient.phone());
        assertEquals("Fern", patient.guarantor().firstName());
        var coverage = coverages().get(0);
        assertEquals("ABC123456789", coverage.memberId());
        assertEquals(LocalDate.of(2026, 1, 1), coverage.effectiveFrom());
        assertEquals(List.of("MSA|AA|M1"), verdicts());
        assertEquals(FileState.DUPLICATE, states().get(0));
        assertEquals(List.of(), waiting());
    }

    @Test
    void a_later_word_changes_the_patient_and_an_older_one_does_not() throws IOException {
        drop("a04.hl7", registration("M1", "5550123"));
        look();
        drop(
                "a08.hl7",
                registration("M3", "5550199").replace("A04", "A08").replace("20261102103000", "20261103103000"));
        look();
        drop(
                "late.hl7",
                registration("M2", "5550100").replace("A04", "A08").replace("20261102103000", "20261102113000"));
        look();

        assertEquals("2175550199", patient().phone());
        assertEquals(1, coverages().size());
        assertEquals(List.of(), waiting());
    }

    @Test
    void a_charge_message_enters_the_visit_with_its_lines_once() throws IOException {
        drop("a04.hl7", registration("M1", "5550123"));
        look();
        drop("p03.hl7", charges("M2", "1234567893", "J01.90"));
        look();
        drop("same-charges.hl7", charges("M9", "1234567893", "J01.90"));
        look();

        var visit = visits().get(0);
        assertEquals(1, visits().size());
        assertEquals(EncounterStatus.CLOSED, visit.status());
        assertEquals(VISIT, visit.dateOfService());
        assertEquals(List.of("J0190", "E119"), visit.diagnoses());
        var lines = here(() -> charges.chargesOf(visit.id()));
        assertEquals(
                List.of("99213", "36415"),
                lines.stream().map(line -> line.procedure()).toList());
        assertEquals(List.of("25"), lines.get(0).modifiers());
        assertEquals(List.of(1, 2), lines.get(0).diagnosisPointers());
        assertEquals(Money.of("125.00"), lines.get(0).amount());
        assertEquals(Money.of("18.00"), lines.get(1).amount());
        assertEquals(List.of("MSA|AA|M1", "MSA|AA|M2", "MSA|AA|M9"), verdicts());
    }

    @Test
    void what_is_not_understood_waits_and_goes_on_when_it_is_mended() throws IOException {
        drop("a04.hl7", registration("M1", "5550123"));
        look();
        drop("p03.hl7", charges("M2", "1987654328", "422504002"));
        look();

        assertEquals(List.of(), visits());
        assertEquals(List.of("INT-0403", "INT-0401"), codes());
        assertEquals("DFT^P03 M2", waiting().get(0).about());
        assertEquals(1, here(() -> queue.queue().orElseThrow().items()));
        assertEquals("MSA|AE|M2", verdicts().get(1));

        here(() -> {
            profile.addProvider(new ProviderForm("Rosa", "Alder", "1987654328", "207Q00000X", "Family medicine"));
            return maps.load("DIAGNOSIS,422504002,J01.90\n", new FileFindings("map.csv"));
        });
        again();

        assertEquals(List.of(), waiting());
        assertEquals(List.of("J0190", "E119"), visits().get(0).diagnoses());
    }

    @Test
    void a_coverage_without_a_member_id_waits_while_the_patient_goes_on() throws IOException {
        drop("a04.hl7", registration("M1", "5550123").replace("ABC123456789", ""));
        look();

        assertEquals("Ash", patient().firstName());
        assertEquals(List.of(), coverages());
        assertEquals(List.of("INT-0302"), codes());
    }

    @Test
    void a_message_for_a_name_that_nobody_has_is_held_and_goes_on_when_somebody_has_it() throws IOException {
        drop("a04.hl7", registration("M1", "5550123").replace(facility, "X" + facility));
        look();
        assertEquals(List.of("EXC-0301"), findings());

        here(() -> {
            facilities.add("X" + facility);
            return practice;
        });
        look();

        assertEquals("Ash", patient().firstName());
        assertEquals(FileState.HANDLED, states().get(0));
    }

    @Test
    void a_message_that_is_not_worked_with_is_held_and_the_sender_is_told() throws IOException {
        drop("a40.hl7", registration("M1", "5550123").replace("A04", "A40"));
        look();

        assertEquals(FileState.HELD, states().get(0));
        assertEquals(List.of("INT-0102"), findings());
        assertEquals(List.of("MSA|AR|M1"), verdicts());
    }

    private String registration(String controlId, String phone) {
        return String.join(
                "\r",
                "MSH|^~\\&|EHR|LAKE|BILL|" + facility + "|20261102103000-0600||ADT^A04^ADT_A01|" + controlId
                        + "|P|2.5.1",
                "EVN|A04|20261102103000",
                "PID|1||777^^^LAKE^MR~999551234^^^^SS||Holly^Ash^Q||19850214|F|||12 Elm St^^Springfield^IL^62702||^PRN^PH^^^217^"
                        + phone,
                "PV1|1|O|Clinic1|||||||||||||||||V1",
                "GT1|1||Holly^Fern||12 Elm St^^Springfield^IL^62702|^PRN^PH^^^217^5550111|||||PAR",
                "IN1|1|PPO2000|" + payer + "|Lakes Health||||GRP100||||20260101|||||SEL" + "|".repeat(19)
                        + "ABC123456789",
                "");
    }

    private String charges(String controlId, String npi, String diagnosis) {
        return String.join(
                "\r",
                "MSH|^~\\&|EHR|LAKE|BILL|" + facility + "|20261103103000-0600||DFT^P03^DFT_P03|" + controlId
                        + "|P|2.5.1",
                "EVN|P03|20261103103000",
                "PID|1||777^^^LAKE^MR||Holly^Ash^Q||19850214|F",
                "PV1|1|O|Clinic1||||" + npi + "^Birch^Alan||||||||||||V1",
                "FT1|1|CHG-1||20261102||CG|99213^^C4|||1|||||||||" + diagnosis + "^^I10~E11.9^^I10|" + npi
                        + "|||||99213^^C4|25",
                "FT1|2|CHG-2||20261102||CG|36415^^C4|||2|||||||||E11.9^^I10|" + npi + "|||||36415^^C4",
                "DG1|1||" + diagnosis + "^^" + (diagnosis.contains(".") ? "I10" : "SCT") + "|||F",
                "");
    }

    private void drop(String name, String content) throws IOException {
        Folders.drop(Path.of(partner.folders().in()), name, content.getBytes(StandardCharsets.UTF_8));
    }

    private void look() {
        folders.look();
        folders.look();
        outbox.sendAll();
    }

    private void again() {
        here(() -> {
            for (var item : waiting()) {
                handlers.stream()
                        .filter(handler -> handler.name().equals(item.handler()))
                        .forEach(handler ->
                                handler.again(queue.content(item.id()).orElseThrow()));
            }
            return practice;
        });
    }

    /** What the sender was told, in the order of our numbers. */
    private List<String> verdicts() throws IOException {
        try (var files = Files.list(Path.of(partner.folders().out()))) {
            return files.sorted().map(MessageIntakeIT::verdict).toList();
        }
    }

    private static String verdict(Path file) {
        try {
            return Files.readString(file).split("\r")[1];
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<FileState> states() {
        return here(() -> log.files(Reach.WHOLE_FILES, 0, 50)).stream()
                .filter(file ->
                        file.partner().equals("Records system") && file.name().endsWith(".hl7"))
                .filter(file -> !file.name().startsWith("ACK"))
                .map(file -> file.state())
                .toList();
    }

    private List<String> findings() {
        var file = here(() -> log.files(Reach.WHOLE_FILES, 0, 50)).stream()
                .filter(each -> each.state() == FileState.HELD)
                .findFirst()
                .orElseThrow();
        return here(() -> log.findings(file.fileId())).stream()
                .map(Finding::code)
                .toList();
    }

    private List<WaitingView> waiting() {
        return here(() -> queue.open(10));
    }

    private List<String> codes() {
        return waiting().get(0).reasons().stream().map(Finding::code).toList();
    }

    private PatientView patient() {
        var hits = here(() -> registry.find("Holly", 5));
        assertEquals(1, hits.size());
        return here(() -> registry.patient(hits.get(0).id()));
    }

    private List<CoverageView> coverages() {
        return here(() -> registry.coverages(patient().id()));
    }

    private List<EncounterView> visits() {
        return here(() -> encounters.encountersBetween(VISIT, VISIT));
    }

    private <T> T here(Supplier<T> work) {
        return PracticeScope.within(practice, work);
    }
}
