package org.claimwright.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.claimwright.codesets.CodeSets;
import org.claimwright.codesets.CodeView;
import org.claimwright.codesets.EditionLoad;
import org.claimwright.codesets.OfficialCodes;
import org.claimwright.codesets.OfficialList;
import org.claimwright.kernel.CommaLine;
import org.claimwright.kernel.Money;
import org.claimwright.kernel.PublishedFile;
import org.claimwright.practices.PracticeScope;
import org.claimwright.practices.Practices;
import org.claimwright.pricing.FeeScheduleForm;
import org.claimwright.pricing.FeeSchedules;
import org.claimwright.pricing.MedicareFees;
import org.claimwright.pricing.MedicareLoad;
import org.claimwright.pricing.Scheduling;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The publishers' files of codes and fees, loaded as an administrator loads them. Lists belong to every practice, so the
 * editions here are of days to come, on which nobody else asks.
 */
@ExtendWith(ArquillianExtension.class)
class OfficialFilesIT {
    private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");
    private static final String FEES = "HCPCS,MOD,DESCRIPTION,STATUS\n";
    private static final String REST = ",2.86,1.96,0,000,0,0,0,0,0,0,0,0,,32.3465\n";

    @Inject
    private OfficialCodes official;

    @Inject
    private CodeSets codes;

    @Inject
    private MedicareFees fees;

    @Inject
    private FeeSchedules schedules;

    @Inject
    private Practices practices;

    @Deployment
    static EnterpriseArchive application() {
        return Application.withTests();
    }

    @Test
    void an_edition_decides_from_its_first_day_until_the_next_one() throws IOException {
        load(OfficialList.ICD_10_CM, "2050-10-01", order("E119", "Sugar disease") + order("X000", "Fire"));
        load(OfficialList.ICD_10_CM, "2051-10-01", order("E119", "Sugar disease, second wording"));

        assertEquals(
                "Sugar disease", diagnosis("E119", "2050-12-31").orElseThrow().label());
        assertEquals(
                "Sugar disease, second wording",
                diagnosis("E119", "2051-10-01").orElseThrow().label());
        assertTrue(diagnosis("X000", "2051-09-30").isPresent());
        assertTrue(diagnosis("X000", "2051-10-01").isEmpty());
        assertTrue(codes.knowsDiagnosis("X000", LocalDate.parse("2051-10-01")), "it is another day's");
        assertTrue(diagnosis("I10", "2050-12-31").isEmpty(), "the starter list is silent where an edition decides");
        assertTrue(diagnosis("I10", "2049-12-31").isPresent());
        assertFalse(codes.knowsDiagnosis("X000", LocalDate.parse("2049-12-31")), "no list of that day is loaded");
    }

    @Test
    void the_same_file_changes_nothing_and_another_takes_its_place() throws IOException {
        load(OfficialList.ICD_10_CM, "2080-10-01", order("E119", "First"));

        assertInstanceOf(EditionLoad.Same.class, loaded(OfficialList.ICD_10_CM, "2080-10-01", order("E119", "First")));
        load(OfficialList.ICD_10_CM, "2080-10-01", order("E118", "Corrected"));

        assertTrue(diagnosis("E119", "2080-12-31").isEmpty());
        assertEquals("Corrected", diagnosis("E118", "2080-12-31").orElseThrow().label());
    }

    @Test
    void a_file_with_a_finding_is_refused_whole_and_what_was_there_stays() throws IOException {
        load(OfficialList.ICD_10_CM, "2070-10-01", order("E119", "Kept"));

        var refused = assertInstanceOf(
                EditionLoad.Refused.class,
                loaded(OfficialList.ICD_10_CM, "2070-10-01", order("E118", "New") + "something else\n"));

        assertEquals("COD-0301", refused.findings().get(0).code());
        assertEquals("edition.txt line 2", refused.findings().get(0).where());
        assertEquals("Kept", diagnosis("E119", "2070-12-31").orElseThrow().label());
        assertTrue(diagnosis("E118", "2070-12-31").isEmpty());
    }

    @Test
    void procedures_of_the_starter_list_stay_beside_an_edition_of_hcpcs() throws IOException {
        var on = LocalDate.parse("2090-02-01");
        load(
                OfficialList.HCPCS,
                "2090-01-01",
                "hcpcs,long_desc,date_added,date_term\nA0100,A taxi,1982-01-01,2090-01-31\nJ1885,Pain killer,,\n");

        assertEquals("Pain killer", codes.procedure("J1885", on).orElseThrow().label());
        assertTrue(codes.procedure("A0100", on.minusDays(1)).isPresent());
        assertTrue(codes.procedure("A0100", on).isEmpty());
        assertTrue(codes.procedure("99213", on).isPresent());
        assertTrue(codes.modifier("LT", on).isPresent(), "the file has no modifiers and says nothing about them");
    }

