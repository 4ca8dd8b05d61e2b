package org.claimwright.web.fhir;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimwright.registration.OutsideCoverage;
import org.claimwright.registration.Relationship;
import org.claimwright.registration.Sex;
import org.claimwright.registration.SubscriberForm;
import org.hl7.fhir.r4.model.Claim;
import org.hl7.fhir.r4.model.Coverage;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.RelatedPerson;

/**
 * Reads the coverages of a patient: the Coverage resources, and the payers that the patient's claims only name. A payer that is
 * only named has no member id, so that the coverage waits unless the practice's map has it.
 */
record CoverageReading(BundleIndex index, Patient patient) {
    List<OutsideCoverage> coverages() {
        var coverages = new ArrayList<OutsideCoverage>();
        index.all(Coverage.class).stream()
                .filter(coverage -> index.refersTo(coverage.getBeneficiary(), patient))
                .forEach(coverage -> coverages.add(coverage(coverage)));
        named().forEach((payer, rank) -> {
            if (coverages.stream().noneMatch(coverage -> coverage.payer().equals(payer))) {
                coverages.add(onlyNamed(payer, rank));
            }
        });
        return coverages;
    }

    /** Payers by name with their place on the claims, those of the newest claim first. */
    private Map<String, Integer> named() {
        var named = new LinkedHashMap<String, Integer>();
        index.all(Claim.class).stream()
                .filter(claim -> index.refersTo(claim.getPatient(), patient))
                .sorted((one, other) -> EncounterReading.begin(other).compareTo(EncounterReading.begin(one)))
                .flatMap(claim -> claim.getInsurance().stream())
                .filter(insurance -> !insurance.getCoverage().hasReference()
                        && insurance.getCoverage().hasDisplay())
                .forEach(insurance ->
                        named.putIfAbsent(insurance.getCoverage().getDisplay(), Math.max(1, insurance.getSequence())));
        return named;
    }

    private static OutsideCoverage onlyNamed(String payer, int rank) {
        return new OutsideCoverage(rank, payer, "", "", "", Relationship.SELF, null, null, null);
    }

    private OutsideCoverage coverage(Coverage coverage) {
        var relationship = relationship(coverage);
        return new OutsideCoverage(
                coverage.hasOrder() ? coverage.getOrder() : 1,
                payer(coverage.getPayorFirstRep()),
                ofClass(coverage, "plan"),
                ofClass(coverage, "group"),
                coverage.hasSubscriberId() ? coverage.getSubscriberId() : "",
                relationship,
                relationship == Relationship.SELF ? null : subscriber(coverage),
                PatientReading.day(coverage.getPeriod().getStartElement().getValueAsString()),
                PatientReading.day(coverage.getPeriod().getEndElement().getValueAsString()));
    }

    private String payer(Reference payor) {
        var organization = index.find(payor, Organization.class);
        return organization
                .flatMap(
                        found -> Identifiers.own(found.getIdentifier()).stream().findFirst())
                .map(id -> id.value())
                .or(() -> organization.map(Organization::getName))
                .orElseGet(() -> Identifiers.value(payor).isEmpty() && payor.hasDisplay()
                        ? payor.getDisplay()
                        : Identifiers.value(payor));
    }

    private static String ofClass(Coverage coverage, String kind) {
        return coverage.getClass_().stream()
                .filter(part -> part.getType().getCoding().stream().anyMatch(coding -> kind.equals(coding.getCode())))
                .map(part -> part.hasValue() ? part.getValue() : "")
                .findFirst()
                .orElse("");
    }

    /** What the patient is to the subscriber. */
    private static Relationship relationship(Coverage coverage) {
        var code = coverage.getRelationship().getCodingFirstRep().getCode();
        return switch (code == null ? "self" : code) {
            case "self" -> Relationship.SELF;
            case "spouse" -> Relationship.SPOUSE;
            case "child" -> Relationship.CHILD;
            default -> Relationship.OTHER;
        };
    }

    private SubscriberForm subscriber(Coverage coverage) {
        return index.find(coverage.getSubscriber(), RelatedPerson.class)
                .map(CoverageReading::subscriber)
                .orElse(null);
    }

    private static SubscriberForm subscriber(RelatedPerson person) {
        var name = PatientReading.name(person.getName());
        return new SubscriberForm(
                PatientReading.given(name, 0),
                PatientReading.given(name, 1),
                name.hasFamily() ? name.getFamily() : "",
                PatientReading.day(person.getBirthDateElement().getValueAsString()),
                Sex.UNKNOWN,
                person.hasAddress() ? PatientReading.address(person.getAddress()) : null);
    }
}
