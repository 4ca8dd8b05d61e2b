package org.claimwright.patientbilling;

/** How a plan ended before it was paid. What is left goes back to what the patient owes, as old as it was. */
public enum PlanEnd {
    CANCELLED("Cancelled"),
    DEFAULTED("Defaulted");

    private final String words;

    PlanEnd(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
