package org.claimwright.edi;

/** Whether what is sent counts (ISA15). */
public enum Usage {
    TEST("T"),
    PRODUCTION("P");

    private final String code;

    Usage(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
