package org.claimwright.edi.validation;

import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.claimwright.edi.CodeSet;
import org.claimwright.edi.Finding;
import org.claimwright.edi.FindingCode;
import org.claimwright.edi.Location;
import org.claimwright.edi.Segment;
import org.claimwright.edi.guide.SetListener;

/** Identifiers and codes kept by others are formed as their keepers form them. */
final class IdentifierCheck implements SetListener {
    private static final CodeSet DIAGNOSES = CodeSet.of(Set.of("ABK", "ABF", "ABJ", "APR", "ABN"));
    private static final CodeSet PROCEDURES = CodeSet.of(Set.of("BBR", "BBQ"));
    private static final int[] STATUSES = {1, 10, 11};
    private static final TextForm INPATIENT_PROCEDURE = new TextForm("*******");
    private static final TextForm STATUS = new TextForm("999", 1);
    private static final TextForm ADMISSION_TYPE = new TextForm("9");
    private static final TextForm DISCHARGE_STATUS = new TextForm("99");
    private static final TextForm POSTAL_CODE = new TextForm("99999");
    private static final TextForm LONG_POSTAL_CODE = new TextForm("999999999");
    private static final TextForm DIAGNOSIS = new TextForm("A9*****", 3);
    private static final TextForm PROCEDURE = new TextForm("*999*");
    private static final TextForm DENTAL_PROCEDURE = new TextForm("D9999");
    private static final TextForm DRUG = new TextForm("99999999999");
    private static final TextForm TAXONOMY = new TextForm("*********X");
    private static final TextForm TAX_NUMBER = new TextForm("999999999");
    private static final TextForm REVENUE_CODE = new TextForm("9999");

    private final Consumer<Finding> findings;
    private final boolean addressed;
    private final boolean named;
    private String loop = "";
    private Segment segment;

    IdentifierCheck(Consumer<Finding> findings) {
        this(findings, false, false);
    }

    /** @param addressed whether an address has a state and a ZIP code @param named whether only persons have first names */
    private IdentifierCheck(Consumer<Finding> findings, boolean addressed, boolean named) {
        this.findings = findings;
        this.addressed = addressed;
        this.named = named;
    }

    /** In claims the parts of names and addresses hang together (005010X222A1 NM104, N402, N403). */
    static IdentifierCheck ofClaims(Consumer<Finding> findings) {
        return new IdentifierCheck(findings, true, true);
    }

    static IdentifierCheck ofRemittances(Consumer<Finding> findings) {
        return new IdentifierCheck(findings, true, false);
    }

    @Override
    public void segment(String inLoop, Segment checked) {
        loop = inLoop.equals("ROOT") ? "" : inLoop;
        segment = checked;
        switch (checked.id()) {
            case "NM1" -> name();
            case "N1" -> npi(3, 4);
            case "N4" -> postalCode();
            case "HI" -> diagnoses();
            case "SV1", "SV3", "SVC" -> procedure(1);
            case "SV2" -> revenue();
            case "SVD" -> procedure(3);
            case "LIN" -> drug();
            case "PRV" -> taxonomy();
            case "REF" -> taxNumber();
            case "BPR" -> {
                routingNumber(6);
                routingNumber(12);
            }
            case "STC" -> statuses();
            case "CL1" -> {
                check(ADMISSION_TYPE, FindingCode.CODE_UNKNOWN, 1, "a type of admission, 1 to 9");
                check(DISCHARGE_STATUS, FindingCode.CODE_UNKNOWN, 3, "a status at discharge, two digits");
            }
            default -> {
                // Nothing there is kept by others.
            }
        }
    }

    private void name() {
        npi(8, 9);
        if (named && segment.says(2, "2") && segment.has(4)) {
            report(FindingCode.SITUATION_FORBIDS, 4, 0, segment.element(4), "an organization has no first name");
        }
    }

    private void npi(int qualifier, int element) {
        boolean wrong = segment.says(qualifier, "XX")
                && segment.has(element)
                && !Npi.isValid(segment.characters(), segment.start(element), segment.end(element));
        if (wrong) {
            report(FindingCode.NPI_INVALID, element, 0, segment.element(element), "ten digits, the last a check digit");
        }
    }

    private void postalCode() {
        boolean domestic = !segment.has(4) || segment.says(4, "US");
        if (addressed && domestic) {
            require(2, "a state, as the address is in the United States");
            require(3, "a ZIP code, as the address is in the United States");
        }
        if (domestic && segment.has(3) && !fits(LONG_POSTAL_CODE, 3)) {
            check(POSTAL_CODE, FindingCode.POSTAL_CODE_INVALID, 3, "five or nine digits");
        }
    }

