package org.claimwright.edi;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The implementation guides adopted under HIPAA that we know, each with the other names it goes by in files. */
public enum Guide {
    PROFESSIONAL_CLAIM("837", "HC", "005010X222A1", "005010X222", "005010X222A2"),
    INSTITUTIONAL_CLAIM("837", "HC", "005010X223A2", "005010X223", "005010X223A1", "005010X223A3"),
    DENTAL_CLAIM("837", "HC", "005010X224A2", "005010X224", "005010X224A1", "005010X224A3"),
    PROFESSIONAL_PREDETERMINATION("837", "HC", "005010X291"),
    INSTITUTIONAL_PREDETERMINATION("837", "HC", "005010X292"),
    REMITTANCE("835", "HP", "005010X221A1", "005010X221"),
    IMPLEMENTATION_ACKNOWLEDGMENT("999", "FA", "005010X231A1", "005010X231"),
    /** Not adopted any more, and read as a courtesy to those who still send it. */
    FUNCTIONAL_ACKNOWLEDGMENT("997", "FA", "005010X230", "005010", "004010"),
    CLAIM_ACKNOWLEDGMENT("277", "HN", "005010X214"),
    CLAIM_STATUS_REQUEST("276", "HR", "005010X212"),
    CLAIM_STATUS_RESPONSE("277", "HN", "005010X212"),
    ELIGIBILITY_REQUEST("270", "HS", "005010X279A1", "005010X279"),
    ELIGIBILITY_RESPONSE("271", "HB", "005010X279A1", "005010X279"),
    AUTHORIZATION("278", "HI", "005010X217");

    private final String setIdentifier;
    private final String functionalIdentifier;
    private final String adoptedName;
    private final List<String> otherNames;

    Guide(String setIdentifier, String functionalIdentifier, String adoptedName, String... otherNames) {
        this.setIdentifier = setIdentifier;
        this.functionalIdentifier = functionalIdentifier;
        this.adoptedName = adoptedName;
        this.otherNames = List.of(otherNames);
    }

    /** The guide of a set by its ST01 and the name in ST03 or GS08, also where that name is an earlier or later one. */
    public static Optional<Guide> of(String setIdentifier, String name) {
        return Arrays.stream(values())
                .filter(guide -> guide.setIdentifier.equals(setIdentifier))
                .filter(guide -> guide.adoptedName.equals(name) || guide.otherNames.contains(name))
                .findFirst();
    }

    /** The GS01 that sets of this kind travel under, where any guide of that kind is known. */
    public static Optional<String> functionalIdentifierOf(String setIdentifier) {
        return Arrays.stream(values())
                .filter(guide -> guide.setIdentifier.equals(setIdentifier))
                .map(Guide::functionalIdentifier)
                .findFirst();
    }

    /** Whether groups of sets that we know travel under this GS01. */
    public static boolean isFunctionalIdentifier(String name) {
        return Arrays.stream(values()).anyMatch(guide -> guide.functionalIdentifier.equals(name));
    }

    public String setIdentifier() {
        return setIdentifier;
    }

    public String functionalIdentifier() {
        return functionalIdentifier;
    }

    /** The name to write in GS08 and ST03. */
    public String adoptedName() {
        return adoptedName;
    }
}
