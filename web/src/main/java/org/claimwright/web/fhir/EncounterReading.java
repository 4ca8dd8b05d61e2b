package org.claimwright.web.fhir;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimwright.charges.OutsideCode;
import org.claimwright.charges.OutsideService;
import org.claimwright.charges.OutsideVisit;
import org.claimwright.intake.OutsideId;
import org.claimwright.registration.PatientId;
import org.hl7.fhir.r4.model.Claim;
import org.hl7.fhir.r4.model.Claim.DiagnosisComponent;
import org.hl7.fhir.r4.model.Claim.ItemComponent;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Location;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.Procedure;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/**
 * Reads an Encounter as a visit: its diagnoses and services from the claims that name it, else from its own diagnoses,
 * conditions and procedures.
 */
final class EncounterReading {
    private static final Set<String> DIAGNOSIS_SYSTEMS =
            Set.of("http://hl7.org/fhir/sid/icd-10-cm", "urn:oid:2.16.840.1.113883.6.90");
    private static final Set<String> SERVICE_SYSTEMS = Set.of(
            "http://www.ama-assn.org/go/cpt",
            "https://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets",
            "http://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets",
            "urn:oid:2.16.840.1.113883.6.12",
            "urn:oid:2.16.840.1.113883.6.285");
    private static final String PHARMACY = "pharmacy";
    private static final String INSTITUTIONAL = "institutional";

    private final BundleIndex index;
    private final Encounter encounter;
    private final List<Claim> claims;

    EncounterReading(BundleIndex index, Encounter encounter) {
        this.index = index;
        this.encounter = encounter;
        this.claims = index.all(Claim.class).stream()
                .filter(claim -> !is(claim, PHARMACY))
                .filter(claim -> claim.getItem().stream()
                        .flatMap(item -> item.getEncounter().stream())
                        .anyMatch(reference -> index.refersTo(reference, encounter)))
                .toList();
    }

    /** When a claim's services began, as written; empty where it does not say. */
    static String begin(Claim claim) {
        var written = claim.getBillablePeriod().getStartElement().getValueAsString();
        return written == null ? "" : written;
    }

    boolean isInstitutional() {
        return claims.stream().anyMatch(claim -> is(claim, INSTITUTIONAL));
    }

    /** By what the sender knows it: its identifier, else its id among those of the patient. */
    OutsideId id() {
        return Identifiers.own(encounter.getIdentifier()).stream()
                .findFirst()
                .orElseGet(() ->
                        new OutsideId(patientName(), encounter.getIdElement().getIdPart()));
    }

    private String patientName() {
        return index.find(encounter.getSubject(), Patient.class)
                .flatMap(patient ->
                        Identifiers.own(patient.getIdentifier()).stream().findFirst())
                .map(id -> id.system() + "|" + id.value())
                .orElse("");
    }

    /** Everything the visit is read from. */
    List<Resource> resources() {
        var resources = new ArrayList<Resource>(claims);
        resources.add(encounter);
        index.find(encounter.getSubject(), Patient.class).ifPresent(resources::add);
        resources.addAll(index.all(Practitioner.class));
        resources.addAll(index.all(Location.class));
        resources.addAll(conditions());
        resources.addAll(procedures());
        claims.stream()
                .flatMap(claim -> claim.getDiagnosis().stream())
                .filter(DiagnosisComponent::hasDiagnosisReference)
                .flatMap(diagnosis -> index.find(diagnosis.getDiagnosisReference(), Condition.class).stream())
                .forEach(resources::add);
        return resources;
    }

    /** @param zone of the practice: a visit is of the day that it was there */
    OutsideVisit visit(PatientId patient, ZoneId zone) {
        return new OutsideVisit(id(), patient, day(zone), provider(), location(), diagnoses(), services());
    }

    private LocalDate day(ZoneId zone) {
        var start = encounter.getPeriod().getStartElement();
        var written = start.getValueAsString();
        return written != null && written.contains("T")
                ? start.getValue().toInstant().atZone(zone).toLocalDate()
                : PatientReading.day(written);
    }

    private String provider() {
        return encounter.getParticipant().stream()
                .map(Encounter.EncounterParticipantComponent::getIndividual)
                .map(this::provider)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse("");
    }

    private String provider(Reference individual) {
        return index.find(individual, Practitioner.class).stream()
                .flatMap(practitioner -> practitioner.getIdentifier().stream())
                .filter(identifier -> Identifiers.NPI.equals(identifier.getSystem()))
                .map(identifier -> identifier.getValue())
                .findFirst()
                .orElseGet(() -> Identifiers.value(individual));
    }

