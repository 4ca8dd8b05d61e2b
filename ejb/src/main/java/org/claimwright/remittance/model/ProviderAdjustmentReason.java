package org.claimwright.remittance.model;

import java.util.Optional;
import java.util.stream.Stream;

/** Why a payment differs from what was paid on its claims (005010X221A1 PLB03-1); a reason that is not here holds its set. */
public enum ProviderAdjustmentReason {
    OVERPAYMENT_RECOVERY("WO", "Overpayment recovery"),
    FORWARD_BALANCE("FB", "Balance carried forward"),
    INTEREST("L6", "Interest");

    private final String code;
    private final String words;

    ProviderAdjustmentReason(String code, String words) {
        this.code = code;
        this.words = words;
    }

    public static Optional<ProviderAdjustmentReason> of(String code) {
        return Stream.of(values()).filter(reason -> reason.code.equals(code)).findFirst();
    }

    public String words() {
        return words;
    }
}
