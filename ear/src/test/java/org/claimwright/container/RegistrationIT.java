package org.claimwright.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import org.claimwright.codesets.CodeSets;
import org.claimwright.codesets.CodeView;
import org.claimwright.kernel.Finding;
import org.claimwright.kernel.PostalAddress;
import org.claimwright.payers.PayerDirectory;
import org.claimwright.payers.PayerForm;
import org.claimwright.payers.PayerId;
import org.claimwright.practices.BillingIdentity;
import org.claimwright.practices.LocationForm;
import org.claimwright.practices.PracticeProfile;
import org.claimwright.practices.PracticeScope;
import org.claimwright.practices.Practices;
import org.claimwright.practices.ProviderForm;
import org.claimwright.registration.CoverageForm;
import org.claimwright.registration.CoverageRegister;
import org.claimwright.registration.CoverageView;
import org.claimwright.registration.GuarantorForm;
import org.claimwright.registration.PatientForm;
import org.claimwright.registration.PatientHit;
import org.claimwright.registration.PatientId;
import org.claimwright.registration.PatientRegistry;
import org.claimwright.registration.Registration;
import org.claimwright.registration.Relationship;
import org.claimwright.registration.Sex;
import org.claimwright.registration.SubscriberForm;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A practice sets itself up, registers patients with coverages in order, and finds them again. */
@ExtendWith(ArquillianExtension.class)
class RegistrationIT {
    private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");
    private static final PostalAddress HOME = new PostalAddress("12 Elm St", "", "Peoria", "IL", "61602");
    private static final PostalAddress BOX = new PostalAddress("PO Box 7", "", "Peoria", "IL", "61601");
    private static final PostalAddress LONG_ZIP = new PostalAddress("200 Lake Ave", "", "Chicago", "IL", "606011234");
    private static final LocalDate BORN = LocalDate.of(1978, 3, 14);
    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

    @Inject
    private Practices practices;

    @Inject
    private PracticeProfile profile;

    @Inject
    private PayerDirectory payers;

    @Inject
    private PatientRegistry registry;

    @Inject
    private CoverageRegister register;

    @Inject
    private CodeSets codes;

    private int practice;
    private PayerId prairie;
    private PayerId medicare;

    @Deployment
    static EnterpriseArchive application() {
        return Application.withTests();
    }

    @BeforeEach
    void a_practice_and_two_payers() {
        if (codes == null) {
            return; // Arquillian calls this outside of the server as well.
        }
        practice = practices.open("Test practice", "TP", CHICAGO, LocalDate.of(2026, 1, 1));
        prairie = here(() -> payers.add(payer("Prairie Mutual", "CI", false)));
        medicare = here(() -> payers.add(payer("Medicare", "MB", true)));
    }

    @Test
    void a_practice_says_who_bills_who_renders_and_where() {
        var identity = new BillingIdentity(
                "Lakeside", true, "1234567893", "361234567", "207Q00000X", LONG_ZIP, BOX, "Desk", "3125550100");

        assertEquals(List.of(), here(() -> profile.describe(identity)));
        assertEquals(List.of(), here(() -> profile.describe(identity)));
        var provider = here(
                () -> profile.addProvider(new ProviderForm("Ada", "Okafor", "1234567893", "207Q00000X", "Family")));
        var location = here(() -> profile.addLocation(new LocationForm("Main office", "11", HOME, "")));

        assertEquals(identity, here(() -> profile.billingIdentity()).orElseThrow());
        assertEquals("Ada Okafor", here(() -> profile.provider(provider)).displayName());
        assertEquals(HOME, here(() -> profile.location(location)).address());
        assertEquals("Test practice", here(() -> profile.current()).name());
    }

    @Test
    void payments_go_to_the_billing_address_unless_told_otherwise() {
        var identity = new BillingIdentity(
                "Lakeside", true, "1234567893", "361234567", "207Q00000X", LONG_ZIP, null, "Desk", "3125550100");

        here(() -> profile.describe(identity));

        assertNull(here(() -> profile.billingIdentity()).orElseThrow().payTo());
    }

    @Test
    void an_npi_belongs_to_one_provider_of_the_practice() {
        var form = new ProviderForm("Ada", "Okafor", "1234567893", "207Q00000X", "");
        var known = here(() -> profile.addProvider(form));

        assertEquals(List.of("PRA-0303 npi"), places(here(() -> profile.findings(form))));
        assertEquals(List.of(), here(() -> profile.findings(form, known)));
    }