    private String location() {
        var place = encounter.getLocationFirstRep().getLocation();
        return index.find(place, Location.class)
                .map(Location::getName)
                .or(() -> Optional.ofNullable(place.getDisplay()))
                .orElseGet(() -> Identifiers.value(place));
    }

    private List<OutsideCode> diagnoses() {
        var codes = new LinkedHashSet<OutsideCode>();
        claims.stream()
                .flatMap(claim ->
                        claim.getDiagnosis().stream().sorted(Comparator.comparingInt(DiagnosisComponent::getSequence)))
                .forEach(diagnosis -> codes.add(code(concept(diagnosis), DIAGNOSIS_SYSTEMS)));
        if (claims.isEmpty()) {
            conditions().forEach(condition -> codes.add(code(condition.getCode(), DIAGNOSIS_SYSTEMS)));
        }
        return List.copyOf(codes);
    }

    private List<Condition> conditions() {
        return index.all(Condition.class).stream()
                .filter(condition -> index.refersTo(condition.getEncounter(), encounter)
                        || encounter.getDiagnosis().stream()
                                .anyMatch(named -> index.refersTo(named.getCondition(), condition)))
                .toList();
    }

    private List<Procedure> procedures() {
        return index.all(Procedure.class).stream()
                .filter(procedure -> index.refersTo(procedure.getEncounter(), encounter))
                .toList();
    }

    private List<OutsideService> services() {
        if (claims.isEmpty()) {
            return procedures().stream().map(this::service).toList();
        }
        return claims.stream()
                .flatMap(claim -> claim.getItem().stream()
                        .filter(item -> !repeatsItsDiagnosis(claim, item))
                        .map(item -> service(claim, item)))
                .toList();
    }

    /** Some systems list each diagnosis as an item too; such an item is no service. */
    private boolean repeatsItsDiagnosis(Claim claim, ItemComponent item) {
        var code = code(item.getProductOrService(), SERVICE_SYSTEMS).code();
        return pointed(claim, item).stream()
                .anyMatch(diagnosis -> diagnosis.code().equals(code));
    }

    private OutsideService service(Claim claim, ItemComponent item) {
        return new OutsideService(
                new OutsideId(id().system(), number(claim) + "/" + item.getSequence()),
                code(item.getProductOrService(), SERVICE_SYSTEMS),
                item.getModifier().stream()
                        .map(modifier -> modifier.getCodingFirstRep().getCode())
                        .toList(),
                item.getQuantity().hasValue() ? item.getQuantity().getValue() : BigDecimal.ONE,
                pointed(claim, item));
    }

    private OutsideService service(Procedure procedure) {
        var id = Identifiers.own(procedure.getIdentifier()).stream()
                .findFirst()
                .orElseGet(() ->
                        new OutsideId(id().system(), procedure.getIdElement().getIdPart()));
        return new OutsideService(id, code(procedure.getCode(), SERVICE_SYSTEMS), List.of(), BigDecimal.ONE, List.of());
    }

    private static String number(Claim claim) {
        return Identifiers.own(claim.getIdentifier()).stream()
                .findFirst()
                .map(OutsideId::value)
                .orElseGet(() -> claim.getIdElement().getIdPart());
    }

    private List<OutsideCode> pointed(Claim claim, ItemComponent item) {
        return item.getDiagnosisSequence().stream()
                .flatMap(sequence -> claim.getDiagnosis().stream()
                        .filter(diagnosis -> diagnosis.getSequence() == sequence.getValue()))
                .map(diagnosis -> code(concept(diagnosis), DIAGNOSIS_SYSTEMS))
                .toList();
    }

    private CodeableConcept concept(DiagnosisComponent diagnosis) {
        return diagnosis.hasDiagnosisCodeableConcept()
                ? diagnosis.getDiagnosisCodeableConcept()
                : index.find(diagnosis.getDiagnosisReference(), Condition.class)
                        .map(Condition::getCode)
                        .orElseGet(CodeableConcept::new);
    }

    /** The coding of a system that claims take, else the first; what is not coded is shown by its words. */
    private static OutsideCode code(CodeableConcept concept, Set<String> systems) {
        return concept.getCoding().stream()
                .filter(coding -> systems.contains(coding.getSystem()))
                .findFirst()
                .map(coding -> new OutsideCode(coding.getCode(), true))
                .or(() -> concept.getCoding().stream()
                        .filter(Coding::hasCode)
                        .findFirst()
                        .map(coding -> new OutsideCode(coding.getCode(), false)))
                .orElseGet(() -> new OutsideCode(concept.hasText() ? concept.getText() : "(no code)", false));
    }

    private static boolean is(Claim claim, String kind) {
        return claim.getType().getCoding().stream().anyMatch(coding -> kind.equals(coding.getCode()));
    }
}
