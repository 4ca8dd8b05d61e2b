package org.claimwright.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.claimwright.encounters.EncounterRegister;
import org.claimwright.encounters.EncounterView;
import org.claimwright.exchange.InterchangeParty;
import org.claimwright.exchange.TradingPartnerForm;
import org.claimwright.exchange.TradingPartnerView;
import org.claimwright.exchange.TradingPartners;
import org.claimwright.exchange.UsageIndicator;
import org.claimwright.intake.CodeMaps;
import org.claimwright.intake.IntakeHandler;
import org.claimwright.intake.IntakeQueue;
import org.claimwright.intake.WaitingView;
import org.claimwright.kernel.BusinessClock;
import org.claimwright.kernel.CommaLine;
import org.claimwright.kernel.FileFindings;
import org.claimwright.kernel.Finding;
import org.claimwright.kernel.PostalAddress;
import org.claimwright.kernel.PublishedFile;
import org.claimwright.payers.PayerDirectory;
import org.claimwright.payers.PayerForm;
import org.claimwright.practices.BillingIdentity;
import org.claimwright.practices.LocationForm;
import org.claimwright.practices.PracticeProfile;
import org.claimwright.practices.PracticeScope;
import org.claimwright.practices.Practices;
import org.claimwright.practices.ProviderForm;
import org.claimwright.pricing.FeeScheduleForm;
import org.claimwright.pricing.FeeSchedules;
import org.claimwright.pricing.MedicareFees;
import org.claimwright.pricing.Scheduling;
import org.claimwright.registration.PatientRegistry;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The twelve synthetic patients of Texas, whom nobody here made: without a map everything of them that is not coded for claims
 * waits; with the practice's own map the visits go on, charged and open for a biller. They are years old, so that no payer takes
 * their claims today.
 */
@ExtendWith(ArquillianExtension.class)
class SyntheticBundlesIT {
    private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");
    private static final PostalAddress STREET = new PostalAddress("100 Main St", "", "Houston", "TX", "770010001");
    private static final LocalDate FIRST_DAY = LocalDate.of(2015, 10, 1);
    private static final int VISITS = 172;
    private static final Set<String> OFFICE_VISITS = Set.of(
            "162673000",
            "410620009",
            "185345009",
            "185347001",
            "185349003",
            "308335008",
            "424619006",
            "371883000",
            "698314001",
            "394701000",
            "702927004",
            "270427003",
            "169762003",
            "170837001");
    private static final Pattern QUOTED = Pattern.compile("\"(.*)\"");
    private static final Pattern MEMBER = Pattern.compile("map MEMBER (.*) to the member id");

    @Inject
    private Practices practices;

    @Inject
    private PracticeProfile profile;

    @Inject
    private PayerDirectory payers;

    @Inject
    private PatientRegistry patients;

    @Inject
    private EncounterRegister encounters;

    @Inject
    private FeeSchedules schedules;

    @Inject
    private MedicareFees medicare;

    @Inject
    private IntakeQueue queue;

    @Inject
    private CodeMaps maps;

    @Inject
    private TradingPartners partners;

    @Inject
    private BusinessClock clock;

    @Inject
    @Any
    private Instance<IntakeHandler> handlers;

    private int practice;
    private String payer;
    private TradingPartnerView partner;
    private final Map<String, Map<String, String>> rows = new TreeMap<>();

    @Deployment
    static EnterpriseArchive application() {
        return Application.withTestsAndFhir();
    }

