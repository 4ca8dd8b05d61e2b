package org.claimwright.web.fhir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.claimwright.charges.OutsideCode;
import org.claimwright.intake.OutsideId;
import org.claimwright.registration.PatientId;
import org.claimwright.registration.Sex;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.api.Test;

class EncounterReadingTest {
    private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");
    private static final FhirJson JSON = new FhirJson();
    private static final String BUNDLE =
            """
            {"resourceType":"Bundle","type":"transaction","entry":[
             {"fullUrl":"urn:uuid:p","resource":{"resourceType":"Patient","identifier":[
               {"system":"urn:lake","value":"777"},
               {"type":{"coding":[{"code":"SS"}]},"system":"http://hl7.org/fhir/sid/us-ssn","value":"999551234"}],
               "name":[{"use":"official","family":"Holly","given":["Ash","Quinn"]}],"gender":"female",
               "birthDate":"1985-02-14","address":[{"line":["12 Elm St"],"city":"Peoria","state":"IL","postalCode":"61602-0001"}]}},
             {"fullUrl":"urn:uuid:c","resource":{"resourceType":"Condition","code":{"coding":[
               {"system":"http://snomed.info/sct","code":"59621000"},
               {"system":"http://hl7.org/fhir/sid/icd-10-cm","code":"I10"}]}}},
             {"fullUrl":"urn:uuid:e","resource":{"resourceType":"Encounter","identifier":[{"system":"urn:lake:visit","value":"V1"}],
               "status":"finished","class":{"code":"AMB"},"subject":{"reference":"urn:uuid:p"},
               "participant":[{"individual":{"reference":"Practitioner?identifier=http://hl7.org/fhir/sid/us-npi|1234567893"}}],
               "period":{"start":"2026-11-03T02:30:00+00:00"},
               "location":[{"location":{"display":"Main Office"}}]}},
             {"fullUrl":"urn:uuid:k","resource":{"resourceType":"Claim","id":"k1","status":"active","use":"claim",
               "type":{"coding":[{"code":"professional"}]},"patient":{"reference":"urn:uuid:p"},
               "diagnosis":[{"sequence":1,"diagnosisReference":{"reference":"urn:uuid:c"}}],
               "insurance":[{"sequence":1,"focal":true,"coverage":{"display":"Lakes Health"}}],
               "item":[
                 {"sequence":1,"diagnosisSequence":[1],"productOrService":{"coding":[{"system":"http://www.ama-assn.org/go/cpt","code":"99213"}]},
                  "modifier":[{"coding":[{"code":"25"}]}],"encounter":[{"reference":"urn:uuid:e"}]},
                 {"sequence":2,"diagnosisSequence":[1],"productOrService":{"coding":[{"system":"http://hl7.org/fhir/sid/icd-10-cm","code":"I10"}]}},
                 {"sequence":3,"productOrService":{"coding":[{"system":"http://snomed.info/sct","code":"430193006"}]},"quantity":{"value":2}}]}}]}
            """;

    private final Bundle bundle =
            JSON.bundle(BUNDLE.getBytes(StandardCharsets.UTF_8)).orElseThrow();
    private final BundleIndex index = new BundleIndex(bundle);
    private final EncounterReading reading =
            new EncounterReading(index, index.all(Encounter.class).get(0));

    @Test
    void a_visit_is_of_the_day_that_it_was_at_the_practice() {
        var visit = reading.visit(new PatientId(1), CHICAGO);

        assertEquals(LocalDate.of(2026, 11, 2), visit.dateOfService());
        assertEquals(new OutsideId("urn:lake:visit", "V1"), visit.id());
        assertEquals("1234567893", visit.provider());
        assertEquals("Main Office", visit.location());
    }

    @Test
    void the_code_that_claims_take_goes_before_others_and_an_item_that_repeats_it_is_no_service() {
        var visit = reading.visit(new PatientId(1), CHICAGO);

        assertEquals(List.of(new OutsideCode("I10", true)), visit.diagnoses());
        assertEquals(
                List.of(new OutsideCode("99213", true), new OutsideCode("430193006", false)),
                visit.services().stream().map(service -> service.code()).toList());
        assertEquals(List.of("25"), visit.services().get(0).modifiers());
        assertEquals("k1/3", visit.services().get(1).id().value());
        assertEquals(2, visit.services().get(1).units().intValue());
    }

    @Test
    void a_patient_is_read_without_the_social_security_number() {
        var outside = new PatientReading(index, index.all(Patient.class).get(0)).outside();

        assertEquals(List.of(new OutsideId("urn:lake", "777")), outside.ids());
        assertEquals("Holly", outside.form().lastName());
        assertEquals("Quinn", outside.form().middleName());
        assertEquals(Sex.FEMALE, outside.form().sex());
        assertEquals(LocalDate.of(1985, 2, 14), outside.form().birthDate());
        assertEquals("616020001", outside.form().address().zip());
    }

    @Test
    void a_payer_that_claims_only_name_is_a_coverage_without_a_member_id() {
        var coverage = new CoverageReading(index, index.all(Patient.class).get(0))
                .coverages()
                .get(0);

        assertEquals("Lakes Health", coverage.payer());
        assertEquals("", coverage.memberId());
        assertEquals(1, coverage.rank());
    }

    @Test
    void what_a_visit_is_read_from_can_be_written_and_read_again() {
        var part = JSON.written(index.part(reading.resources()));

        var again = new BundleIndex(JSON.bundle(part).orElseThrow());

        assertEquals(
                reading.visit(new PatientId(1), CHICAGO),
                new EncounterReading(again, again.all(Encounter.class).get(0)).visit(new PatientId(1), CHICAGO));
    }

    @Test
    void what_is_no_bundle_is_nothing() {
        assertTrue(JSON.bundle("{\"resourceType\":\"Patient\"}".getBytes(StandardCharsets.UTF_8))
                .isEmpty());
        assertTrue(JSON.bundle("ISA*".getBytes(StandardCharsets.UTF_8)).isEmpty());
    }

    @Test
    void the_synthetic_bundles_are_read_whole() throws IOException {
        var folder = Path.of("../../shared/data/synthetic/synthea_fhir_r4_texas12");
        assumeTrue(Files.isDirectory(folder), "the synthetic bundles are not here: " + folder);

        var visits = 0;
        try (var files = Files.list(folder)) {
            for (var file : files.filter(name -> name.getFileName().toString().contains("_"))
                    .sorted()
                    .toList()) {
                visits += visits(file);
            }
        }
        assertEquals(172, visits);
    }

    private static int visits(Path file) throws IOException {
        try (var content = new GZIPInputStream(Files.newInputStream(file))) {
            var patients = new BundleIndex(JSON.bundle(content.readAllBytes()).orElseThrow());
            assertEquals(1, patients.all(Patient.class).size(), file.toString());
            return (int) patients.all(Encounter.class).stream()
                    .map(encounter -> new EncounterReading(patients, encounter).visit(new PatientId(1), CHICAGO))
                    .filter(visit ->
                            visit.dateOfService() != null && !visit.services().isEmpty())
                    .count();
        }
    }
}