    @Test
    void medicares_fees_price_a_schedule_at_so_many_percent() throws IOException {
        var file = FEES + "99213,,,A,,1.30,1.46,,0.56,,0.10" + REST + "27447,,,A,,19.60,14.50,NA,14.50,,3.90" + REST;
        assertInstanceOf(
                MedicareLoad.Loaded.class, fees.load(LocalDate.parse("1990-01-01"), published("PPRRVU.csv", file)));
        var practice = practices.open("Pricing practice", "PP", CHICAGO, LocalDate.parse("2026-01-01"));

        var priced = PracticeScope.within(practice, () -> {
            var created = (Scheduling.Scheduled) schedules.create(
                    new FeeScheduleForm("Old", LocalDate.parse("1990-01-01"), LocalDate.parse("1990-12-31")));
            assertEquals(
                    2,
                    schedules
                            .takeMedicare(created.id(), BigDecimal.valueOf(150))
                            .added());
            return schedules.prices(List.of("99213", "27447"), LocalDate.parse("1990-06-01"));
        });

        assertEquals(Money.of("138.77"), priced.get("99213"));
        assertEquals(Money.of("1843.76"), priced.get("27447"));
        assertEquals(
                Money.of("63.40"),
                fees.amount("99213", List.of(), MedicareFees.Site.FACILITY, LocalDate.parse("1990-06-01"))
                        .orElseThrow());
        assertTrue(fees.amount("99213", List.of(), MedicareFees.Site.OFFICE, LocalDate.parse("1989-06-01"))
                .isEmpty());
    }

    @Test
    void the_real_lists_are_loaded() throws IOException {
        var data = data();
        assumeTrue(Files.isDirectory(data), "the real lists are not here: " + data);

        var diagnoses = loaded(OfficialList.ICD_10_CM, "2095-10-01", orderFile(data));
        var procedures =
                loaded(OfficialList.HCPCS, "2095-01-01", withWords(data.resolve("hcpcs/hcpcs_level2_2024q3.csv.gz")));
        var medicare = fees.load(
                LocalDate.parse("2095-01-01"),
                published("PPRRVU2025_Oct.csv", text(data.resolve("fees/pfs_rvu_2025q4.csv.gz"))));

        assertTrue(assertInstanceOf(EditionLoad.Loaded.class, diagnoses).codes() > 90_000);
        assertTrue(assertInstanceOf(EditionLoad.Loaded.class, procedures).codes() > 7_900);
        assertTrue(assertInstanceOf(MedicareLoad.Loaded.class, medicare).fees() > 18_000);
        assertEquals(
                "Type 2 diabetes mellitus without complications",
                diagnosis("E119", "2095-12-31").orElseThrow().label());
        assertEquals(
                Money.of("88.95"),
                fees.amount("99213", List.of(), MedicareFees.Site.OFFICE, LocalDate.parse("2095-06-01"))
                        .orElseThrow());
    }

    /** The real codes in the form of the order file, which is not among what is published here. */
    private static String orderFile(Path data) throws IOException {
        var lines = new ArrayList<String>();
        for (var line : text(data.resolve("icd10/icd10cm_codes_fy2022_plus.csv.gz"))
                .lines()
                .skip(1)
                .toList()) {
            var fields = CommaLine.fields(line);
            if (fields.get(4).isEmpty()) {
                continue; // Stems that were seen elsewhere; the order file has none without a title.
            }
            lines.add(order(fields.get(0), fields.get(2).equals("1") ? '1' : '0', fields.get(4)));
        }
        return String.join("", lines);
    }

    /** Codes that ended long ago have no words in this collection; the publisher's own file has none without. */
    private static String withWords(Path table) throws IOException {
        return text(table)
                .lines()
                .filter(line -> !CommaLine.fields(line).get(1).isEmpty())
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String text(Path file) throws IOException {
        try (var reader = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            var text = new StringBuilder();
            reader.lines().forEach(line -> text.append(line).append('\n'));
            return text.toString();
        }
    }

    /** Beside the repository, which the server stands in. */
    private static Path data() {
        return Path.of(System.getProperty("jboss.home.dir"), "../../../../shared/data")
                .normalize();
    }

    private Optional<CodeView> diagnosis(String code, String on) {
        return codes.diagnosis(code, LocalDate.parse(on));
    }

    private void load(OfficialList list, String from, String text) throws IOException {
        assertInstanceOf(EditionLoad.Loaded.class, loaded(list, from, text));
    }

    private EditionLoad loaded(OfficialList list, String from, String text) throws IOException {
        return official.load(list, LocalDate.parse(from), published("edition.txt", text));
    }

    private static PublishedFile published(String name, String text) throws IOException {
        return new PublishedFile(name, Files.writeString(Files.createTempFile("edition", ".txt"), text));
    }

    private static String order(String code, String title) {
        return order(code, '1', title);
    }

    private static String order(String code, char billable, String title) {
        var shortTitle = title.length() <= 60 ? title : title.substring(0, 60);
        return String.format("00001 %-7s %c %-60s %s%n", code, billable, shortTitle, title);
    }
}
