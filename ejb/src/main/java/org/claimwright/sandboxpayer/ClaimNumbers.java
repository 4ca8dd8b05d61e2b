package org.claimwright.sandboxpayer;

/** The payer's own claim numbers: derived from the claim and the seed alone, so that they can be foretold. */
final class ClaimNumbers {
    private final Contract contract;

    ClaimNumbers(Contract contract) {
        this.contract = contract;
    }

    String of(PresentedClaim claim) {
        return numbered(String.join(
                "|",
                contract.seed(),
                claim.provider().party().identifier().value(),
                claim.patientControlNumber(),
                claim.claim().frequency(),
                claim.likeness()));
    }

    /** Of the second decision on a claim. */
    String ofCorrection(String number) {
        return numbered(String.join("|", contract.seed(), "correction", number));
    }

    /** Of the decision that keeps an agreement, after the one it changes. */
    String ofAgreement(String number) {
        return numbered(String.join("|", contract.seed(), "agreement", number));
    }

    private String numbered(String text) {
        return contract.numberPrefix() + Fingerprint.digitsOf(text);
    }
}