    @BeforeEach
    void openPractice() throws IOException {
        assumeTrue(Files.isDirectory(data()), "the synthetic bundles are not here: " + data());
        var key = UUID.randomUUID().toString();
        payer = "T" + key.substring(0, 8).toUpperCase(Locale.ROOT);
        practice = practices.open("Gulf Family Practice", "GF", CHICAGO, clock.today(CHICAGO));
        partner = partners.partner(partners.add(new TradingPartnerForm(
                key,
                "Example Clearinghouse",
                new InterchangeParty("ZZ", "GULF", "GULF"),
                new InterchangeParty("ZZ", "SANDBOXPAYER", "SANDBOXPAYER"),
                UsageIndicator.TEST)));
        payers.add(new PayerForm("Prairie Mutual " + payer, payer, "CI", 1095, true, false, STREET));
        partners.route(payer, partner.id());
        medicare.load(FIRST_DAY, published(text(data().resolve("fees/pfs_rvu_2025q4.csv.gz"))));
        here(() -> {
            var taxId = String.format("%09d", Math.abs(key.hashCode()) % 1_000_000_000);
            profile.describe(new BillingIdentity(
                    "Gulf Family Practice",
                    true,
                    "1999999984",
                    taxId,
                    "207Q00000X",
                    STREET,
                    null,
                    "Desk",
                    "7135550100"));
            profile.addProvider(new ProviderForm("Alan", "Birch", "1234567893", "207Q00000X", "Family medicine"));
            profile.addLocation(new LocationForm("Main office", "11", STREET, ""));
            var schedule = (Scheduling.Scheduled) schedules.create(new FeeScheduleForm("Medicare", FIRST_DAY, null));
            return schedules.takeMedicare(schedule.id(), BigDecimal.valueOf(150));
        });
    }

    @Test
    void twelve_patients_come_in_wait_and_go_on_with_the_map() throws IOException {
        takeAll();
        var withoutMap = waiting();
        print("without a map", withoutMap);
        assertEquals(12, patientCount());
        assertEquals(List.of(), visits());
        assertEquals(
                VISITS, withoutMap.stream().filter(SyntheticBundlesIT::isVisit).count());

        for (int round = 0; round < 2; round++) {
            mapWhatWaits();
            again();
        }
        var withMap = waiting();
        print("with the practice's map", withMap);
        assertEquals(
                VISITS,
                visits().size()
                        + withMap.stream().filter(SyntheticBundlesIT::isVisit).count());
        assertTrue(visits().size() > VISITS / 5, visits().size() + " visits");

        var taken = visits();
        takeAll();
        print("with the map, the same again", waiting());
        assertEquals(12, patientCount(), "the same again changes nothing");
        assertEquals(taken, visits());
        assertEquals(withMap.size(), waiting().size());
    }

    /** What the practice would write after looking through what waits, with the published maps for what they know. */
    private void mapWhatWaits() throws IOException {
        var diagnoses =
                published("maps/snomed_to_icd10cm.csv", fields -> fields.get(2).equals("1"));
        var procedures = published("maps/snomed_procedure_to_hcpcs_codes_only.csv.gz", this::isPriced);
        var insured = new HashSet<String>();
        for (var reason :
                waiting().stream().flatMap(item -> item.reasons().stream()).toList()) {
            switch (reason.code()) {
                case "INT-0403" -> put("DIAGNOSIS", code(reason), diagnoses.getOrDefault(code(reason), "-"));
                case "INT-0404" -> put("PROCEDURE", code(reason), service(code(reason), procedures));
                case "INT-0401" -> put("PROVIDER", quoted(reason), "1234567893");
                case "INT-0402" -> put("LOCATION", quoted(reason), "Main office");
                case "INT-0301" -> put("PAYER", quoted(reason), quoted(reason).equals("NO_INSURANCE") ? "-" : payer);
                case "INT-0302" -> insure(reason, insured);
                default -> assertTrue(reason.code().matches("(INT|REG|ENC|CHG)-\\d{4}"), reason.toString());
            }
        }
        var text =
                rows.values().stream().flatMap(kind -> kind.values().stream()).collect(Collectors.joining("\n"));
        var findings = new FileFindings("map.csv");
        here(() -> maps.load(text, findings));
        assertEquals(List.of(), findings.kept());
    }

    private void put(String kind, String theirs, String ours) {
        rows.computeIfAbsent(kind, none -> new TreeMap<>())
                .put(theirs, kind + ",\"" + theirs.replace("\"", "\"\"") + "\"," + ours);
    }

    /** Visits are coded in SNOMED too: the practice bills an office visit for each kind that is one. */
    private static String service(String snomed, Map<String, String> published) {
        return OFFICE_VISITS.contains(snomed) ? "99213" : published.getOrDefault(snomed, "-");
    }

    /** The newest payer of a patient is on file with a card; older ones are not. */
    private void insure(Finding reason, Set<String> insured) {
        var found = MEMBER.matcher(reason.todo());
        assertTrue(found.find(), reason.todo());
        var patient = found.group(1).split("\\|")[0];
        if (insured.add(patient)
                && rows.getOrDefault("MEMBER", Map.of()).keySet().stream().noneMatch(key -> key.startsWith(patient))) {
            put("MEMBER", found.group(1), "TX" + patient.substring(0, 8).toUpperCase(Locale.ROOT));
            put("COVERAGE_BEGIN", found.group(1), FIRST_DAY.toString());
        }
    }

