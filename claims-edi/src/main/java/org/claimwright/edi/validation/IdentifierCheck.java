package org.claimwright.edi.validation;

import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.claimwright.edi.Finding;
import org.claimwright.edi.FindingCode;
import org.claimwright.edi.Location;
import org.claimwright.edi.Segment;
import org.claimwright.edi.guide.SetListener;

/** Identifiers and codes kept by others are formed as their keepers form them. */
final class IdentifierCheck implements SetListener {
    private static final Set<String> DIAGNOSES = Set.of("ABK", "ABF", "ABJ", "APR", "ABN");
    private static final Pattern POSTAL_CODE = Pattern.compile("\\d{5}(\\d{4})?");
    private static final Pattern DIAGNOSIS = Pattern.compile("[A-Z]\\d[0-9A-Z]([0-9A-Z]{1,4})?");
    private static final Pattern PROCEDURE = Pattern.compile("[A-Z0-9]\\d{3}[A-Z0-9]");
    private static final Pattern DENTAL_PROCEDURE = Pattern.compile("D\\d{4}");
    private static final Pattern DRUG = Pattern.compile("\\d{11}");
    private static final Pattern TAXONOMY = Pattern.compile("[0-9A-Z]{9}X");
    private static final Pattern TAX_NUMBER = Pattern.compile("\\d{9}");
    private static final Pattern REVENUE_CODE = Pattern.compile("\\d{4}");

    private final Consumer<Finding> findings;
    private String loop = "";
    private Segment segment;

    IdentifierCheck(Consumer<Finding> findings) {
        this.findings = findings;
    }

    @Override
    public void segment(String inLoop, Segment checked) {
        loop = inLoop.equals("ROOT") ? "" : inLoop;
        segment = checked;
        switch (checked.id()) {
            case "NM1" -> npi(8, 9);
            case "N1" -> npi(3, 4);
            case "N4" -> postalCode();
            case "HI" -> diagnoses();
            case "SV1", "SV3", "SVC" -> procedure(1);
            case "SV2" -> revenue();
            case "SVD" -> procedure(3);
            case "LIN" -> drug();
            case "PRV" -> taxonomy();
            case "REF" -> taxNumber();
            default -> {
                // Nothing there is kept by others.
            }
        }
    }

    private void npi(int qualifier, int element) {
        if (segment.element(qualifier).equals("XX") && !Npi.isValid(segment.element(element))) {
            report(FindingCode.NPI_INVALID, element, 0, segment.element(element), "ten digits, the last a check digit");
        }
    }

    private void postalCode() {
        boolean domestic = !segment.has(4) || segment.element(4).equals("US");
        if (domestic && segment.has(3)) {
            check(POSTAL_CODE, FindingCode.POSTAL_CODE_INVALID, 3, 0, segment.element(3), "five or nine digits");
        }
    }

    private void diagnoses() {
        for (int i = 1; i <= segment.size(); i++) {
            String qualifier = segment.component(i, 1);
            if (DIAGNOSES.contains(qualifier) && !segment.component(i, 2).isEmpty()) {
                check(
                        DIAGNOSIS,
                        FindingCode.DIAGNOSIS_CODE_INVALID,
                        i,
                        2,
                        segment.component(i, 2),
                        "three to seven characters of ICD-10-CM");
            }
        }
    }

    private void revenue() {
        if (segment.has(1)) {
            check(REVENUE_CODE, FindingCode.REVENUE_CODE_INVALID, 1, 0, segment.element(1), "four digits");
        }
        procedure(2);
    }

    private void procedure(int element) {
        String code = segment.component(element, 2);
        if (code.isEmpty()) {
            return;
        }
        switch (segment.component(element, 1)) {
            case "HC" ->
                check(PROCEDURE, FindingCode.PROCEDURE_CODE_INVALID, element, 2, code, "five characters of HCPCS");
            case "AD" ->
                check(DENTAL_PROCEDURE, FindingCode.PROCEDURE_CODE_INVALID, element, 2, code, "D and four digits");
            default -> {
                // Other lists are not known here.
            }
        }
    }

    private void drug() {
        if (segment.element(2).equals("N4")) {
            check(DRUG, FindingCode.DRUG_CODE_INVALID, 3, 0, segment.element(3), "eleven digits");
        }
    }

    private void taxonomy() {
        if (segment.element(2).equals("PXC") && segment.has(3)) {
            check(TAXONOMY, FindingCode.TAXONOMY_INVALID, 3, 0, segment.element(3), "ten characters, the last X");
        }
    }

    private void taxNumber() {
        if (segment.is("REF", "EI") || segment.is("REF", "SY") || segment.is("REF", "TJ")) {
            check(TAX_NUMBER, FindingCode.TAX_NUMBER_INVALID, 2, 0, segment.element(2), "nine digits");
        }
    }

    private void check(Pattern form, FindingCode code, int element, int component, String value, String expected) {
        if (!value.isEmpty() && !form.matcher(value).matches()) {
            report(code, element, component, value, expected);
        }
    }

    private void report(FindingCode code, int element, int component, String found, String expected) {
        if (!found.isEmpty()) {
            findings.accept(new Finding(
                    code, segment.position(), new Location(loop, segment.id(), element, component), found, expected));
        }
    }
}