    @Test
    void a_payer_is_changed_under_its_number() {
        var changed = new PayerForm("Prairie Mutual Health", "IGNORED", "12", 180, false, false, HOME);

        assertEquals(List.of(), here(() -> payers.change(prairie, changed)));

        var payer = here(() -> payers.payer(prairie));
        assertEquals("Prairie Mutual Health 180", payer.name() + " " + payer.timelyFilingDays());
        assertEquals(
                prairie,
                here(() -> payers.byElectronicId(payer.electronicId()))
                        .orElseThrow()
                        .id());
        var again = payer("Other", "CI", false);
        var taken = new PayerForm("Other", payer.electronicId(), "CI", 365, true, false, HOME);
        assertEquals(List.of("PAY-0105 electronicId"), places(here(() -> payers.findings(taken))));
        assertEquals(List.of(), here(() -> payers.findings(again)));
    }

    @Test
    void a_patient_is_registered_with_guarantor_and_coverages_in_order() {
        var guarantor = new GuarantorForm("Luis", "Alvarez", BOX, "3125550100");
        var spouse = new SubscriberForm("Luis", "", "Alvarez", null, Sex.MALE, null);

        var id = registered(
                form("Maria", "Alvarez", guarantor),
                coverage(2, medicare, "1EG4TE5MK73", Relationship.SELF, null),
                coverage(1, prairie, "PMH884120317", Relationship.SPOUSE, spouse));

        var patient = here(() -> registry.patient(id));
        var coverages = here(() -> registry.coverages(id));
        assertTrue(patient.accountNumber().matches("\\d{8}"), patient.accountNumber());
        assertEquals("Luis", patient.guarantor().firstName());
        assertEquals(BOX, patient.guarantor().address());
        assertEquals(
                List.of(prairie, medicare),
                coverages.stream().map(CoverageView::payer).toList());
        assertEquals(HOME, coverages.get(0).subscriber().address());
        assertEquals("Maria", coverages.get(1).subscriber().firstName());
    }

    @Test
    void a_refused_registration_leaves_nothing() {
        var refused = assertInstanceOf(
                Registration.Refused.class,
                here(() -> registry.register(
                        form("Maria", "Alvarez", null),
                        List.of(coverage(2, prairie, "PMH88", Relationship.SELF, null)))));

        assertEquals(List.of("REG-0211 coverages[0].rank"), places(refused.findings()));
        assertEquals(0, here(() -> registry.count("")));
    }

    @Test
    void account_numbers_follow_each_other_in_each_practice() {
        var first = registered(form("Maria", "Alvarez", null));
        var second = registered(form("Luis", "Alvarez", null));

        assertEquals("10000001", here(() -> registry.patient(first)).accountNumber());
        assertEquals("10000002", here(() -> registry.patient(second)).accountNumber());
        var elsewhere = practices.open("Other practice", "OP", CHICAGO, NEW_YEAR);
        assertEquals(List.of(), PracticeScope.within(elsewhere, () -> registry.find("alvarez", 10)));
        assertFalse(PracticeScope.within(elsewhere, () -> registry.knows(first)));
        assertThrows(EJBException.class, () -> PracticeScope.within(elsewhere, () -> registry.patient(first)));
    }

    @Test
    void a_patient_is_found_by_what_the_desk_has_at_hand() {
        var id = registered(
                form("María", "Alvarez-Ortiz", null), coverage(1, prairie, "PMH884120317", Relationship.SELF, null));
        registered(form("Mario", "Bell", null));

        for (var text : List.of(
                "alva", "ALVAREZ-ORTIZ, M", "maría alv", "alvarez-ortiz maría", "10000001", "1000000", "pmh8841")) {
            assertTrue(ids(text).contains(id), text);
        }
        assertEquals(2, ids("3/14/1978").size());
        assertEquals(List.of(id), ids("PMH884120317"));
        assertEquals(List.of(), ids("100%"));
        assertEquals(List.of(), ids("a_v"));
        assertEquals(List.of(), ids("  "));
        assertEquals(2, here(() -> registry.count("mar")));
    }