    private boolean isPriced(List<String> fields) {
        return medicare.amount(fields.get(1), List.of(), MedicareFees.Site.OFFICE, LocalDate.of(2020, 1, 1))
                .isPresent();
    }

    private Map<String, String> published(String file, Predicate<List<String>> wanted) throws IOException {
        var map = new LinkedHashMap<String, String>();
        text(data().resolve(file)).lines().skip(1).map(CommaLine::fields).forEach(fields -> {
            if (!map.containsKey(fields.get(0)) && wanted.test(fields)) {
                map.put(fields.get(0), fields.get(1));
            }
        });
        return map;
    }

    private static String code(Finding reason) {
        return reason.found().split(" is no ")[0];
    }

    private static String quoted(Finding reason) {
        var found = QUOTED.matcher(reason.found());
        assertTrue(found.find(), reason.found());
        return found.group(1);
    }

    private static boolean isVisit(WaitingView item) {
        return item.reference().startsWith("Encounter ");
    }

    private void takeAll() throws IOException {
        try (var files = Files.list(data().resolve("synthetic/synthea_fhir_r4_texas12"))) {
            for (var file : files.filter(name -> name.getFileName().toString().contains("_"))
                    .sorted()
                    .toList()) {
                var content = text(file).getBytes(StandardCharsets.UTF_8);
                here(() -> {
                    fhir().again(content);
                    return practice;
                });
            }
        }
    }

    private void again() {
        for (var item : waiting()) {
            here(() -> {
                fhir().again(queue.content(item.id()).orElseThrow());
                return practice;
            });
        }
    }

    private IntakeHandler fhir() {
        return handlers.stream()
                .filter(handler -> handler.name().equals("FHIR"))
                .findFirst()
                .orElseThrow();
    }

    private void print(String when, List<WaitingView> waiting) {
        var byReason = new TreeMap<String, Integer>();
        waiting.stream()
                .flatMap(item -> item.reasons().stream().map(Finding::code).distinct())
                .forEach(code -> byReason.merge(code, 1, Integer::sum));
        var table = new ArrayList<String>(List.of("", "Twelve bundles, " + when));
        table.add(String.format("  %-10s %5s %7s", "", "taken", "waiting"));
        table.add(String.format(
                "  %-10s %5d %7d",
                "patients",
                patientCount(),
                waiting.stream().filter(item -> !isVisit(item)).count()));
        table.add(String.format(
                "  %-10s %5d %7d",
                "visits",
                visits().size(),
                waiting.stream().filter(SyntheticBundlesIT::isVisit).count()));
        byReason.forEach(
                (code, items) -> table.add(String.format("    %s in %3d: %s", code, items, example(waiting, code))));
        System.out.println(String.join("\n", table));
    }

    private static String example(List<WaitingView> waiting, String code) {
        return Stream.of(waiting)
                .flatMap(List::stream)
                .flatMap(item -> item.reasons().stream())
                .filter(reason -> reason.code().equals(code))
                .map(Finding::found)
                .findFirst()
                .orElse("");
    }

    private List<WaitingView> waiting() {
        return here(() -> queue.open(Integer.MAX_VALUE));
    }

    private int patientCount() {
        return here(() -> patients.list("", 0, 100)).size();
    }

    private List<EncounterView> visits() {
        return here(() -> encounters.encountersBetween(LocalDate.of(1900, 1, 1), LocalDate.of(2100, 1, 1)));
    }

    private static PublishedFile published(String text) throws IOException {
        return new PublishedFile("PPRRVU2025_Oct.csv", Files.writeString(Files.createTempFile("fees", ".csv"), text));
    }

    private static String text(Path file) {
        try (var content = file.toString().endsWith(".gz")
                ? new GZIPInputStream(Files.newInputStream(file))
                : Files.newInputStream(file)) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Beside the repository, which the server stands in. */
    private static Path data() {
        return Path.of(System.getProperty("jboss.home.dir"), "../../../../shared/data")
                .normalize();
    }

    private <T> T here(Supplier<T> work) {
        return PracticeScope.within(practice, work);
    }
}
