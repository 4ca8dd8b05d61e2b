package org.claimwright.edi.acknowledgment;

import java.util.Optional;

/** How an acknowledgment judges (TA104, IK501, AK901). */
public enum Verdict {
    ACCEPTED("A"),
    ACCEPTED_WITH_ERRORS("E"),
    PARTLY_ACCEPTED("P"),
    REJECTED("R"),
    REJECTED_AUTHENTICATION("M"),
    REJECTED_ASSURANCE("W"),
    REJECTED_SECURITY("X");

    private final String code;

    Verdict(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** Whether all of what was judged went on to be processed. */
    public boolean isAccepted() {
        return this == ACCEPTED || this == ACCEPTED_WITH_ERRORS;
    }

    static Optional<Verdict> of(String code) {
        for (Verdict verdict : values()) {
            if (verdict.code.equals(code)) {
                return Optional.of(verdict);
            }
        }
        return Optional.empty();
    }
}