    private void require(int element, String reason) {
        if (!segment.has(element)) {
            report(FindingCode.SITUATION_REQUIRES, element, 0, "nothing", reason);
        }
    }

    /** Of a bank in the United States. */
    private void routingNumber(int qualifier) {
        int element = qualifier + 1;
        boolean wrong = segment.says(qualifier, "01")
                && segment.has(element)
                && !RoutingNumber.isValid(segment.characters(), segment.start(element), segment.end(element));
        if (wrong) {
            report(
                    FindingCode.ROUTING_NUMBER_INVALID,
                    element,
                    0,
                    segment.element(element),
                    "nine digits, the last a check digit");
        }
    }

    /** Those of pharmacies come from another list. */
    private void statuses() {
        for (int element : STATUSES) {
            if (!segment.component(element, 4).equals("RX")) {
                String status = segment.component(element, 2);
                checkCode(STATUS, FindingCode.CODE_UNKNOWN, element, status, "a status code of up to three digits");
            }
        }
    }

    private void diagnoses() {
        for (int i = 1; i <= segment.size(); i++) {
            long qualifier = segment.code(i);
            if (qualifier != CodeSet.LONG && DIAGNOSES.contains(qualifier)) {
                checkCode(
                        DIAGNOSIS,
                        FindingCode.DIAGNOSIS_CODE_INVALID,
                        i,
                        segment.component(i, 2),
                        "three to seven characters of ICD-10-CM");
            } else if (qualifier != CodeSet.LONG && PROCEDURES.contains(qualifier)) {
                checkCode(
                        INPATIENT_PROCEDURE,
                        FindingCode.PROCEDURE_CODE_INVALID,
                        i,
                        segment.component(i, 2),
                        "seven characters of ICD-10-PCS");
            }
        }
    }

    private void revenue() {
        check(REVENUE_CODE, FindingCode.REVENUE_CODE_INVALID, 1, "four digits");
        procedure(2);
    }

    private void procedure(int element) {
        String code = segment.component(element, 2);
        switch (segment.component(element, 1)) {
            case "HC" ->
                checkCode(PROCEDURE, FindingCode.PROCEDURE_CODE_INVALID, element, code, "five characters of HCPCS");
            case "AD" ->
                checkCode(DENTAL_PROCEDURE, FindingCode.PROCEDURE_CODE_INVALID, element, code, "D and four digits");
            default -> {
                // Other lists are not known here.
            }
        }
    }

    private void drug() {
        if (segment.says(2, "N4")) {
            check(DRUG, FindingCode.DRUG_CODE_INVALID, 3, "eleven digits");
        }
    }

    private void taxonomy() {
        if (segment.says(2, "PXC")) {
            check(TAXONOMY, FindingCode.TAXONOMY_INVALID, 3, "ten characters, the last X");
        }
    }

    private void taxNumber() {
        if (segment.says(1, "EI") || segment.says(1, "SY") || segment.says(1, "TJ")) {
            check(TAX_NUMBER, FindingCode.TAX_NUMBER_INVALID, 2, "nine digits");
        }
    }

    /** A whole element, where it is there. */
    private void check(TextForm form, FindingCode code, int element, String expected) {
        if (segment.has(element) && !fits(form, element)) {
            reportForm(form, code, element, 0, segment.element(element), expected);
        }
    }

    private boolean fits(TextForm form, int element) {
        return form.fits(segment.characters(), segment.start(element), segment.end(element));
    }

    /** The second component of an element, where it is there. */
    private void checkCode(TextForm form, FindingCode code, int element, String value, String expected) {
        if (!value.isEmpty() && !form.fits(value, 0, value.length())) {
            reportForm(form, code, element, 2, value, expected);
        }
    }

    /** What is well formed but for its lower case can be read. */
    private void reportForm(
            TextForm form, FindingCode code, int element, int component, String value, String expected) {
        String capitals = value.toUpperCase(Locale.ROOT);
        boolean lowerCase = form.fits(capitals, 0, capitals.length());
        report(
                lowerCase ? FindingCode.CODE_IN_LOWER_CASE : code,
                element,
                component,
                value,
                lowerCase ? capitals : expected);
    }

    private void report(FindingCode code, int element, int component, String found, String expected) {
        if (!found.isEmpty()) {
            findings.accept(new Finding(
                    code, segment.position(), new Location(loop, segment.id(), element, component), found, expected));
        }
    }
}
