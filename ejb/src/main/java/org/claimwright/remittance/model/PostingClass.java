package org.claimwright.remittance.model;

/** What an adjustment is to us. */
public enum PostingClass {
    /** Given up under the contract: written off. */
    CONTRACTUAL,
    /** The next payer's, or else the patient's. */
    PATIENT,
    /** Nobody's yet: it stays with the payer until somebody has worked it. */
    DENIAL,
    /** It explains, and moves nothing. */
    INFORMATION
}