    @Test
    void the_list_goes_by_names_page_by_page() {
        for (var name : List.of("Chen", "Adams", "bell", "Young", "Diaz")) {
            registered(form("Pat", name, null));
        }

        assertEquals(List.of("Adams", "bell", "Chen"), names(here(() -> registry.list("", 0, 3))));
        assertEquals(List.of("Diaz", "Young"), names(here(() -> registry.list("", 3, 3))));
        assertEquals(5, here(() -> registry.count("")));
    }

    @Test
    void somebody_with_the_same_last_name_and_birth_date_is_shown() {
        var id = registered(form("Maria", "Alvarez", null));

        assertEquals(
                List.of(id),
                here(() -> registry.lookAlikes(" ALVAREZ ", BORN)).stream()
                        .map(PatientHit::id)
                        .toList());
        assertEquals(List.of(), here(() -> registry.lookAlikes("Alvarez", BORN.plusDays(1))));
    }

    @Test
    void a_change_of_the_patient_keeps_the_account_number() {
        var id = registered(form("Maria", "Alvarez", new GuarantorForm("Luis", "Alvarez", HOME, "")));

        here(() -> registry.update(id, form("Maria", "Ortiz", null)));

        var patient = here(() -> registry.patient(id));
        assertEquals("10000001 Ortiz", patient.accountNumber() + " " + patient.lastName());
        assertTrue(patient.guarantor().patient());
        assertEquals(List.of(id), ids("ortiz"));
        assertEquals(List.of(), ids("alvarez"));
    }

    @Test
    void ending_the_primary_moves_the_secondary_up_from_the_next_day() {
        var id = registered(
                form("Maria", "Alvarez", null),
                coverage(1, prairie, "PMH88", Relationship.SELF, null),
                coverage(2, medicare, "1EG4TE5MK73", Relationship.SELF, null));
        var primary = here(() -> registry.coverages(id)).get(0);

        assertEquals(List.of(), here(() -> register.end(primary.id(), LocalDate.of(2026, 6, 30))));

        assertEquals(List.of(prairie, medicare), payersOn(id, LocalDate.of(2026, 6, 30)));
        assertEquals(List.of(medicare), payersOn(id, LocalDate.of(2026, 7, 1)));
        assertEquals(
                1,
                here(() -> registry.coveragesOn(id, LocalDate.of(2026, 7, 1)))
                        .get(0)
                        .rank());
        assertEquals(
                List.of("REG-0215 effectiveTo"),
                places(here(() -> register.end(primary.id(), LocalDate.of(2026, 7, 31)))));
    }

    @Test
    void a_new_card_takes_the_rank_of_the_old_one() {
        var id = registered(
                form("Maria", "Alvarez", null),
                coverage(1, prairie, "PMH88", Relationship.SELF, null),
                coverage(2, medicare, "1EG4TE5MK73", Relationship.SELF, null));
        var old = here(() -> registry.coverages(id)).get(0);
        var next =
                new CoverageForm(1, prairie, "", "", "PMH99", Relationship.SELF, null, LocalDate.of(2026, 9, 1), null);

        assertEquals(List.of("REG-0210 rank"), places(here(() -> register.add(id, next))));
        assertEquals(List.of(), here(() -> register.replace(old.id(), next)));

        assertEquals("PMH88", membersOn(id, LocalDate.of(2026, 8, 31)).get(0));
        assertEquals("PMH99", membersOn(id, LocalDate.of(2026, 9, 1)).get(0));
    }

    @Test
    void a_refused_replacement_leaves_the_old_coverage_as_it_was() {
        var id = registered(form("Maria", "Alvarez", null), coverage(1, prairie, "PMH88", Relationship.SELF, null));
        var old = here(() -> registry.coverages(id)).get(0);
        var secondRank =
                new CoverageForm(2, prairie, "", "", "PMH99", Relationship.SELF, null, LocalDate.of(2026, 9, 1), null);

        assertEquals(List.of("REG-0211 rank"), places(here(() -> register.replace(old.id(), secondRank))));

        assertEquals(List.of(old), here(() -> registry.coverages(id)));
    }

    @Test
    void a_primary_is_not_shortened_below_a_secondary() {
        var id = registered(
                form("Maria", "Alvarez", null),
                coverage(1, prairie, "PMH88", Relationship.SELF, null),
                coverage(2, medicare, "1EG4TE5MK73", Relationship.SELF, null));
        var primary = here(() -> registry.coverages(id)).get(0);
        var shorter = new CoverageForm(
                1, prairie, "", "", "PMH88", Relationship.SELF, null, NEW_YEAR, LocalDate.of(2026, 6, 30));

        assertEquals(List.of("REG-0212 effectiveTo"), places(here(() -> register.change(primary.id(), shorter))));
    }

