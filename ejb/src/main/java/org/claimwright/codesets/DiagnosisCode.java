package org.claimwright.codesets;

import java.util.Locale;

/** A diagnosis is written with a dot after three characters and sent and kept without it. */
public final class DiagnosisCode {
    private static final int BEFORE_THE_DOT = 3;

    private DiagnosisCode() {}

    public static String withDot(String code) {
        return code.length() <= BEFORE_THE_DOT
                ? code
                : code.substring(0, BEFORE_THE_DOT) + "." + code.substring(BEFORE_THE_DOT);
    }

    /** What is kept of what somebody typed. */
    public static String withoutDot(String typed) {
        return typed.strip().replace(".", "").toUpperCase(Locale.ROOT);
    }
}
