package org.claimwright.patientbilling;

/** What a payment is for. What is left of it stays as a prepayment. */
public enum PaymentPurpose {
    /** What is due, the oldest visit first; then the plan. */
    OLDEST_FIRST("What is due, oldest first"),
    /** One visit, before anything else. */
    VISIT("One visit"),
    /** The payment plan; then what else is due. */
    PLAN("The payment plan"),
    /** Copay at the desk or deposit: stays until the patient's share is known. */
    DEPOSIT("Copay or deposit, before it is owed");

    private final String words;

    PaymentPurpose(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