    @Test
    void a_code_is_valid_on_its_days_only() {
        assertTrue(diagnosis("M545", LocalDate.of(2021, 9, 30)).billable());
        assertFalse(diagnosis("M545", LocalDate.of(2021, 10, 1)).billable());
        assertEquals(
                List.of(),
                here(() -> codes.procedure("99201", NEW_YEAR)).stream().toList());
        assertTrue(here(() -> codes.knowsProcedure("99201", NEW_YEAR)));
        assertFalse(here(() -> codes.knowsProcedure("00000", NEW_YEAR)));
        assertTrue(here(() -> codes.modifier("25", NEW_YEAR)).isPresent());
        assertEquals(
                "Office",
                here(() -> codes.placeOfService("11", NEW_YEAR)).orElseThrow().label());
    }

    @Test
    void codes_are_found_by_number_and_by_words() {
        assertEquals(List.of("M25561", "M25562"), found(here(() -> codes.searchDiagnoses("m25.56", NEW_YEAR, 10))));
        assertEquals(
                List.of("J029"),
                found(here(() -> codes.searchDiagnoses("sore thr", NEW_YEAR, 10)))
                        .subList(0, 1));
        assertEquals(List.of("99213"), found(here(() -> codes.searchProcedures("99213", NEW_YEAR, 10))));
        assertEquals(List.of(), here(() -> codes.searchProcedures("' | !", NEW_YEAR, 10)));
    }

    @Test
    void a_procedure_has_its_facts() {
        var visit = here(() -> codes.facts("99203", NEW_YEAR)).orElseThrow();
        var injection = here(() -> codes.facts("20610", NEW_YEAR)).orElseThrow();

        assertTrue(visit.isNewPatientVisit() && visit.allows("25") && !visit.allows("50"));
        assertTrue(injection.isMinorProcedure() && !injection.allows("25") && injection.allows("50"));
    }

    private <T> T here(Supplier<T> work) {
        return PracticeScope.within(practice, work);
    }

    private PatientId registered(PatientForm form, CoverageForm... coverages) {
        var registration = here(() -> registry.register(form, List.of(coverages)));
        return assertInstanceOf(Registration.Registered.class, registration, registration::toString)
                .patient();
    }

    private List<PatientId> ids(String text) {
        return here(() -> registry.find(text, 10)).stream().map(PatientHit::id).toList();
    }

    private List<PayerId> payersOn(PatientId id, LocalDate day) {
        return here(() -> registry.coveragesOn(id, day)).stream()
                .map(CoverageView::payer)
                .toList();
    }

    private List<String> membersOn(PatientId id, LocalDate day) {
        return here(() -> registry.coveragesOn(id, day)).stream()
                .map(CoverageView::memberId)
                .toList();
    }

    private CodeView diagnosis(String code, LocalDate on) {
        return here(() -> codes.diagnosis(code, on)).orElseThrow();
    }

    private static List<String> found(List<CodeView> codes) {
        return codes.stream().map(CodeView::code).toList();
    }

    private static List<String> names(List<PatientHit> patients) {
        return patients.stream().map(PatientHit::lastName).toList();
    }

    private static List<String> places(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.code() + " " + finding.where())
                .toList();
    }

    private static PatientForm form(String firstName, String lastName, GuarantorForm guarantor) {
        return new PatientForm(firstName, "", lastName, "", BORN, Sex.FEMALE, HOME, "3095550142", guarantor);
    }

    private static CoverageForm coverage(
            int rank, PayerId payer, String memberId, Relationship relationship, SubscriberForm subscriber) {
        return new CoverageForm(rank, payer, "PPO", "G1", memberId, relationship, subscriber, NEW_YEAR, null);
    }

    private static PayerForm payer(String name, String claimFilingIndicator, boolean medicare) {
        var electronicId =
                UUID.randomUUID().toString().replace("-", "").substring(0, 12).toUpperCase(Locale.ROOT);
        return new PayerForm(name, electronicId, claimFilingIndicator, 365, true, medicare, HOME);
    }
}
