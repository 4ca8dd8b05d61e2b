package org.claimwright.registration.model;

import jakarta.persistence.Embeddable;
import org.claimwright.kernel.PostalAddress;

/** Who pays what insurance leaves, when it is not the patient. */
@Embeddable
record Guarantor(String firstName, String lastName, PostalAddress address, String phone) {}
