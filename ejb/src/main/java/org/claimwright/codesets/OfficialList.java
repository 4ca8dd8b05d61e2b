package org.claimwright.codesets;

import java.util.Map;

/** The lists that their publishers give out as files, with the form of the file and what they decide about. */
public enum OfficialList {
    /** The order file of ICD-10-CM: every code and heading in one line of fixed columns. */
    ICD_10_CM("ICD-10-CM", Map.of(CodeList.DIAGNOSIS, "")),
    /** The quarterly alphanumeric file of HCPCS Level II, as text of fixed columns or as comma-separated rows. */
    HCPCS("HCPCS", Map.of(CodeList.PROCEDURE, "^[A-Z][0-9]{4}$", CodeList.MODIFIER, "^[A-Z]"));

    private final String label;
    private final Map<CodeList, String> reaches;

    OfficialList(String label, Map<CodeList, String> reaches) {
        this.label = label;
        this.reaches = reaches;
    }

    public String label() {
        return label;
    }

    /** Which numbers of each list it decides about, as a pattern; of others the starter list is asked. */
    Map<CodeList, String> reaches() {
        return reaches;
    }

    CodeFile reader() {
        return this == ICD_10_CM ? new DiagnosisOrderFile() : new ProcedureFile();
    }
}
