package org.claimwright.encounters;

/** What the patient's condition comes from, when another insurer may have to pay for it (CMS-1500 item 10). */
public enum RelatedCause {
    AUTO_ACCIDENT,
    EMPLOYMENT,
    OTHER_ACCIDENT;

    /** An accident has a day, and the claim has to name it. */
    public boolean isAccident() {
        return this != EMPLOYMENT;
    }
}
